import type { NounPhrase } from '../text/chunks';
import type { TextDoc, Token } from '../text/tokens';
import type { ActorRef } from './gazetteer';
import { bare } from './name-run';
import type { Reference } from './references';
import { isRole, type ReferenceTable } from './words';

/** The roles that the text says persons have, as lemmas, by actor. */
export type Roles = ReadonlyMap<string, ReadonlySet<string>>;

/** How many words before a name may say what the person is. */
const BEFORE = 6;

/** What whoever has one of these roles is called as well, the first of each line being what the rest are. */
const KIN: readonly (readonly [readonly string[], readonly string[]])[] = [
	[
		['lawmaker', 'legislator', 'politician'],
		['senator', 'sen', 'representative', 'rep', 'congressman', 'congresswoman', 'speaker'],
	],
	[['senator'], ['sen']],
	[['representative', 'congressman', 'congresswoman'], ['rep']],
	[
		['leader', 'politician'],
		['president', 'premier', 'minister', 'chancellor', 'governor', 'gov', 'mayor', 'king', 'queen'],
	],
	[['governor'], ['gov']],
	[
		['general', 'commander', 'officer'],
		['general', 'gen', 'admiral', 'colonel', 'col', 'lieutenant', 'lt', 'major', 'maj', 'captain', 'capt'],
	],
	[
		['tycoon', 'magnate', 'mogul', 'businessman', 'oligarch', 'executive'],
		[
			'billionaire',
			'tycoon',
			'magnate',
			'mogul',
			'oligarch',
			'entrepreneur',
			'investor',
			'businessman',
			'financier',
			'industrialist',
			'ceo',
		],
	],
	[
		['journalist', 'host', 'broadcaster'],
		['reporter', 'correspondent', 'columnist', 'editor', 'anchor', 'journalist', 'host', 'interviewer'],
	],
	[
		['academic', 'scholar', 'expert'],
		['professor', 'prof', 'historian', 'economist', 'scientist', 'scholar', 'researcher'],
	],
	[
		['spy', 'agent', 'operative'],
		['spy', 'agent', 'operative'],
	],
	[['cleric'], ['bishop', 'archbishop', 'rabbi', 'imam', 'ayatollah', 'pastor', 'rev', 'reverend', 'cardinal']],
	[
		['entertainer', 'performer', 'star', 'celebrity'],
		['actor', 'actress', 'singer', 'comedian', 'rapper', 'musician'],
	],
	[
		['lawyer', 'attorney'],
		['lawyer', 'attorney', 'prosecutor'],
	],
	[
		['doctor', 'physician', 'surgeon'],
		['doctor', 'dr', 'physician', 'surgeon'],
	],
];

const kin = new Map<string, string[]>();
for (const [wide, narrow] of KIN) for (const word of narrow) kin.set(word, [...(kin.get(word) ?? []), ...wide]);

/**
 * The roles that the text says persons have: "judge" of "Ada Brook, a former judge", "the judge Ada Brook" and "Brook is
 * a judge", "senator" and with it "lawmaker" of "Florida Sen. Ada Brook", so that "the judge" and "the stern lawmaker"
 * stand for her.
 */
export function rolesOf(
	{ tokens }: TextDoc,
	names: readonly Reference[],
	phrases: readonly NounPhrase[],
	table: ReferenceTable,
): Roles {
	const roles = new Map<string, Set<string>>();
	const byFirst = new Map(phrases.map((phrase) => [phrase.first, phrase]));
	const byLast = new Map(phrases.map((phrase) => [phrase.last, phrase]));
	const add = ({ id }: ActorRef, role: string) => roles.set(id, (roles.get(id) ?? new Set()).add(role));
	for (const { actor, form, first, last } of names) {
		if (form !== 'name' || actor.kind !== 'person') continue;
		const apposed = /^(,|is|was)$/.test(tokens[last]?.lower ?? '') ? byFirst.get(last + 1) : undefined;
		const said = [apposed, apposedBefore(tokens, byLast.get(first - 1), last)].flatMap((one) =>
			one ? [tokens[one.head]!] : [],
		);
		const party = tokens[last]?.text === '(' ? PARTIES.get(tokens[last + 1]?.text.slice(0, 1) ?? '') : undefined;
		if (party && /^[RD](-|$)/.test(tokens[last + 1]!.text)) add(actor, party);
		for (const noun of [...before(tokens, first), ...said])
			if (isRole(table, noun) || kin.has(bare(noun.lower)))
				for (const word of [noun.lemma.toLowerCase(), ...(kin.get(bare(noun.lower)) ?? [])]) add(actor, word);
	}
	return roles;
}

const PARTIES: ReadonlyMap<string, string> = new Map([
	['R', 'republican'],
	['D', 'democrat'],
]);

/** "The port's top general, Ada Brook, …": not the one who "told the general, Ada Brook said". */
const apposedBefore = (
	tokens: readonly Token[],
	phrase: NounPhrase | undefined,
	last: number,
): NounPhrase | undefined =>
	phrase &&
	tokens[phrase.last]?.text === ',' &&
	/^([,.)]|at|in|on|by|during|after|of)$/.test(tokens[last]?.lower ?? '.')
		? phrase
		: undefined;

/** The nouns right before a name, back to whatever is neither noun nor adjective: "Florida Republican Sen." */
function before(tokens: readonly Token[], first: number): Token[] {
	const found: Token[] = [];
	for (let i = first - 1; i >= Math.max(0, first - BEFORE); i--) {
		const { pos, text } = tokens[i]!;
		if (/^(NOUN|PROPN)$/.test(pos)) found.push(tokens[i]!);
		else if (!/^(ADJ|CCONJ)$/.test(pos) && !(text === '.' && i === first - 1) && text !== '-') break;
	}
	return found;
}
