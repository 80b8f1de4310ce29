import type { NounPhrase } from '../text/chunks';
import { epithetAhead, epithetOf } from './epithets';
import { eventOf } from './events';
import { bearerAhead, bodyAhead, holderOf } from './indefinites';
import { officeHolder, personOf } from './person-epithets';
import type { Reading, SentenceHere } from './reading';
import type { Reference } from './references';
import { isOfNobody, isOfUnknown, namedInside, subjectOver } from './ruled-out';
import { type Found, SEARCH, seenIn } from './salience';
import { thingOf } from './spoken-of';
import { unnamed } from './unnamed';

/** Whom a phrase stands for, the surest way of telling first; null where none tells. */
export const standsFor = (reading: Reading, here: SentenceHere, phrase: NounPhrase): Found | null =>
	eventOf(reading.doc, phrase, here, reading.seen, reading.tables.table) ??
	describedBy(reading, here, phrase) ??
	thingOf(reading.doc, phrase, reading.tables.things, reading.tables.table);

/** Whom a phrase calls something instead of naming; null also where it speaks of nobody in particular. */
function describedBy({ doc, tables, lead, seen }: Reading, here: SentenceHere, phrase: NounPhrase): Found | null {
	const { number } = here;
	const inSentence = seenIn(seen, number);
	if (isOfNobody(doc.tokens, phrase) || isOfUnknown(doc.tokens, phrase, inSentence)) return null;
	const inside = namedInside(doc, phrase, inSentence);
	const isSubject = subjectOver(doc, phrase, inSentence, tables.table);
	const isOut = ({ actor, first }: Reference) =>
		isSubject?.(actor) || (inside.has(actor.id) && phrase.first <= first && first < phrase.last);
	const allowed = <T extends Reference>(all: readonly T[]): readonly T[] =>
		inside.size > 0 || isSubject ? all.slice(-SEARCH).filter((one) => !isOut(one)) : all;
	const before = allowed(seen);
	const ahead = allowed(here.ahead);
	const found =
		epithetOf(doc, phrase, before, number, tables) ??
		unnamed(doc, phrase, tables.table) ??
		personOf(doc, phrase, before, number, tables) ??
		officeHolder(doc, phrase, seen, number, tables.table) ??
		holderOf(doc, phrase, before, number, tables) ??
		bearerAhead(doc, phrase, ahead, tables) ??
		bodyAhead(doc, phrase, ahead, tables) ??
		(number === 0 ? epithetAhead(doc, phrase, allowed(lead), tables) : null);
	return found && inside.has(found.actor.id) ? null : found;
}
