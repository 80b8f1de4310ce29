import { PRONOUNS } from '../text/chunks';
import type { Stretch, TextDoc, Token } from '../text/tokens';
import type { ActorKind } from './actor';
import { type IsSubject, subjectOf } from './clause-subject';
import { isExpletive } from './expletive';
import { itsOwner } from './its-owner';
import { isInserted, isJoint, isSaidOfClaim, isSome, isSort, standsNext } from './pronoun-place';
import { type Choice, latest, type Role, type Seen, type Stranger, seenIn } from './salience';

const BY_PRONOUN: Record<'it' | 'they' | 'he' | 'she', readonly (ActorKind | 'unknown')[]> = {
	it: ['state', 'government', 'organization', 'armed-group', 'party', 'place', 'agreement', 'office'],
	they: ['people', 'organization', 'armed-group', 'agreement', 'party', 'government'],
	he: ['person'],
	she: ['person'],
};

/** How many sentences back a pronoun may reach: a text goes on about a person for longer than about a thing. */
const REACH = { it: 1, they: 1, he: 2, she: 2 } as const;

/** The pronouns of a sentence that may stand for an actor. */
export const pronounsIn = (doc: TextDoc, sentence: Stretch) =>
	doc.tokens.slice(sentence.first, sentence.last).flatMap((token) => {
		const pronoun = PRONOUNS.get(token.lower);
		return pronoun && !isExpletive(doc, token.index) ? [{ at: token.index, pronoun }] : [];
	});

/** A pronoun that may stand for an actor. */
export interface Pronoun {
	readonly at: number;
	readonly pronoun: 'it' | 'they' | 'he' | 'she';
	/** The id of whoever says it, between quotation marks: nobody calls himself "he". */
	readonly speaker?: string | null;
}

/** Who a pronoun stands for, of what was seen before it; null where it cannot be told. */
export function antecedent(
	doc: TextDoc,
	sentence: Stretch,
	number: number,
	seen: readonly Seen[],
	strangers: readonly Stranger[],
	{ at, pronoun, speaker }: Pronoun,
): Choice | null {
	const role = pronounRole(doc, at);
	// As a subject "it" more often stands for what was said than for an actor that was not the subject before it.
	const sure = (one: Seen) =>
		!isSort(doc, one, at) && (pronoun !== 'it' || role !== 'subject' || one.subject || one.form === 'event');
	// "Norway, it raged, is …": whoever says something between commas is not whom it is said of.
	const told = isInserted(doc, at) ? at - 1 : -1;
	const isSubject = subjectBefore(doc, at, seenIn(seen, number));
	const test = (one: Seen) =>
		fits(one, pronoun) &&
		one.last <= at &&
		one.last !== told &&
		one.actor.id !== speaker &&
		!isSubject(one.actor.id) &&
		sure(one);
	const topic = topicOf(doc, sentence, number, seen, at) ?? itsOwner(doc, seenIn(seen, number), at);
	if (topic) return { one: topic, confidence: topic.confidence };
	if (isJoint(doc, seen, at)) return null;
	if (isSaidOfClaim(doc, sentence, seenIn(seen, number), at)) return null;
	const choice = latest(seen, number, REACH[pronoun], test, role);
	if (choice && pronoun === 'they' && isSome(doc, choice.one)) return null;
	const isNext = choice && standsNext(doc, choice.one, at);
	const found = isNext ? { ...choice, confidence: Math.max(choice.confidence, NEXT * choice.one.confidence) } : choice;
	return found && !strangers.some((other) => goesBefore(other, found.one, pronoun)) ? found : null;
}

/** How far whoever stands right before the verb of a pronoun is to be trusted. */
const NEXT = 0.85;

/** Whether a pronoun rather stands for a stranger: one that the text goes on about, or one nearer than a mere object. */
const goesBefore = (
	{ head, plural, sentence, subject }: Stranger,
	one: Seen,
	pronoun: 'it' | 'they' | 'he' | 'she',
): boolean =>
	pronoun !== 'it' &&
	plural === (pronoun === 'they') &&
	head > one.first &&
	(subject || (!one.subject && sentence >= one.sentence));

/** "For Trump, it's a win", "whatever you think of the deal, it works": whoever the phrase or clause in front speaks of. */
function topicOf(
	{ tokens }: TextDoc,
	sentence: Stretch,
	number: number,
	seen: readonly Seen[],
	index: number,
): Seen | null {
	if (index - 1 <= sentence.first || tokens[index - 1]!.text !== ',' || tokens[index]!.lower !== 'it') return null;
	const topic = seenIn(seen, number).find((one) => one.last === index - 1 && one.form !== 'adjective');
	const before = topic && (tokens[topic.first - 1]?.pos === 'DET' ? topic.first - 2 : topic.first - 1);
	// "In Jordan, it is cold" speaks of the weather.
	const isTopic = before !== undefined && /^(for|of|about|like|unlike|with)$/.test(tokens[before]?.lower ?? '');
	// "Bitter as the loss was for Brook, it …" speaks of the loss.
	const isLoose = before === sentence.first || /^(PUNCT|CCONJ)$/.test(tokens[(before ?? 0) - 1]?.pos ?? '');
	return isTopic && (isLoose || topic!.actor.kind !== 'person') ? topic! : null;
}

function fits({ actor, form }: Seen, pronoun: 'it' | 'they' | 'he' | 'she'): boolean {
	if (form === 'event') return pronoun === 'it';
	if (form === 'adjective' || !BY_PRONOUN[pronoun].includes(actor.kind)) return false;
	return actor.kind !== 'person' || actor.gender === null || actor.gender === pronoun;
}

/** "Norway called it a menace": the subject of the verb that a pronoun is the object of, which then would be "itself"; nobody where it is none. */
function subjectBefore({ tokens }: TextDoc, at: number, here: readonly Seen[]): IsSubject {
	// "Norway said it was a menace"
	const isObject =
		tokens[at - 1]?.pos === 'VERB' &&
		/^(it|him|her|them)$/.test(tokens[at]!.lower) &&
		!/^(AUX|VERB)$/.test(tokens[at + 1]?.pos ?? '') &&
		!ownsNext(tokens, at);
	// "He is rich, making him …": what happens makes him so.
	if (!isObject || tokens[at - 1]!.lemma === 'make') return () => false;
	// Of a deed somebody is the doer ("Kazakhstan's entry cost it dear").
	const isSubject = subjectOf(
		tokens,
		at - 1,
		here.filter(({ form }) => form !== 'event'),
	);
	// "We call it a menace": where anybody may be the subject, nobody is known not to be the object.
	return isSubject('') ? () => false : isSubject;
}

function pronounRole({ tokens }: TextDoc, index: number): Role {
	const { lower } = tokens[index]!;
	if (lower === 'its') return 'its';
	if (/^(his|her|their)$/.test(lower) && ownsNext(tokens, index)) return 'possessive';
	const before = tokens[index - 1];
	// "Norway said it was …", "Brook said he was …": behind a verb of saying the subject of the next clause.
	const isNominative = /^(he|she|they)$/.test(lower) || tokens[index + 1]?.pos === 'AUX';
	// "The entry makes it the fifth" speaks of whose entry it is.
	return before?.pos === 'VERB' && before.lemma !== 'make' && !isNominative ? 'object' : 'subject';
}

/** "Called her plan off", not "called her a liar". */
const ownsNext = (tokens: readonly Token[], index: number): boolean =>
	/^(his|their)$/.test(tokens[index]!.lower) ||
	(tokens[index]!.lower === 'her' && /^(NOUN|PROPN|ADJ|ADV|NUM|VERB)$/.test(tokens[index + 1]?.pos ?? ''));
