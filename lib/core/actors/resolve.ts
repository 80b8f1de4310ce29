import type { NounPhrase } from '../text/chunks';
import { type Stretch, stretch, type TextDoc } from '../text/tokens';
import { classNouns, rolesOf } from './class-nouns';
import { epithetAhead, epithetOf } from './epithets';
import { eventOf } from './events';
import type { Gazetteer } from './gazetteer';
import { officeHolder, personOf } from './person-epithets';
import { antecedent, pronounsIn } from './pronouns';
import { LEAST_CONFIDENCE, type Reference } from './references';
import type { Found, Seen, Stranger } from './salience';
import { isRole, type ReferenceTable } from './words';

/** In how many sentences after the first an epithet of the first is explained. */
const LEAD = 3;

/** How many strangers back are remembered. */
const STRANGERS = 12;

/**
 * Add pronouns, epithets and events that stand for an actor named before, to the names of a text. What cannot be told
 * stays unresolved.
 *
 * @param names - In reading order.
 * @param phrases - The noun phrases of each sentence.
 * @returns Names and the rest together, in reading order; an event overlaps the name it is made of.
 */
export function resolveReferences(
	doc: TextDoc,
	names: readonly Reference[],
	phrases: readonly (readonly NounPhrase[])[],
	gazetteer: Gazetteer,
	table: ReferenceTable,
): Reference[] {
	const seen: Seen[] = [];
	const strangers: Stranger[] = [];
	const tables = {
		epithets: gazetteer.epithets,
		classes: classNouns(doc, names, phrases.flat(), table),
		roles: rolesOf(doc, names, phrases.flat(), table),
		table,
	};
	const lead = names.slice(0, firstBehind(names, doc.sentences[LEAD]?.last ?? doc.tokens.length, 0));
	let next = 0;
	for (const [number, sentence] of doc.sentences.entries()) {
		const end = firstBehind(names, sentence.last, next);
		const inSentence = names.slice(next, end);
		next = end;
		const subject = subjectStart(doc, sentence, phrases[number]!);
		const see = ({ at, ...found }: Found) =>
			found.confidence >= LEAST_CONFIDENCE &&
			seen.push({
				...stretch(doc.tokens, at),
				...found,
				sentence: number,
				subject: at.first <= subject && subject < at.last,
			});
		const places = [
			...inSentence.map((name) => ({ at: name.first, name })),
			...phrases[number]!.map((phrase) => ({ at: phrase.head, phrase })),
			...pronounsIn(doc, sentence),
		];
		for (const place of places.sort((a, b) => a.at - b.at)) {
			if ('name' in place) see({ at: place.name, ...place.name, event: null });
			else if ('pronoun' in place) {
				const found = antecedent(doc, sentence, number, seen, near(strangers, number), place);
				const at = { first: place.at, last: place.at + 1 };
				if (found) see({ at, actor: found.one.actor, form: 'pronoun', event: null, confidence: found.confidence });
			} else {
				const found =
					eventOf(doc, place.phrase, phrases[number]!, inSentence, seen, number, table) ??
					epithetOf(doc, place.phrase, seen, number, tables) ??
					personOf(doc, place.phrase, seen, number, tables) ??
					officeHolder(doc, place.phrase, seen, number, table) ??
					(number === 0 ? epithetAhead(doc, place.phrase, lead, tables) : null);
				if (found) see(found);
				else
					strangers.push(...strangerIn(doc, place.phrase, { sentence: number, subject: place.at === subject }, table));
			}
		}
	}
	return seen.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The strangers that a pronoun may stand for: some of this sentence and the one before. */
const near = (strangers: readonly Stranger[], sentence: number): readonly Stranger[] =>
	strangers.slice(-STRANGERS).filter((one) => one.sentence >= sentence - 1);

/** The people that an unresolved phrase stands for, by its plural or by a role; none where it stands for something else. */
function strangerIn(
	{ tokens }: TextDoc,
	{ head, owner }: NounPhrase,
	place: Pick<Stranger, 'sentence' | 'subject'>,
	table: ReferenceTable,
): Stranger[] {
	const noun = tokens[head]!;
	const plural = noun.lower.endsWith('s') && noun.lower !== noun.lemma;
	const isOne = noun.pos === 'NOUN' && !owner && (plural || isRole(table, noun));
	return isOne ? [{ head, plural, ...place }] : [];
}

/** Index of the first name, from one on, that begins at a token or behind it. */
function firstBehind(names: readonly Reference[], token: number, from: number): number {
	let at = from;
	while (at < names.length && names[at]!.first < token) at++;
	return at;
}

/** The head of the phrase that opens the sentence, past what a preposition brings; -1 where a verb comes first. */
function subjectStart({ tokens }: TextDoc, { first, last }: Stretch, phrases: readonly NounPhrase[]): number {
	for (let i = fronted(tokens, first, last); i < last; i++) {
		const { pos } = tokens[i]!;
		if (pos === 'AUX' || pos === 'VERB') return -1;
		if (pos === 'PRON') return i;
		const phrase = phrases.find((p) => p.first <= i && i < p.last);
		if (!phrase) continue;
		const before = tokens[phrase.first - 1];
		const owned = phrases.find((p) => p.owner === phrase);
		if (before?.pos !== 'ADP' || phrase.first === first) return (owned ?? phrase).head;
		i = phrase.last - 1;
	}
	return -1;
}

/** Past "In a statement released on Friday,": where the clause after a phrase or clause in front begins. */
function fronted(tokens: TextDoc['tokens'], first: number, last: number): number {
	if (!/^(ADP|SCONJ)$/.test(tokens[first]!.pos) && !/^(as|while|although|when|according)$/.test(tokens[first]!.lower))
		return first;
	const comma = tokens.slice(first, last).find((token) => token.text === ',');
	return comma ? comma.index + 1 : first;
}
