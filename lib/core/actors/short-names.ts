import { isHyphen } from '../text/chunks';
import { stretch, type TextDoc, type Token, type TokenRange } from '../text/tokens';
import type { Gazetteer, ShortName } from './gazetteer';
import type { Reference } from './references';
import { Relatives } from './relatives';
import { local } from './unlisted';
import { isTitle, type ReferenceTable } from './words';

/**
 * Find the short forms of listed actors ("Warren", "the Guard") after the text has named them otherwise. Of several with
 * the same short form the one named last has it; a full name of somebody else ("Earl Warren") takes it from all.
 *
 * @param names - Names and adjectives of listed actors, in reading order.
 * @returns Names and short forms together, in reading order.
 */
export function addShortNames(
	doc: TextDoc,
	names: readonly Reference[],
	gazetteer: Gazetteer,
	table: ReferenceTable,
): Reference[] {
	const found: Reference[] = [];
	const namedAt = new Map<string, number>();
	const takenAt = new Map<string, number>();
	const relatives = new Relatives(doc, table);
	let next = 0;
	for (let i = 0; i < doc.tokens.length; i++) {
		while (next < names.length && names[next]!.last <= i) {
			const { actor, first } = names[next++]!;
			namedAt.set(actor.id, relatives.isPassing({ actor, first }) ? (namedAt.get(actor.id) ?? 0) : first);
		}
		const name = names[next];
		const covered = name !== undefined && name.first <= i;
		if (!/^\p{Lu}/u.test(doc.tokens[i]!.text) || (covered && (name.first < i || name.last > i + 1))) continue;
		const hits = gazetteer.shorts.at(doc.tokens, i).filter(({ value }) => value.listed || !covered);
		if (hits.length === 0) continue;
		const form = doc.tokens[i]!.text;
		if (isFirstName(doc.tokens, i - 1, table) && !relatives.isPassing(stranger(doc.tokens, i))) takenAt.set(form, i);
		const known = hits
			.filter(({ value }) => (namedAt.get(value.actor.id) ?? -1) > (takenAt.get(form) ?? -1))
			.sort((a, b) => b.last - a.last || namedAt.get(b.value.actor.id)! - namedAt.get(a.value.actor.id)!)[0];
		if (!known || !standsAlone(doc.tokens, known) || (covered && name.actor.id === known.value.actor.id)) continue;
		found.push(reference(doc, known));
		if (covered) next++;
	}
	const replaced = new Set(found.map(({ first }) => first));
	return [...names.filter(({ first }) => !replaced.has(first)), ...found].sort((a, b) => a.start - b.start);
}

const reference = (doc: TextDoc, hit: TokenRange & { readonly value: ShortName }): Reference => ({
	...stretch(doc.tokens, hit),
	actor: hit.value.actor,
	form: 'name',
	confidence: 1,
});

/** Somebody who is not listed, with the surname of one who is. */
const stranger = (tokens: readonly Token[], last: number) => ({
	actor: local(`${tokens[last - 1]!.text} ${tokens[last]!.text}`, 'person', null),
	first: last - 1,
});

const isCapital = (token: Token | undefined): token is Token =>
	token !== undefined && token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text);

/** Whether the word before a surname makes it another person's: any capitalised one that is no title. */
function isFirstName(tokens: readonly Token[], at: number, table: ReferenceTable): boolean {
	const before = tokens[isHyphen(tokens[at]) ? at - 1 : at];
	return isCapital(before) && !isTitle(table, before);
}

const MONTH = /^(march|april|may|june|august)$/;
const BEFORE_MONTH = /^(in|of|by|since|until|till|from|to|through|last|next|this|early|late|mid|on|every)$/;

/** Not the beginning of a longer name ("Warren Buffett") and no month ("in May", "May 4"). */
function standsAlone(tokens: readonly Token[], { first, last }: TokenRange): boolean {
	const before = tokens[first - 1];
	const after = tokens[last];
	if (isCapital(after)) return false;
	const month = MONTH.test(tokens[first]!.lower);
	return !(month && (BEFORE_MONTH.test(before?.lower ?? '') || /^\d/.test((after ?? before)?.text ?? '')));
}
