import type { NounPhrase } from '../text/chunks';
import { inReadingOrder, type Span } from '../text/span';
import { stretch, type TextDoc } from '../text/tokens';
import { classNouns } from './class-nouns';
import type { EpithetTables } from './epithet-fit';
import type { Gazetteer } from './gazetteer';
import { narrationOf } from './narration';
import { pastOffices } from './past-holders';
import { pronounsIn } from './pronouns';
import { quotedSpeakers, type Said } from './quoted';
import { antecedentOf, type Reading, type SentenceHere } from './reading';
import { LEAST_CONFIDENCE, type Reference } from './references';
import { rolesOf } from './roles';
import { type Found, SEARCH } from './salience';
import { subjectStart } from './sentence-subject';
import { thingsIn } from './spoken-of';
import { standsFor } from './stands-for';
import { strangerIn } from './strangers';
import type { ReferenceTable } from './words';

/** In how many sentences after the first an epithet of the first is explained. */
const LEAD = 3;

/** In how many sentences after it a description of somebody is explained. */
const AHEAD = 2;

/**
 * Add pronouns, epithets and events that stand for an actor named before, to the names of a text. What cannot be told
 * stays unresolved.
 *
 * @param names - In reading order.
 * @param phrases - The noun phrases of each sentence.
 * @param said - Who says what, so that nobody is the "he" of his own words.
 * @param quotes - The outer quotations, in reading order, so that nobody is told of by what somebody else says.
 * @returns Names and the rest together, in reading order; an event overlaps the name it is made of.
 */
export function resolveReferences(
	doc: TextDoc,
	names: readonly Reference[],
	phrases: readonly (readonly NounPhrase[])[],
	gazetteer: Gazetteer,
	table: ReferenceTable,
	said: readonly Said[] = [],
	quotes: readonly Span[] = [],
): Reference[] {
	const lead = names.slice(0, firstBehind(names, doc.sentences[LEAD]?.last ?? doc.tokens.length, 0));
	const reading: Reading = {
		doc,
		tables: { epithets: gazetteer.epithets, ...toldIn(doc, names, phrases.flat(), table), table },
		lead,
		speakerAt: quotedSpeakers(doc, said, names),
		narration: narrationOf(doc, said, quotes),
		speakers: new Map(),
		seen: [],
		strangers: [],
	};
	let next = 0;
	for (const [number, sentence] of doc.sentences.entries()) {
		const end = firstBehind(names, sentence.last, next);
		const subject = subjectStart(doc, sentence, phrases[number]!);
		const behind = firstBehind(names, doc.sentences[number + AHEAD]?.last ?? doc.tokens.length, end);
		const ahead = names.slice(next, Math.min(behind, next + SEARCH));
		readSentence(reading, { number, phrases: phrases[number]!, names: names.slice(next, end), ahead, subject });
		next = end;
	}
	return reading.seen.sort(inReadingOrder);
}

/** What a text tells of those it names, by which epithets fit them. */
const toldIn = (
	doc: TextDoc,
	names: readonly Reference[],
	phrases: readonly NounPhrase[],
	table: ReferenceTable,
): Pick<EpithetTables, 'classes' | 'roles' | 'past' | 'things'> => ({
	classes: classNouns(doc, names, phrases, table),
	roles: rolesOf(doc, names, phrases, table),
	past: pastOffices(doc, names),
	things: thingsIn(doc, names, phrases, table),
});

/** Read the names, phrases and pronouns of a sentence from left to right, and remember whom each stands for. */
function readSentence(reading: Reading, here: SentenceHere): void {
	const { doc, strangers } = reading;
	const sentence = doc.sentences[here.number]!;
	const places = [
		...here.names.map((name) => ({ at: name.first, name })),
		...here.phrases.map((phrase) => ({ at: phrase.head, phrase })),
		...pronounsIn(doc, sentence),
	];
	for (const place of places.sort((a, b) => a.at - b.at)) {
		if ('name' in place) see(reading, here, { at: place.name, ...place.name, event: null });
		else if ('pronoun' in place) {
			const found = antecedentOf(reading, here, place);
			const pronoun = { at: { first: place.at, last: place.at + 1 }, form: 'pronoun', event: null } as const;
			if (found) see(reading, here, { ...pronoun, actor: found.one.actor, confidence: found.confidence });
		} else {
			const found = standsFor(reading, here, place.phrase);
			const stranger = { sentence: here.number, subject: place.at === here.subject };
			if (found) see(reading, here, found);
			else strangers.push(...strangerIn(doc, place.phrase, stranger, reading.tables.table));
		}
	}
}

/** Remember a reference, unless it is too unsure to be one. */
function see({ doc, seen }: Reading, { number, subject }: SentenceHere, { at, ...found }: Found): void {
	if (found.confidence < LEAST_CONFIDENCE) return;
	const isSubject = at.first <= subject && subject < at.last;
	seen.push({ ...stretch(doc.tokens, at), ...found, sentence: number, subject: isSubject });
}

/** Index of the first name, from one on, that begins at a token or behind it. */
function firstBehind(names: readonly Reference[], token: number, from: number): number {
	let at = from;
	while (at < names.length && names[at]!.first < token) at++;
	return at;
}
