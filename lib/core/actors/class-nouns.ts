import type { NounPhrase } from '../text/chunks';
import type { TextDoc, Token } from '../text/tokens';
import type { ActorRef } from './gazetteer';
import type { Reference } from './references';
import { isLocal } from './unlisted';
import type { ReferenceTable } from './words';

/** What the text says an actor is, by actor: class nouns in lower case. */
export type Classes = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What the text says that actors other than persons are: the noun of an apposition ("Zibelo, the app launched by …"), of
 * "Zibelo is an app", the one beside its name ("the Zibelo app", "the app Zibelo"), or the last word of an organization's
 * name, so that "the app" and "the council" stand for it later.
 */
export function classNouns(
	{ tokens }: TextDoc,
	names: readonly Reference[],
	phrases: readonly NounPhrase[],
	table: ReferenceTable,
): Classes {
	const classes = new Map<string, Set<string>>();
	const byFirst = new Map(phrases.map((phrase) => [phrase.first, phrase]));
	const add = (actor: ActorRef, noun: Token | undefined | null) =>
		noun && suits(actor, noun, table) && classes.set(actor.id, (classes.get(actor.id) ?? new Set()).add(noun.lower));
	for (const { actor, form, first, last } of names) {
		if (form !== 'name' || actor.kind === 'person') continue;
		const said = isSaidBehind(tokens, first, last) ? byFirst.get(last + 1) : undefined;
		if (said && /^(a|an|the)$/.test(tokens[said.first]!.lower) && !isSubject(tokens, said))
			add(actor, tokens[said.head]);
		add(actor, classBeside(tokens, first, last, table));
		if (!isLocal(actor) || actor.kind !== 'organization') continue;
		add(actor, tokens[last - 1]);
		for (const noun of table.families.bodies.get(tokens[last - 1]!.lower) ?? []) classes.get(actor.id)!.add(noun);
	}
	return classes;
}

/** Whether a comma or "is" leads from a name to what it is; "in Brookton, the mayor" and "a rally in Brookton was" only say where. */
const isSaidBehind = (tokens: readonly Token[], first: number, last: number): boolean =>
	/^(,|is|was)$/.test(tokens[last]?.lower ?? '') &&
	!/^(in|at|near|across|around)$/.test(tokens[first - 1]?.lower ?? '');

/** The body of "in Brookton, the company said …" is none of Brookton's. */
const suits = ({ kind }: ActorRef, { lower }: Token, { places }: ReferenceTable): boolean =>
	!/^(place|state)$/.test(kind) || places.has(lower);

/** "In Zibelo, the company said …": what a verb of its own follows is no apposition; "the app launched by …" is one. */
function isSubject(tokens: readonly Token[], { last }: NounPhrase): boolean {
	const next = tokens[last];
	return (
		next?.pos === 'AUX' ||
		(next?.pos === 'VERB' && !(/(ed|ing|n)$/.test(next.lower) && tokens[last + 1]?.pos === 'ADP'))
	);
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
