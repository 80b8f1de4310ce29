import type { Reference } from '../actors/references';
import { isPossessiveMark, type NounPhrase } from '../text/chunks';
import { type LabelSentence, referenceEnding } from './sentence';

/** Whose a phrase is, by a possessive before it; null where it is nobody's. */
export const ownerOf = (sentence: LabelSentence, phrase: NounPhrase): Reference | null =>
	phrase.owner
		? referenceEnding(sentence, phrase.owner.last)
		: (sentence.references.find((r) => r.form === 'pronoun' && r.first === phrase.first && phrase.core > r.first) ??
			null);

/** "Brook’s" with the words of the phrase. */
export function nameOwned({ doc }: LabelSentence, owner: Reference, { core, last }: NounPhrase): string {
	const words = doc.text.slice(doc.tokens[core]!.start, doc.tokens[last - 1]!.end);
	return `${owner.actor.name}’s ${words.replace(/["“”]/g, '')}`;
}

/** The words of a phrase of capitalised words alone that stands for no actor; null of the first word of a sentence, which a capital opens anyhow. */
export function bareName(sentence: LabelSentence, { first, core, last }: NounPhrase): string | null {
	const { tokens, text } = sentence.doc;
	const words = tokens.slice(core, last);
	const isName = words.every((word) => word.pos === 'PROPN' && /^\p{Lu}\S/u.test(word.text));
	const isShown = first > sentence.first || words.some((word) => /.\p{Lu}/u.test(word.text));
	if (!isName || !isShown || isPossessiveMark(tokens[core])) return null;
	if (sentence.references.some((r) => r.first < last && r.last > first)) return null;
	return text.slice(tokens[core]!.start, tokens[last - 1]!.end);
}
