import { isDay } from '../text/calendar';
import type { NounPhrase } from '../text/chunks';
import type { Token } from '../text/tokens';
import type { Classes } from './class-nouns';
import type { ActorRef, Gazetteer } from './gazetteer';
import type { PastOffices } from './past-holders';
import type { Roles } from './roles';
import type { Things } from './spoken-of';
import type { ReferenceTable } from './words';

/** What epithets are told by. */
export interface EpithetTables {
	/** Epithets of listed actors. */
	readonly epithets: Gazetteer['epithets'];
	/** Class nouns of actors that the text introduces, by actor. */
	readonly classes: Classes;
	readonly roles: Roles;
	readonly past: PastOffices;
	readonly things: Things;
	readonly table: ReferenceTable;
}

const REALM = /^(nation|country|world|state|city)$/;

const isWhen = (lemma: string): boolean => isDay(lemma) || /^(week|month|year|night)$/.test(lemma);

/** With "the" or "this", or with a day or the country for its owner ("Tuesday's landmark deal", "the nation's top court"). */
export function isDefinite(tokens: readonly Token[], { first, owner }: NounPhrase): boolean {
	if (owner && isWhen(tokens[owner.head]!.lemma)) return true;
	// "A country's leader" may be any.
	if (owner && !(REALM.test(tokens[owner.head]!.lemma) && owner.core === owner.head)) return false;
	return /^(the|this|that|these|those)$/.test(tokens[owner?.first ?? first]!.lower);
}

/** Adjectives in capitals that tell a group's creed and no other's country. */
const CREED =
	/^(Islamist|Islamic|Sunni|Shiite|Shia|Jihadist|Marxist|Maoist|Communist|Zionist|Salafist|Kurdish|Muslim)$/;

/** "The third agency" is one of several. */
const ORDINAL = /^(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/;

/** Whether nothing before the head of a phrase points to somebody else: no name, no "other" or "northern". */
export const isPlain = (
	tokens: readonly Token[],
	{ core, head }: NounPhrase,
	{ plainAdjectives }: ReferenceTable,
): boolean =>
	tokens
		.slice(core, head)
		.every(
			({ text, pos, lower }) =>
				CREED.test(text) ||
				(pos !== 'PROPN' && !/^\p{Lu}/u.test(text) && !plainAdjectives.has(lower) && !ORDINAL.test(lower)),
		);

const MADE = /^(captor|kidnapper|abductor|hijacker|terrorist|militant|extremist|insurgent|jihadist|fanatic|zealot)$/;

/** How many words of a phrase an epithet of an actor takes up, from its end; 0 where none fits. */
export function fits(
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
	const isOwn = sort === null && (own?.has(words.at(-1)!.lower) ?? false);
	const lengths = (epithets.get(id) ?? [])
		.filter((epithet) => epithet.length > 1 || !isOther)
		.filter((epithet) => {
			// "The former secretary of state" is two phrases.
			const of = epithet.indexOf('of');
			const size = of < 0 ? epithet.length : of;
			const rest = of < 0 ? [] : tokens.slice(last, last + epithet.length - of);
			const tail = [...words.slice(-size), ...rest];
			return tail.length === epithet.length && tail.every((token, i) => token.lower === epithet[i]);
		})
		.map((epithet) => epithet.length);
	// "The kidnappers": what people of an armed group are made out to be.
	const noun = tokens[last - 1]!;
	const isMade = kind === 'armed-group' && noun.lower !== noun.lemma && MADE.test(noun.lemma);
	return Math.max(0, isOwn || isMade ? 1 : 0, ...lengths);
}
