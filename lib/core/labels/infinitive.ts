import type { Reference } from '../actors/references';
import { isPossessiveMark } from '../text/chunks';
import { type LabelSentence, referenceEnding } from './sentence';

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
