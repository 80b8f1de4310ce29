import type { Reference } from '../../actors/references';
import { isDayOrMonth } from '../../text/calendar';
import type { Candidate } from '../clause';
import { mayBeCalled } from '../may-be-called';
import { hedgeEnd } from '../opening';
import { participlePhrase } from '../participles';
import { complementAt, nounPhrase } from '../phrase';
import { pointedAt } from '../pointing';
import { prepositionalPhrase } from '../prepositional';
import { type Draft, judges, type LabelRule, type LabelSentence, referenceAt } from '../sentence';
import { complementsFrom, namesFrom } from '../series';
import { subjectOf } from '../subject';
import { isSupposed } from '../supposed';
import { thingBefore } from '../things';
import { beingSo } from './being';
import { comingToBe, linksByAs } from './coming-to-be';
import { isNotice, isOnlyWished } from './only-wished';

/** Verbs that say what something amounts to, where an article follows. */
const AMOUNTS_TO = /^(represent|mark|form|constitute)$/;
/** "They were 15 years old", "it was last July" */
const MEASURE =
	/^(year|month|week|day|hour|minute|time|percent|mile|foot|meter|metre|point|dollar|kind|sort|lot|part|half)$/;

/** "X is Y", "X remains Y", "X serves as Y", "X has earned a reputation as Y". */
export const copular: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	const drafts: Draft[] = [];
	for (let verb = sentence.first; verb < sentence.last; verb++) {
		const { pos, lemma, lower } = tokens[verb]!;
		if (/^(being|becoming)$/.test(lower)) drafts.push(...beingSo(sentence, verb));
		if ((pos !== 'VERB' && pos !== 'AUX') || lower.endsWith('ing')) continue;
		drafts.push(...comingToBe(sentence, verb));
		if (sentence.words.linkingVerbs.has(lemma)) drafts.push(...linked(sentence, verb));
		else if (sentence.words.asLinkingVerbs.has(lemma) || linksByAs(sentence, verb))
			drafts.push(...linkedByAs(sentence, verb));
	}
	return drafts;
};

/** With the further phrases that follow: "X is a tremor, an expansion of …", "X is a partner, rather than a pariah". */
function linked(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	const next = tokens[verb + 1]?.lower ?? '';
	// "Felt the need", "looked the other way"; "represents American interests" against "represents a shift".
	if (/^(feel|look|sound)$/.test(tokens[verb]!.lemma) && /^(DET|NOUN|PRON|PROPN)$/.test(tokens[verb + 1]?.pos ?? ''))
		return [];
	if (AMOUNTS_TO.test(tokens[verb]!.lemma) && !/^(an?|the|one|both|not)$/.test(next)) return [];
	const known = subjectOf(sentence, verb) ?? thingBefore(sentence, verb);
	// Of a deed told before only a judging word is said.
	const subject = known ?? pointedAt(sentence, verb);
	// A lawyer represents people; a deal represents a shift.
	if (subject?.actor.kind === 'person' && AMOUNTS_TO.test(tokens[verb]!.lemma)) return [];
	// "Sounds like a threat", "is among the poorest countries".
	const among = next === 'among' && /^(an?|the)$/.test(tokens[verb + 2]?.lower ?? '');
	const from = next === 'like' || among ? verb + 2 : verb + 1;
	const complement = subject && whatIs(sentence, verb, from);
	if (!complement || (!known && !judges(sentence, complement)) || saysNothing(sentence, subject, complement)) return [];
	const both = tokens.slice(verb + 1, complement.first).some((token) => token.lower === 'both');
	const found = complementsFrom(sentence, complement, both).filter((one) => !namesItself(sentence, subject, one));
	return found.map((one) => ({ ...one, actor: subject.actor, form: 'copular', mention: subject }));
}

const saysNothing = (sentence: LabelSentence, subject: Reference, complement: Candidate): boolean =>
	isSupposed(sentence, subject) ||
	!mayBeCalled(sentence, subject, complement) ||
	isEmpty(sentence, subject, complement) ||
	isNamed(sentence, complement) ||
	isMeasure(sentence, complement) ||
	isClause(sentence, complement) ||
	isOnlyWished(sentence, complement) ||
	isNotice(sentence, complement) ||
	isAgentless(sentence, complement);

/** "He was the only one to vote against Brook's budget": not Brook. */
const namesItself = ({ references }: LabelSentence, { actor }: Reference, { first, last }: Candidate): boolean =>
	actor.kind === 'person' &&
	references.some((one) => one.form === 'name' && one.actor.id === actor.id && first <= one.first && one.first < last);

/** What stands behind a linking verb: a state told by a participle or a preposition, adjectives, a noun phrase. */
const whatIs = (sentence: LabelSentence, verb: number, from: number): Candidate | null =>
	participlePhrase(sentence, verb) ??
	prepositionalPhrase(sentence, from) ??
	(isVerbBehind(sentence, hedgeEnd(sentence, verb + 1)) ? null : complementAt(sentence, from));

/** "Is called", "was classified as": a verb and no adjective; "is revered by many" says what somebody is like. */
const isVerbBehind = ({ doc: { tokens } }: LabelSentence, at: number): boolean => tokens[at]?.pos === 'VERB';

/** "It is the responsibility of …", "it proved its value": what it stands for comes later, or nothing is said of it. */
function isEmpty({ doc: { tokens }, words }: LabelSentence, { form }: Reference, { first, head }: Candidate): boolean {
	return (
		form === 'pronoun' &&
		(words.clauseNouns.has(tokens[head]!.lemma) || /^(its|his|her|their)$/.test(tokens[first - 1]!.lower))
	);
}

/** An identity with another name ("the winner is Israel") says nothing of the kind. */
function isNamed(sentence: LabelSentence, { first, head }: Candidate): boolean {
	const { tokens } = sentence.doc;
	const named = referenceAt(sentence, head);
	// "Iran is the Soviet Union of today" likens it to another.
	const isLikened = tokens[first - 1]?.lower === 'the' && tokens[head + 1]?.lower === 'of' && named?.last === head + 1;
	return named?.form === 'name' && !isLikened;
}

const isMeasure = ({ doc: { tokens } }: LabelSentence, { first, last, head }: Candidate): boolean =>
	(MEASURE.test(tokens[head]!.lemma) || isDayOrMonth(tokens[head]!.lemma)) &&
	(last - first < 3 || tokens[first]!.pos === 'NUM');

/** "It's young voters they need", "is stirring up trouble", "he's accomplished this": the tagger takes a clause for a phrase. */
function isClause({ doc: { tokens } }: LabelSentence, { first, last, head }: Candidate): boolean {
	const before = tokens[first - 1]?.lower ?? '';
	const next = tokens[last];
	if (/^(those|these)$/.test(before)) return true;
	const opening = tokens.slice(first, last).find(({ pos }) => pos !== 'ADV') ?? tokens[first]!;
	// "Is misleading voters", not "are misleading ads"
	const isDoing = /^(NOUN|PROPN)$/.test(tokens[opening.index + 1]?.pos ?? '') && /^(is|was|'s)$/.test(before);
	const verbal = /ing$/.test(opening.lower) && (opening.pos !== 'ADJ' || isDoing) && tokens[first - 1]!.pos !== 'DET';
	if (verbal && !/^["“‘]$/.test(tokens[first - 1]!.text)) return true;
	return head === last - 1 && /ed$/.test(tokens[head]!.lower) && /^(DET|PRON)$/.test(next?.pos ?? '');
}

/** "is a deal brokered by …" reads on: what follows "by" decides. */
const isAgentless = ({ doc: { tokens } }: LabelSentence, { last }: Candidate): boolean =>
	tokens[last]?.pos === 'VERB' && tokens[last + 1]?.lower === 'by';

function linkedByAs(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	const as = tokens.slice(verb + 1, Math.min(sentence.last, verb + 4)).find((token) => token.lower === 'as');
	const subject = as && subjectOf(sentence, verb);
	const found = subject && nounPhrase(sentence, as.index + 1);
	if (!subject || !found) return [];
	return namesFrom(sentence, found).map((one) => ({
		...one,
		actor: subject.actor,
		form: 'copular',
		mention: subject,
	}));
}
