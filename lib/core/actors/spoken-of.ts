import { isHyphen, type NounPhrase } from '../text/chunks';
import { partitionPoint } from '../text/partition-point';
import type { TextDoc, Token } from '../text/tokens';
import { isPlain } from './epithet-fit';
import type { Reference } from './references';
import { type Found, SEARCH } from './salience';
import { thing } from './unlisted';
import { isRole, type ReferenceTable } from './words';

/** A thing that the text speaks of and that has no name of its own: "the harbor dossier". */
interface Thing {
	/** Token index of its head. */
	readonly head: number;
	/** The head with the nouns before it, as written. */
	readonly name: string;
	/** It is told by whose it is alone: "Brook's bill". */
	readonly isOwned: boolean;
	/** Those nouns, in lower case. */
	readonly sort: readonly string[];
}

/** The things a text speaks of, in reading order, by what their heads say they are. */
export type Things = ReadonlyMap<string, readonly Thing[]>;

/** What a noun stands for among things: its family, or itself. */
const familyOf = ({ lemma }: Token, { families }: ReferenceTable): string => families.things.get(lemma) ?? lemma;

/** The nouns right before the head of a phrase that belong to it: "harbor" in "the salacious harbor dossier". */
export function compoundStart(tokens: readonly Token[], { core, head }: NounPhrase): number {
	let first = head;
	while (first > core && (/^(NOUN|PROPN)$/.test(tokens[first - 1]!.pos) || isHyphen(tokens[first - 1]))) first--;
	// "Second-degree assault"
	if (isHyphen(tokens[first]) || isHyphen(tokens[first - 1])) return head;
	return first;
}

/** The things that a text tells apart from others of their kind by a noun before them: "the harbor dossier", "the aid cut". */
export function thingsIn(
	{ text, tokens }: TextDoc,
	names: readonly Reference[],
	phrases: readonly NounPhrase[],
	table: ReferenceTable,
): Things {
	const things = new Map<string, Thing[]>();
	// "The American escalation" is told by whose it is.
	const nationalities = new Set(names.filter(({ form }) => form === 'adjective').map(({ first }) => first));
	for (const phrase of phrases) {
		const { head } = phrase;
		const noun = tokens[head]!;
		const start = compoundStart(tokens, phrase);
		const isOwned = start === head && phrase.owner !== null;
		if ((start === head && !isOwned) || !mayBeThing(noun, table) || nationalities.has(start)) continue;
		const sort = tokens.slice(start, head).map(({ lower }) => lower);
		const one = { head, name: text.slice(tokens[start]!.start, noun.end), isOwned, sort };
		const all = things.get(familyOf(noun, table));
		if (all) all.push(one);
		else things.set(familyOf(noun, table), [one]);
	}
	return things;
}

/** "Buyer", "visitor": whoever does something is no thing. */
const isDoer = ({ lemma }: Token, { families }: ReferenceTable): boolean =>
	/(er|or)$/.test(lemma) && !families.things.has(lemma);

const mayBeThing = (noun: Token, table: ReferenceTable): boolean =>
	!isDoer(noun, table) &&
	noun.pos === 'NOUN' &&
	// A name in capitals is its own.
	noun.text === noun.lemma &&
	!table.noThings.has(noun.lemma) &&
	!isRole(table, noun) &&
	!/^(wo)?man$/.test(noun.lemma);

/** How sure it is that "the salacious document" is the dossier that the text spoke of last. */
const SAME_THING = 0.7;

/** "The salacious document", "this dossier": the thing of that kind which the text spoke of last; null where it spoke of none. */
export function thingOf({ tokens }: TextDoc, phrase: NounPhrase, things: Things, table: ReferenceTable): Found | null {
	const noun = tokens[phrase.head]!;
	const opening = tokens[phrase.first]!.lower;
	if (!/^(the|this|that)$/.test(opening) || phrase.owner || !mayBeThing(noun, table)) return null;
	// "The report of the board" is told by what follows, and of "the report and its author" more is said than of one.
	if (/^(of|and)$/.test(tokens[phrase.last]?.lower ?? '')) return null;
	const start = compoundStart(tokens, phrase);
	if (!isPlain(tokens, { ...phrase, head: start }, table)) return null;
	const sort = tokens.slice(start, phrase.head).map(({ lower }) => lower);
	// "This dossier", "Question 9, the harbor measure,": what a thing spoken of before is, or is called.
	const apposed = tokens[phrase.first - 1]?.text === ',' && /^(NUM|PROPN)$/.test(tokens[phrase.first - 2]?.pos ?? '');
	const pointsBack = opening === 'this' || apposed;
	const all = things.get(familyOf(noun, table)) ?? [];
	const end = phrase.head + (pointsBack ? 0 : 1);
	const isSame = ({ head }: Thing) => tokens[head]!.lemma === noun.lemma;
	const fits = (one: Thing) => !one.isOwned && sort.every((word) => one.sort.includes(word));
	const found = latestBefore(all, end, (one) => fits(one) && isSame(one)) ?? latestBefore(all, end, fits);
	if (!found) return null;
	// "The bill" is rather "Brook's bill" than "the voting measure".
	const isOwners = sort.length === 0 && !isSame(found) && latestBefore(all, end, (one) => one.isOwned && isSame(one));
	if (isOwners) return null;
	return { at: phrase, actor: thing(found.name), form: 'epithet', event: null, confidence: SAME_THING };
}

/** The last of some things, in reading order, before a token; of those nearest to it alone, to keep the work linear. */
function latestBefore(things: readonly Thing[], token: number, test: (one: Thing) => boolean): Thing | undefined {
	const end = partitionPoint(things, ({ head }) => head < token);
	return things.slice(Math.max(0, end - SEARCH), end).findLast(test);
}
