import type { Reference } from '../actors/references';
import { isPossessiveMark, type NounPhrase } from '../text/chunks';
import { stretch } from '../text/tokens';
import type { Candidate } from './clause';
import { judges, type LabelSentence, referenceEnding } from './sentence';

/**
 * The subject of a verb that is no listed actor, but somebody's thing ("Brook's stance was an attempt to …") or a name
 * that the text leaves unexplained ("BrookCare is a travesty"): an actor of this text alone. Null where neither stands
 * right before the verb group, at the start of its clause.
 *
 * @param verb - Token index of the verb.
 */
export function thingBefore(sentence: LabelSentence, verb: number): Reference | null {
	let start = verb;
	while (start > sentence.first && isOfGroup(sentence, start - 1)) start--;
	const phrase = sentence.phrases.find((p) => p.last === start);
	if (!phrase) return null;
	const thing = thingOf(sentence, phrase);
	return thing && opensClause(sentence, thing.first) ? thing : null;
}

/** Somebody's thing, or a bare name, as the object that begins at a token ("called Brook's plan a disaster"); null where none does. */
export function thingStarting(sentence: LabelSentence, from: number): Reference | null {
	const phrase = sentence.phrases.find((p) => (p.owner?.first ?? p.first) === from && (p.owner || p.core > p.first));
	return phrase ? thingOf(sentence, phrase) : null;
}

function thingOf(sentence: LabelSentence, phrase: NounPhrase): Reference | null {
	const owner = ownerOf(sentence, phrase);
	const name = owner ? nameOwned(sentence, owner, phrase) : bareName(sentence, phrase);
	if (name === null) return null;
	const first = Math.min(owner?.first ?? phrase.first, phrase.owner?.first ?? phrase.first);
	const actor = { id: `thing:${name}`, name, kind: 'unknown', gender: null } as const;
	return {
		...stretch(sentence.doc.tokens, { first, last: phrase.last }),
		actor,
		form: owner ? 'event' : 'name',
		confidence: owner?.confidence ?? 1,
	};
}

/** What is said of an actor or somebody's thing is said in any words; of a bare name only a judging word tells that it is an actor. */
export const isSaidOf = (sentence: LabelSentence, { form, actor }: Reference, complement: Candidate): boolean =>
	form !== 'name' || !actor.id.startsWith('thing:') || judges(sentence, complement);

const isOfGroup = ({ doc: { tokens } }: LabelSentence, i: number): boolean =>
	/^(AUX|ADV)$/.test(tokens[i]!.pos) || /^(not|n't|to)$/.test(tokens[i]!.lower);

const ownerOf = (sentence: LabelSentence, phrase: NounPhrase): Reference | null =>
	phrase.owner
		? referenceEnding(sentence, phrase.owner.last)
		: (sentence.references.find((r) => r.form === 'pronoun' && r.first === phrase.first && phrase.core > r.first) ??
			null);

/** "Brook’s" with the words of the phrase. */
function nameOwned({ doc }: LabelSentence, owner: Reference, { core, last }: NounPhrase): string {
	const words = doc.text.slice(doc.tokens[core]!.start, doc.tokens[last - 1]!.end);
	return `${owner.actor.name}’s ${words}`;
}

/** The words of a phrase of capitalised words alone that stands for no actor; null of the first word of a sentence, which a capital opens anyhow. */
function bareName(sentence: LabelSentence, { first, core, last }: NounPhrase): string | null {
	const { tokens, text } = sentence.doc;
	const words = tokens.slice(core, last);
	const isName = words.every((word) => word.pos === 'PROPN' && /^\p{Lu}\S/u.test(word.text));
	const isShown = first > sentence.first || words.some((word) => /.\p{Lu}/u.test(word.text));
	if (!isName || !isShown || isPossessiveMark(tokens[core])) return null;
	if (sentence.references.some((r) => r.first < last && r.last > first)) return null;
	return text.slice(tokens[core]!.start, tokens[last - 1]!.end);
}

/** Nothing that the phrase could hang on, or be joined with, stands before it. */
function opensClause({ doc: { tokens }, first: opening }: LabelSentence, first: number): boolean {
	const before = tokens[first - 1];
	if (first === opening || !before || /^(SCONJ|VERB)$/.test(before.pos) || before.lower === 'that') return true;
	if (/^(and|but)$/.test(before.lower)) return first - 1 === opening || tokens[first - 2]?.text === ',';
	return before.pos === 'PUNCT';
}
