import type { Candidate } from '../clause';
import { nounPhrase } from '../phrase';
import type { LabelRule, LabelSentence } from '../sentence';
import { subjectOf } from '../subject';
import { subjectBefore } from './league';

/** "X has no …", "X brings vast …" */
const HAS = /^(have|show|bring|possess|display|demonstrate|carry|bear|feel|claim)$/;

/** "X has zero training", "X lacks the temperament", "X acted with no sense of shame": what somebody has much of, or none. */
export const fitness: LabelRule = (sentence) => {
	const { doc, words } = sentence;
	const { tokens } = doc;
	return tokens.slice(sentence.first + 1, sentence.last - 1).flatMap(({ index, lemma, pos }) => {
		const has = /^(VERB|AUX)$/.test(pos) && (HAS.test(lemma) || lemma === 'lack');
		if (!has && !(tokens[index]!.lower === 'with' && words.amounts.has(tokens[index + 1]!.lower))) return [];
		const found = amount(sentence, index + 1, lemma === 'lack');
		const subject = found && (has ? subjectOf(sentence, index) : subjectBefore(sentence, index));
		return subject
			? [{ ...found, actor: subject.actor, form: 'other', mention: subject, ...blameOf(sentence, found, lemma) }]
			: [];
	});
};

/** A phrase for what makes somebody fit, with its amount; after "lacks" it needs none. */
function amount(sentence: LabelSentence, from: number, lacks: boolean): Candidate | null {
	const { doc, words } = sentence;
	const { tokens } = doc;
	const found = nounPhrase(sentence, from) ?? nounPhrase(sentence, from + 1);
	if (!found || !words.qualifications.has(tokens[found.head]!.lemma)) return null;
	const measured = tokens.slice(from, found.head).some(({ lower }) => words.amounts.has(lower));
	if (!measured && !lacks) return null;
	return { ...found, first: /^(no|zero)$/.test(tokens[from]!.lower) ? from : lacks ? from - 1 : found.first };
}

/** Having none of it, or little, is blamed. */
function blameOf({ doc: { tokens } }: LabelSentence, { first, head }: Candidate, lemma: string): { slant?: -1 } {
	const without =
		lemma === 'lack' ||
		tokens.slice(first, head).some(({ lower }) => /^(no|zero|little|scant|limited|insufficient|minimal)$/.test(lower));
	return without ? { slant: -1 } : {};
}
