import { type NounPhrase, PRONOUNS } from '../text/chunks';
import { type Stretch, stretch, type TextDoc, type TokenRange } from '../text/tokens';
import type { ActorKind } from './actor';
import type { ActorRef, Gazetteer } from './gazetteer';
import type { Reference, ReferenceForm } from './references';
import type { ReferenceTable } from './words';

/** A reference with what later references weigh it by. */
interface Seen extends Reference {
	readonly sentence: number;
	/** It stands before the first verb of its sentence. */
	readonly subject: boolean;
	/** For an event: the class of its noun. */
	readonly event: 'act' | 'utterance' | null;
}

const BY_PRONOUN: Record<'it' | 'they' | 'he' | 'she', readonly ActorKind[]> = {
	it: ['state', 'government', 'organization', 'armed-group', 'party', 'place', 'agreement', 'office'],
	they: ['people', 'organization', 'armed-group', 'agreement', 'party', 'government'],
	he: ['person'],
	she: ['person'],
};

/** How many sentences back a pronoun or a one-word epithet ("the group") may reach. */
const PRONOUN_REACH = 1;
const EPITHET_REACH = 3;

/** How many references back an epithet is looked for: keeps the work linear. */
const EPITHET_SEARCH = 80;

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
	for (const [number, sentence] of doc.sentences.entries()) {
		const inSentence = names.filter((name) => name.first >= sentence.first && name.last <= sentence.last);
		const subject = subjectStart(doc, sentence, phrases[number]!);
		const see = (at: TokenRange, actor: ActorRef, form: ReferenceForm, event: Seen['event'] = null) =>
			seen.push({
				...stretch(doc.tokens, at),
				actor,
				form,
				event,
				sentence: number,
				subject: at.first <= subject && subject < at.last,
			});
		const places = [
			...inSentence.map((name) => ({ at: name.first, name })),
			...phrases[number]!.map((phrase) => ({ at: phrase.head, phrase })),
			...pronounsIn(doc, sentence),
		];
		for (const place of places.sort((a, b) => a.at - b.at)) {
			if ('name' in place) see(place.name, place.name.actor, place.name.form);
			else if ('pronoun' in place) {
				const actor =
					topicOf(doc, sentence, seen, place.at) ??
					latest(
						seen,
						number,
						PRONOUN_REACH,
						(one) => fits(one, place.pronoun) && one.last <= place.at,
						pronounRole(doc, place.at),
					);
				if (actor) see({ first: place.at, last: place.at + 1 }, actor.actor, 'pronoun');
			} else {
				const found =
					eventOf(doc, place.phrase, phrases[number]!, inSentence, seen, number, table) ??
					epithetOf(doc, place.phrase, seen, number, gazetteer, table);
				if (found) see(found.at, found.actor, found.form, found.event);
			}
		}
	}
	return seen.sort((a, b) => a.start - b.start || b.end - a.end);
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
	if (!/^(ADP|SCONJ)$/.test(tokens[first]!.pos) && !/^(as|while|although|when)$/.test(tokens[first]!.lower))
		return first;
	const comma = tokens.slice(first, last).find((token) => token.text === ',');
	return comma ? comma.index + 1 : first;
}

/** "It is high time that …", "it is clear that …", "it is X that …": this "it" stands for nobody. */
function isExpletive({ tokens }: TextDoc, index: number): boolean {
	if (tokens[index]!.lower !== 'it' || tokens[index + 1]?.pos !== 'AUX') return false;
	const next = tokens.slice(index + 2, index + 7);
	const clause = next.findIndex((token) => token.lower === 'that' || token.lower === 'to' || token.lower === 'when');
	const cleft = tokens.slice(index + 2, index + 10).find((token) => token.lower === 'that' || token.text === ',');
	if (cleft?.lower === 'that' && /^(VERB|AUX)$/.test(tokens[cleft.index + 1]?.pos ?? '')) return true;
	return (
		clause > 0 &&
		next.slice(0, clause).every((token) => token.pos === 'ADJ' || token.pos === 'ADV' || token.lower === 'time')
	);
}

/** "For Trump, it's a win": whoever the sentence begins with. */
function topicOf({ tokens }: TextDoc, sentence: Stretch, seen: readonly Seen[], index: number): Seen | null {
	if (tokens[sentence.first]!.lower !== 'for' || tokens[index - 1]?.text !== ',' || tokens[index]!.lower !== 'it')
		return null;
	return seen.findLast((one) => one.first === sentence.first + 1 && one.last === index - 1) ?? null;
}

const pronounsIn = (doc: TextDoc, sentence: Stretch) =>
	doc.tokens.slice(sentence.first, sentence.last).flatMap((token) => {
		const pronoun = PRONOUNS.get(token.lower);
		return pronoun && !isExpletive(doc, token.index) ? [{ at: token.index, pronoun }] : [];
	});

function fits({ actor, form }: Seen, pronoun: 'it' | 'they' | 'he' | 'she'): boolean {
	if (form === 'event') return pronoun === 'it';
	if (form === 'adjective' || !BY_PRONOUN[pronoun].includes(actor.kind)) return false;
	return actor.kind !== 'person' || actor.gender === null || actor.gender === pronoun;
}

/** How much being a subject, and being near, speaks for a reference; by the role of the pronoun that stands for it. */
const WEIGHTS = {
	subject: { subject: 3, near: 0 },
	object: { subject: -3, near: 0.1 },
	possessive: { subject: 0.5, near: 0.6 },
	its: { subject: 2, near: 0.3 },
} as const;

function pronounRole({ tokens }: TextDoc, index: number): keyof typeof WEIGHTS {
	if (tokens[index]!.lower === 'its') return 'its';
	if (/^(his|her|their)$/.test(tokens[index]!.lower)) return 'possessive';
	const before = tokens[index - 1];
	// "The entry makes it the fifth" speaks of whose entry it is.
	return before?.pos === 'VERB' && before.lemma !== 'make' ? 'object' : 'subject';
}

/** The reference that best stands behind a later one: near before far, subject before object, then the latest. */
function latest(
	seen: readonly Seen[],
	sentence: number,
	reach: number,
	test: (one: Seen) => boolean,
	role: keyof typeof WEIGHTS = 'subject',
): Seen | null {
	let best: Seen | null = null;
	let bestScore = Number.NEGATIVE_INFINITY;
	for (let i = seen.length - 1; i >= 0 && seen[i]!.sentence >= sentence - reach; i--) {
		const one = seen[i]!;
		if (!test(one)) continue;
		const { subject, near } = WEIGHTS[role];
		const place = one.actor.kind === 'place' ? 2 : 0;
		const score =
			-place + (one.subject ? subject : 0) - 2 * (sentence - one.sentence) - near * Math.min(4, seen.length - 1 - i);
		if (score > bestScore) [best, bestScore] = [one, score];
	}
	return best;
}

interface Found {
	readonly at: TokenRange;
	readonly actor: ActorRef;
	readonly form: ReferenceForm;
	readonly event: Seen['event'];
}

/** "Kazakhstan's decision", "the decision by Kazakhstan", "the move". */
function eventOf(
	doc: TextDoc,
	phrase: NounPhrase,
	phrases: readonly NounPhrase[],
	names: readonly Reference[],
	seen: readonly Seen[],
	sentence: number,
	table: ReferenceTable,
): Found | null {
	const { tokens } = doc;
	const head = tokens[phrase.head]!.lemma;
	const event = table.acts.has(head) ? 'act' : table.utterances.has(head) ? 'utterance' : null;
	if (!event) return null;
	const ends = (last: number) =>
		seen.findLast((one) => one.last === last && one.sentence === sentence && one.form !== 'adjective')?.actor;
	const pronoun = seen.findLast((one) => one.first === phrase.first && one.form === 'pronoun');
	const owner = phrase.owner ? ends(phrase.owner.last) : pronoun?.actor;
	if (owner)
		return {
			at: { first: phrase.owner?.first ?? phrase.first, last: phrase.last },
			actor: owner,
			form: 'event',
			event,
		};
	const by = /^(by|of)$/.test(tokens[phrase.last]?.lower ?? '')
		? phrases.find((p) => p.first === phrase.last + 1)
		: undefined;
	const agent = by && names.find((name) => name.last === by.last && name.form === 'name');
	if (agent) return { at: { first: phrase.first, last: by.last }, actor: agent.actor, form: 'event', event };
	const definite = /^(the|this|that|such)$/.test(tokens[phrase.first]!.lower) && phrase.last - phrase.core === 1;
	const before = definite
		? (latest(seen, sentence, 6, (one) => one.event === event) ??
			(event === 'utterance' ? lastSpeaker(seen, sentence) : null))
		: null;
	return before && { at: phrase, actor: before.actor, form: 'event', event };
}

/** Whoever was the subject shortly before, for "the statement" that nobody's name stands beside. */
const lastSpeaker = (seen: readonly Seen[], sentence: number): Seen | null =>
	latest(
		seen,
		sentence,
		2,
		(one) => one.subject && ['organization', 'armed-group', 'person', 'government', 'party'].includes(one.actor.kind),
	);

/** "The group", "the Central Asian republic", "the criminal Zionist entity". */
function epithetOf(
	{ tokens }: TextDoc,
	phrase: NounPhrase,
	seen: readonly Seen[],
	sentence: number,
	gazetteer: Gazetteer,
	table: ReferenceTable,
): Found | null {
	const words = tokens.slice(phrase.core, phrase.last).filter((token) => /[\p{L}\p{N}]/u.test(token.text));
	const definite = /^(the|this|that|these|those)$/.test(tokens[phrase.first]!.lower);
	if (!definite || phrase.owner || seen.some((one) => one.last === phrase.last && one.form === 'name')) return null;
	const fitsEpithet = (epithet: readonly string[]) => {
		const tail = words.slice(-epithet.length);
		return tail.length === epithet.length && tail.every((token, i) => token.lower === epithet[i]);
	};
	const plain = words
		.slice(0, -1)
		.every((token) => token.pos !== 'PROPN' && !/^\p{Lu}/u.test(token.text) && !table.plainAdjectives.has(token.lower));
	const complemented = tokens[phrase.last]?.lower === 'of';
	const tried = new Set<string>();
	for (let i = seen.length - 1; i >= Math.max(0, seen.length - EPITHET_SEARCH); i--) {
		const { actor, sentence: from, form } = seen[i]!;
		if (tried.has(actor.id) || form === 'adjective') continue;
		tried.add(actor.id);
		const near = sentence - from <= EPITHET_REACH;
		const match = gazetteer.epithets
			.get(actor.id)
			?.some((epithet) => fitsEpithet(epithet) && (epithet.length > 1 || (near && plain && !complemented)));
		if (match) return { at: phrase, actor, form: 'epithet', event: null };
	}
	return null;
}
