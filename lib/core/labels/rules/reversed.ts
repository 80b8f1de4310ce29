import { isPossessiveMark } from '../../text/chunks';
import type { Candidate } from '../clause';
import { nounPhrase } from '../phrase';
import { type Draft, type LabelRule, type LabelSentence, referenceAt, referenceStarting } from '../sentence';

/** No description before "is" is longer, in tokens. */
const REACH = 12;

/** "The biggest bully in town was Adam Brook": a description that opens its clause, with the name behind the verb. */
export const reversed: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return tokens.slice(sentence.first + 2, sentence.last - 1).flatMap(({ index, lemma }): Draft[] => {
		const name = lemma === 'be' ? referenceStarting(sentence, index + 1) : null;
		if (name?.form !== 'name' || !endsThere(sentence, name.last)) return [];
		const found = descriptionBefore(sentence, index);
		return found ? [{ ...found, actor: name.actor, form: 'copular', mention: name }] : [];
	});
};

/** The name is all of the complement: "was Adam Brook." */
const endsThere = ({ doc: { tokens }, last }: LabelSentence, at: number): boolean =>
	at >= last || (!isPossessiveMark(tokens[at]) && /^(PUNCT|CCONJ|SCONJ|PRON)$/.test(tokens[at]!.pos));

function descriptionBefore(sentence: LabelSentence, verb: number): Candidate | null {
	const { tokens } = sentence.doc;
	let end = verb;
	while (end > sentence.first && /^(AUX|ADV)$/.test(tokens[end - 1]!.pos)) end--;
	const opening = sentence.phrases.find(
		(p) =>
			p.first >= end - REACH &&
			p.last <= end &&
			/^(the|a|an)$/.test(tokens[p.first]!.lower) &&
			opensClause(sentence, p.first),
	);
	const found = opening ? nounPhrase(sentence, opening.first, true) : null;
	// "The winner is Israel" tells who, not what.
	if (found?.last !== end || found.last - found.first < 2) return null;
	return sentence.words.plainNouns.has(tokens[found.head]!.lemma) || referenceAt(sentence, found.head) ? null : found;
}

const opensClause = ({ doc: { tokens }, first }: LabelSentence, at: number): boolean =>
	at === first || /^(PUNCT|SCONJ)$/.test(tokens[at - 1]!.pos) || /^(that|but)$/.test(tokens[at - 1]!.lower);
