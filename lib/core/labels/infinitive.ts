import type { Reference } from '../actors/references';
import { isPossessiveMark, type NounPhrase } from '../text/chunks';
import { type LabelSentence, referenceEnding } from './sentence';

/** Prepositions that bring what others do to whoever is named before them. */
const FROM_OTHERS = /^(about|against|amid|amidst|despite|from|over)$/;

/**
 * Whose an infinitive is by the phrase right before it: of "his bid to become …" the owner's; nobody's that could be
 * told where the phrase is the object of another verb ("declared the policy to be …") or a doer ("his nomination by X
 * to be …"). `undefined` where no phrase stands there, or one that says nothing of it.
 *
 * @param to - Token index of "to".
 */
export function infinitiveOwner(sentence: LabelSentence, to: number): Reference | null | undefined {
	const { tokens } = sentence.doc;
	const phrase = sentence.phrases.find((p) => p.last === to);
	if (!phrase) return undefined;
	const before = tokens[phrase.first - 1];
	// "Shielded by X from attempts to undermine it": others make them.
	const isIts = tokens[phrase.first]!.pos === 'PRON';
	if (FROM_OTHERS.test(before?.lower ?? '') && isAim(sentence, phrase) && !isIts) return null;
	// An event of its own ("Brook's decision") stands for its owner already.
	const isEvent = referenceEnding(sentence, to) !== null;
	if (!isEvent && sentence.words.aims.has(tokens[phrase.head]!.lemma)) {
		const owner = phrase.owner && isPossessiveMark(tokens[phrase.owner.last]) ? phrase.owner.last : -1;
		const pronoun = sentence.references.find((r) => r.form === 'pronoun' && r.first === phrase.first);
		return referenceEnding(sentence, owner) ?? pronoun;
	}
	// "An attempt by X to cling to power" is X's.
	if (before?.lower === 'by') return sentence.words.aims.has(tokens[before.index - 1]?.lemma ?? '') ? undefined : null;
	return before?.pos === 'VERB' && tokens[phrase.first]!.pos === 'DET' ? null : undefined;
}

/** Nouns whose infinitive tells what somebody is after: "attempts to", "a plot to". */
const isAim = ({ doc: { tokens }, words }: LabelSentence, { head }: NounPhrase): boolean =>
	words.aims.has(tokens[head]!.lemma) || words.purposes.has(tokens[head]!.lemma);
