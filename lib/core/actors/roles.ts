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
		for (const noun of [...before(tokens, first), ...said]) {
			const family = table.families.roles.get(bare(noun.lower));
			if (family || isRole(table, noun))
				for (const word of [noun.lemma.toLowerCase(), ...(family ?? [])]) add(actor, word);
		}
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
