import type { NounPhrase } from '../text/chunks';
import type { TextDoc, Token } from '../text/tokens';
import type { Reference } from './references';
import { isRole, type ReferenceTable } from './words';

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
 * The roles that the text says persons have: "judge" of "Ada Brook, a former judge", "the judge Ada Brook" and "Brook is
 * a judge", so that "the judge" and "the stern judge" stand for her.
 */
export function rolesOf(
	{ tokens }: TextDoc,
	names: readonly Reference[],
	phrases: readonly NounPhrase[],
	table: ReferenceTable,
): ReadonlyMap<string, ReadonlySet<string>> {
	const roles = new Map<string, Set<string>>();
	const byFirst = new Map(phrases.map((phrase) => [phrase.first, phrase]));
	for (const { actor, form, first, last } of names) {
		if (form !== 'name' || actor.kind !== 'person') continue;
		const apposed = /^(,|is|was)$/.test(tokens[last]?.lower ?? '') ? byFirst.get(last + 1) : undefined;
		const said = [tokens[first - 1], apposed && tokens[apposed.head]];
		for (const noun of said)
			if (noun && isRole(table, noun)) roles.set(actor.id, (roles.get(actor.id) ?? new Set()).add(noun.lemma));
	}
	return roles;
}
