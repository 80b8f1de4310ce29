import type { NounPhrase } from '../../text/chunks';
import type { Candidate } from '../clause';
import { hungPhraseEnd } from '../hanging';
import { nounPhrase } from '../phrase';
import type { LabelRule, LabelSentence } from '../sentence';
import { subjectOf } from '../subject';
import { gerundEnd } from './gerund';
import { isQualified } from './quality';

/** "X has …" */
const HAS = /^(have|boast|possess|retain)$/;
/** What is done well or ill, or large or small: "did a poor job of", "played a key role in". */
const DONE = new Map<string, { readonly noun: RegExp; readonly link: RegExp }>([
	['do', { noun: /^(job|work)$/, link: /^(of|in|at)$/ }],
	['play', { noun: /^(role|part)$/, link: /^in$/ }],
]);

/** "X has the worst schools in the world", "X did a poor job of hiding it", "X played a large role in the fall": what somebody has of a kind that tells, or how somebody did a thing. */
export const possessed: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return tokens.slice(sentence.first + 1, sentence.last - 2).flatMap(({ index, lemma }) => {
		if (!DONE.has(lemma) && !HAS.test(lemma)) return [];
		const phrase = sentence.phrases.find((p) => p.first > index);
		const found = phrase && isObject(sentence, index, phrase) ? told(sentence, lemma, phrase) : null;
		const subject = found ? subjectOf(sentence, index) : null;
		return found && subject ? [{ ...found, actor: subject.actor, form: 'other', mention: subject }] : [];
	});
};

/** Whether nothing but adverbs stands between a verb and a phrase ("has by far the worst"). */
const isObject = ({ doc: { tokens } }: LabelSentence, verb: number, { first, head }: NounPhrase): boolean =>
	// "Had only seen light shelling": the participle of a verb and its object.
	!tokens.slice(first, head).some((token, i, part) => token.pos === 'VERB' && part[i - 1]?.pos === 'ADV') &&
	tokens.slice(verb + 1, first).every(({ pos, lower }) => pos === 'ADV' || /^(by|far)$/.test(lower));

/** What the object of such a verb says with what hangs on it; null where it says nothing. */
function told(sentence: LabelSentence, verb: string, phrase: NounPhrase): Candidate | null {
	const { tokens } = sentence.doc;
	const { core, head, last } = phrase;
	const link = tokens[last]?.lower ?? '';
	const found = nounPhrase(sentence, core);
	const done = DONE.get(verb);
	if (!done) {
		const than = isCompared(sentence, phrase) ? hungPhraseEnd(sentence, last + 1) : null;
		return found && (than || isGraded(sentence, phrase)) ? { ...found, last: than ?? found.last } : null;
	}
	const isDone = done.noun.test(tokens[head]!.lemma) && done.link.test(link) && head > core;
	if (!isDone || !found) return null;
	// The tagger takes some gerunds for adjectives.
	const isGerund = /.{2}ing$/.test(tokens[last + 1]?.lower ?? '');
	return { ...found, last: isGerund ? gerundEnd(sentence, last + 1) : found.last };
}

/** "A stronger team than his rival" */
const isCompared = ({ doc: { tokens } }: LabelSentence, { core, head, last }: NounPhrase): boolean =>
	tokens[last]?.lower === 'than' &&
	tokens.slice(core, head).some(({ lower }) => /(.{2}er|more|less|worse)$/.test(lower));

/** Whether a modifier grades what it stands before: "the worst", "a discriminatory". */
const isGraded = (sentence: LabelSentence, { first, core, head }: NounPhrase): boolean =>
	(sentence.doc.tokens[first]!.lower === 'the' &&
		sentence.doc.tokens
			.slice(core, head)
			.some(({ lower, pos }) => pos === 'ADJ' && /(.{2}est|worst|best|most)$/.test(lower))) ||
	isQualified(sentence, { first: core, head });
