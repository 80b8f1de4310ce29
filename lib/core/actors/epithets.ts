import type { NounPhrase } from '../text/chunks';
import type { TextDoc, TokenRange } from '../text/tokens';
import type { ActorRef, Gazetteer } from './gazetteer';
import type { Reference, ReferenceForm } from './references';
import { latest, type Seen } from './salience';
import type { ReferenceTable } from './words';

/** How many sentences back a one-word epithet ("the group") may reach. */
const EPITHET_REACH = 3;

/** How many references back an epithet is looked for: keeps the work linear. */
const EPITHET_SEARCH = 80;

/** A phrase that stands for an actor. */
export interface Found {
	readonly at: TokenRange;
	readonly actor: ActorRef;
	readonly form: ReferenceForm;
	readonly event: Seen['event'];
}

/** "Kazakhstan's decision", "the decision by Kazakhstan", "the move". */
export function eventOf(
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

/** What epithets are told by. */
export interface EpithetTables {
	/** Epithets of listed actors. */
	readonly epithets: Gazetteer['epithets'];
	/** Class nouns of actors that the text introduces, by actor. */
	readonly classes: ReadonlyMap<string, string>;
	readonly table: ReferenceTable;
}

/**
 * What the text says an actor is that nobody listed: the noun of an apposition ("Aarogya Setu, the app launched by …"),
 * or the last word of an organization's name, so that "the app" and "the council" stand for it later.
 */
export function classNouns(
	{ tokens }: TextDoc,
	names: readonly Reference[],
	phrases: readonly NounPhrase[],
): ReadonlyMap<string, string> {
	const classes = new Map<string, string>();
	const byFirst = new Map(phrases.map((phrase) => [phrase.first, phrase]));
	for (const { actor, form, last } of names) {
		if (form !== 'name' || !/^(organization|unknown)$/.test(actor.kind) || classes.has(actor.id)) continue;
		const apposed = tokens[last]?.text === ',' ? byFirst.get(last + 1) : undefined;
		if (apposed && /^(a|an|the)$/.test(tokens[apposed.first]!.lower))
			classes.set(actor.id, tokens[apposed.head]!.lower);
		else if (actor.id.startsWith('local:') && actor.kind === 'organization')
			classes.set(actor.id, tokens[last - 1]!.lower);
	}
	return classes;
}

/** "The group", "the Central Asian republic", "the criminal Zionist entity". */
export function epithetOf(
	{ tokens }: TextDoc,
	phrase: NounPhrase,
	seen: readonly Seen[],
	sentence: number,
	{ epithets, classes, table }: EpithetTables,
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
		const own = classes.get(actor.id);
		const known = own ? [[own], ...(epithets.get(actor.id) ?? [])] : epithets.get(actor.id);
		const match = known?.some(
			(epithet) => fitsEpithet(epithet) && (epithet.length > 1 || (near && plain && !complemented)),
		);
		if (match) return { at: phrase, actor, form: 'epithet', event: null };
	}
	return null;
}
