import type { NounPhrase } from '../text/chunks';
import type { TextDoc, Token } from '../text/tokens';
import { answererOf } from './answered';
import { deedBefore } from './deed-before';
import { isPlain } from './epithet-fit';
import type { Reference } from './references';
import { type Choice, type Found, latest, SEARCH, type Seen, seenIn } from './salience';
import type { ReferenceTable } from './words';

/** How many sentences back an act is looked for. */
const REACH = 6;

/** Where an event is looked for. */
interface EventPlace {
	/** Index of the sentence. */
	readonly number: number;
	readonly phrases: readonly NounPhrase[];
	readonly names: readonly Reference[];
}

/** "Kazakhstan's decision", "the decision by Kazakhstan", "the move". */
export function eventOf(
	doc: TextDoc,
	phrase: NounPhrase,
	place: EventPlace,
	seen: readonly Seen[],
	table: ReferenceTable,
): Found | null {
	const noun = doc.tokens[phrase.head]!.lemma;
	const kind = table.acts.has(noun) ? 'act' : table.utterances.has(noun) ? 'utterance' : null;
	if (!kind) return null;
	const event = { noun, class: kind } as const;
	const own = ownedEvent(phrase, seenIn(seen, place.number)) ?? eventBy(doc, phrase, noun, place, table);
	if (own) return { ...own, form: 'event', event };
	const maker = makerOf(doc, phrase, seenIn(seen, place.number));
	const choice = maker
		? { one: maker, confidence: maker.confidence }
		: eventBefore(doc, phrase, event, seen, place, table);
	return choice && { at: phrase, actor: choice.one.actor, form: 'event', event, confidence: choice.confidence };
}

type Whose = Pick<Found, 'at' | 'actor' | 'confidence'>;

/** "Kazakhstan's decision", "its decision". */
function ownedEvent({ owner, first, last }: NounPhrase, here: readonly Seen[]): Whose | null {
	const whose = owner
		? here.findLast((one) => one.last === owner.last && one.form !== 'adjective')
		: here.findLast((one) => one.first === first && one.form === 'pronoun');
	return whose
		? { at: { first: owner?.first ?? first, last }, actor: whose.actor, confidence: whose.confidence }
		: null;
}

/** "The decision by Kazakhstan". "The accession of X" is X's own; "the invasion of X" is done to it. */
function eventBy(
	{ tokens }: TextDoc,
	{ first, last }: NounPhrase,
	noun: string,
	{ phrases, names }: EventPlace,
	table: ReferenceTable,
): Whose | null {
	const link = table.wideActs.has(noun) ? /^(by|of)$/ : /^by$/;
	const by = link.test(tokens[last]?.lower ?? '') ? phrases.find((p) => p.first === last + 1) : undefined;
	const agent = by && names.find((name) => name.last === by.last && name.form === 'name');
	return agent ? { at: { first, last: by.last }, actor: agent.actor, confidence: 1 } : null;
}

/** "The move", "the visit": the act that the text spoke of before. */
function eventBefore(
	doc: TextDoc,
	phrase: NounPhrase,
	event: NonNullable<Seen['event']>,
	all: readonly Seen[],
	place: EventPlace,
	table: ReferenceTable,
): Choice | null {
	const { tokens } = doc;
	const { number } = place;
	const { first, core, last } = phrase;
	// "Such a move" is any of that kind.
	if (!/^(the|this|that)$/.test(tokens[first]!.lower) || !isPlain(tokens, phrase, table)) return null;
	const isAnswerer = answererOf(doc, phrase, all, place, table);
	const seen = all.slice(-SEARCH).filter(({ actor }) => !isAnswerer(actor.id));
	// "The brutal attack" is the attack spoken of; "the welcome move" may be another than the move before.
	const isWide = table.wideActs.has(event.noun) && last - core === 1;
	const { joinings } = table;
	// "The accession" may be the entry told before, and no policy.
	const isLike = (one: Seen) =>
		one.event?.class === event.class && (!joinings.has(event.noun) || joinings.has(one.event.noun));
	// "The decision" is the decision spoken of, however many other acts were told since.
	return (
		latest(seen, number, REACH, (one) => one.event?.noun === event.noun) ??
		(isWide ? latest(seen, number, REACH, isLike) : null) ??
		(isWide && event.class === 'utterance' ? lastSpeaker(tokens, event.noun, seen, number) : null) ??
		(isWide ? deedBefore(doc, event.noun, seen, number) : null)
	);
}

/** "Brook held a rally", "the board issued an order": an act that the subject of the sentence is just then said to do. */
function makerOf({ tokens }: TextDoc, { first }: NounPhrase, here: readonly Seen[]): Seen | undefined {
	const verb = tokens[first - 1];
	const does = verb?.pos === 'VERB' && MAKING.test(verb.lemma) && /^an?$/.test(tokens[first]!.lower);
	return does ? here.find((one) => one.subject && one.form !== 'adjective') : undefined;
}

const MAKING = /^(hold|make|give|launch|deliver|stage|mount|issue|announce|offer|propose|unveil|take|adopt|wage)$/;

/** What may be held against somebody as well as said by them. */
const CLAIM =
	/^(accusation|allegation|argument|assertion|assumption|belief|claim|condemnation|criticism|rebuke|suggestion|warning)$/;

const CLAIMS = /^(accuse|allege|argue|assert|believe|blame|claim|contend|insist|maintain|say|suggest|tell|warn|write)$/;

/** Whoever was the subject shortly before, for "the statement" that nobody's name stands beside; for "the claim" only one that claimed something. */
const lastSpeaker = (tokens: readonly Token[], noun: string, seen: readonly Seen[], sentence: number): Choice | null =>
	latest(
		seen,
		sentence,
		2,
		(one) =>
			one.subject &&
			['organization', 'armed-group', 'person', 'government', 'party'].includes(one.actor.kind) &&
			(!CLAIM.test(noun) || claims(tokens, one)),
	);

/** "Brook has long claimed" */
function claims(tokens: readonly Token[], { last }: Seen): boolean {
	let verb = last;
	while (/^(AUX|ADV|PART)$/.test(tokens[verb]?.pos ?? '')) verb++;
	return CLAIMS.test(tokens[verb]?.lemma ?? '');
}
