import type { NounPhrase } from '../text/chunks';
import type { TextDoc, Token } from '../text/tokens';
import type { ActorRef, Gazetteer } from './gazetteer';
import type { Reference } from './references';
import { type Found, type Seen, seenIn } from './salience';
import type { ReferenceTable } from './words';

/** How many sentences back a one-word epithet ("the group") may reach. */
const EPITHET_REACH = 3;

/** How many references back an epithet is looked for: keeps the work linear. */
const EPITHET_SEARCH = 80;

/** What epithets are told by. */
export interface EpithetTables {
	/** Epithets of listed actors. */
	readonly epithets: Gazetteer['epithets'];
	/** Class nouns of actors that the text introduces, by actor. */
	readonly classes: ReadonlyMap<string, string>;
	readonly table: ReferenceTable;
}

/**
 * What the text says an actor is that nobody listed: the noun of an apposition ("Zibelo, the app launched by …"), the
 * one beside its name ("the Zibelo app", "the app Zibelo"), or the last word of an organization's name, so that "the app" and "the council" stand for it later.
 */
export function classNouns(
	{ tokens }: TextDoc,
	names: readonly Reference[],
	phrases: readonly NounPhrase[],
	table: ReferenceTable,
): ReadonlyMap<string, string> {
	const classes = new Map<string, string>();
	const byFirst = new Map(phrases.map((phrase) => [phrase.first, phrase]));
	for (const { actor, form, first, last } of names) {
		if (form !== 'name' || !/^(organization|unknown)$/.test(actor.kind) || classes.has(actor.id)) continue;
		const apposed = tokens[last]?.text === ',' ? byFirst.get(last + 1) : undefined;
		const beside = classBeside(tokens, first, last, table);
		if (apposed && /^(a|an|the)$/.test(tokens[apposed.first]!.lower))
			classes.set(actor.id, tokens[apposed.head]!.lower);
		else if (beside) classes.set(actor.id, beside.lower);
		else if (actor.id.startsWith('local:') && actor.kind === 'organization')
			classes.set(actor.id, tokens[last - 1]!.lower);
	}
	return classes;
}

/** The lone noun behind a name with an article, or between the article and the name. */
function classBeside(
	tokens: readonly Token[],
	first: number,
	last: number,
	{ concerns }: ReferenceTable,
): Token | null {
	const isThe = (i: number) => /^(the|an?)$/.test(tokens[i]?.lower ?? '');
	const isNoun = (i: number) => concerns.has(tokens[i]?.lower ?? '') && tokens[i]!.text === tokens[i]!.lower;
	if (isThe(first - 1) && isNoun(last) && !/^(NOUN|PROPN)$/.test(tokens[last + 1]?.pos ?? '')) return tokens[last]!;
	return isThe(first - 2) && isNoun(first - 1) ? tokens[first - 1]! : null;
}

/**
 * "The group", "the Central Asian republic", "the criminal Zionist entity", "Tuesday's landmark deal": the actor named
 * last that such a phrase fits.
 */
export function epithetOf(
	{ tokens }: TextDoc,
	phrase: NounPhrase,
	seen: readonly Seen[],
	sentence: number,
	tables: EpithetTables,
): Found | null {
	if (!isDefinite(tokens, phrase) || hereNamed(seen, sentence, phrase.last)) return null;
	const plain = isPlain(tokens, phrase, tables.table) && tokens[phrase.last]?.lower !== 'of';
	const tried = new Set<string>();
	for (let i = seen.length - 1; i >= Math.max(0, seen.length - EPITHET_SEARCH); i--) {
		const { actor, sentence: from, form } = seen[i]!;
		if (tried.has(actor.id) || form === 'adjective') continue;
		tried.add(actor.id);
		const length = fits(tokens, phrase, actor, tables);
		const near = sentence - from <= EPITHET_REACH;
		if (length > 1 || (length === 1 && near && plain)) return { at: phrase, actor, form: 'epithet', event: null };
	}
	return null;
}

/**
 * "The extremist group holding the girls said …" before anybody is named: a phrase with a modifier stands for the one
 * actor it fits among those that the next sentences name.
 */
export function epithetAhead(
	{ tokens }: TextDoc,
	phrase: NounPhrase,
	ahead: readonly Reference[],
	tables: EpithetTables,
): Found | null {
	const says = phrase.last - phrase.core > 1 && isDefinite(tokens, phrase) && isPlain(tokens, phrase, tables.table);
	if (!says) return null;
	const fitting = ahead.filter(({ actor, form }) => form === 'name' && fits(tokens, phrase, actor, tables) > 0);
	const [first] = fitting;
	const only = first && fitting.every(({ actor }) => actor.id === first.actor.id);
	return only ? { at: phrase, actor: first.actor, form: 'epithet', event: null } : null;
}

const DAY = /day$|^(week|month|year|night|today|yesterday)$/;

/** With "the" or "this", or with a day for its owner ("Tuesday's landmark deal"). */
const isDefinite = (tokens: readonly Token[], { first, owner }: NounPhrase): boolean =>
	owner ? DAY.test(tokens[owner.head]!.lemma) : /^(the|this|that|these|those)$/.test(tokens[first]!.lower);

/** Whether a name of the sentence that is read ends there. */
const hereNamed = (seen: readonly Seen[], sentence: number, last: number): boolean =>
	seenIn(seen, sentence).some((one) => one.last === last && one.form === 'name');

/** Adjectives in capitals that tell a group's creed and no other's country. */
const CREED =
	/^(Islamist|Islamic|Sunni|Shiite|Shia|Jihadist|Marxist|Maoist|Communist|Zionist|Salafist|Kurdish|Muslim)$/;

/** Whether nothing before the head of a phrase points to somebody else: no name, no "other" or "northern". */
const isPlain = (tokens: readonly Token[], { core, head }: NounPhrase, { plainAdjectives }: ReferenceTable): boolean =>
	tokens
		.slice(core, head)
		.every(
			({ text, pos, lower }) =>
				CREED.test(text) || (pos !== 'PROPN' && !/^\p{Lu}/u.test(text) && !plainAdjectives.has(lower)),
		);

const MADE = /^(captor|kidnapper|abductor|hijacker|terrorist|militant|extremist|insurgent|jihadist|fanatic|zealot)$/;

/** How many words of a phrase an epithet of an actor takes up, from its end; 0 where none fits. */
function fits(
	tokens: readonly Token[],
	{ core, last }: NounPhrase,
	{ id, kind, name }: ActorRef,
	{ epithets, classes }: EpithetTables,
): number {
	const words = tokens.slice(core, last).filter((token) => /[\p{L}\p{N}]/u.test(token.text));
	const own = classes.get(id);
	// "The police department" is not the Justice Department, nor "the tax law" the Affordable Care Act.
	const sort = words.at(-2)?.pos === 'NOUN' ? words.at(-2)!.lower : null;
	const isOther = sort !== null && /^(agreement|government|office)$/.test(kind) && !name.toLowerCase().includes(sort);
	const isOwn = own !== undefined && words.at(-1)!.lower === own && sort === null;
	const lengths = (epithets.get(id) ?? [])
		.filter((epithet) => epithet.length > 1 || !isOther)
		.filter((epithet) => {
			const tail = words.slice(-epithet.length);
			return tail.length === epithet.length && tail.every((token, i) => token.lower === epithet[i]);
		})
		.map((epithet) => epithet.length);
	// "The kidnappers": what people of an armed group are made out to be.
	const noun = tokens[last - 1]!;
	const isMade = kind === 'armed-group' && noun.lower !== noun.lemma && MADE.test(noun.lemma);
	return Math.max(0, isOwn || isMade ? 1 : 0, ...lengths);
}
