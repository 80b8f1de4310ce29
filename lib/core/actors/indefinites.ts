import type { NounPhrase } from '../text/chunks';
import type { TextDoc, Token } from '../text/tokens';
import { type EpithetTables, fits } from './epithet-fit';
import { onlyOne } from './only-one';
import type { Reference } from './references';
import { isSaidOf } from './said-of';
import { type Found, SEARCH, type Seen } from './salience';
import { isRole, type ReferenceTable } from './words';

/** How many sentences back "a president who …" may mean the president. */
const REACH = 2;

/**
 * "A senior lawmaker left the party on Monday. Sen. Ada Brook …": a role with more said of it, told before its bearer is
 * named, stands for the one person whom the text names next and says to have that role.
 *
 * @param ahead - The names from this sentence to the end of the lead that follows it.
 */
export function bearerAhead(
	{ tokens }: TextDoc,
	phrase: NounPhrase,
	ahead: readonly Reference[],
	{ roles, table }: EpithetTables,
): Found | null {
	const head = tokens[phrase.head]!;
	const isSingular = head.lower === head.lemma || head.pos === 'PROPN';
	if (!isSingular || !(isRole(table, head) || PARTISAN.test(head.text)) || !isIntroduced(tokens, phrase, table))
		return null;
	const named = ahead.filter(
		({ form, actor, first }) => form === 'name' && actor.kind === 'person' && first > phrase.last,
	);
	const bearers = named.filter(({ actor }) => roles.get(actor.id)?.has(head.lower));
	return onlyOne(phrase, bearers);
}

/**
 * "A new report by a harbor think tank …", before the tank is named: a body with more said of it stands for the one body
 * of that class which the text names next.
 */
export function bodyAhead(
	{ tokens }: TextDoc,
	phrase: NounPhrase,
	ahead: readonly Reference[],
	tables: EpithetTables,
): Found | null {
	const head = tokens[phrase.head]!;
	const { concerns, collectives, organizationWords } = tables.table;
	const isBody = [concerns, collectives, organizationWords].some((list) => list.has(head.lower)) && head.pos === 'NOUN';
	if (!isBody || !isIntroduced(tokens, phrase, tables.table) || tokens[phrase.first]!.lower === 'the') return null;
	const named = ahead.filter(
		({ form, actor, first }) => form === 'name' && actor.kind !== 'person' && first > phrase.last,
	);
	return onlyOne(
		phrase,
		named.filter(
			({ actor }) => fits(tokens, phrase, actor, tables) > 0 || tables.classes.get(actor.id)?.has(head.lower),
		),
	);
}

const PARTISAN = /^(Republican|Democrat)$/;

/**
 * "… the problem of a president who refuses to listen": an office with more said of it stands for the one person named
 * just before who holds it.
 */
export function holderOf(
	{ tokens }: TextDoc,
	phrase: NounPhrase,
	seen: readonly Seen[],
	sentence: number,
	tables: EpithetTables,
): Found | null {
	const head = tokens[phrase.head]!;
	if (!/^an?$/.test(tokens[phrase.first]!.lower) || head.lower !== head.lemma || !isRole(tables.table, head))
		return null;
	// "A Port Council judge" may be any of its judges.
	const isAny = tokens.slice(phrase.core, phrase.head).every(({ pos }) => pos === 'PROPN');
	const isTold = /^(who|whose|with)$/.test(tokens[phrase.last]?.lower ?? '');
	if (!isIntroduced(tokens, phrase, tables.table) || (isAny && !isTold)) return null;
	const near = seen.slice(-SEARCH).filter((one) => one.sentence >= sentence - REACH && one.actor.kind === 'person');
	return onlyOne(
		phrase,
		near.filter(({ actor }) => {
			const length = fits(tokens, phrase, actor, tables);
			return length > 0 && (isTold || length < phrase.last - phrase.core);
		}),
	);
}

/** Whether a phrase with an article says more than its noun, and stands for somebody rather than being said of somebody named beside it. */
function isIntroduced(
	tokens: readonly Token[],
	{ first, core, last, owner }: NounPhrase,
	table: ReferenceTable,
): boolean {
	const says = last - core > 1 || /^(who|whose|with)$/.test(tokens[last]?.lower ?? '');
	if (owner || !says || !/^(an?|the)$/.test(tokens[first]!.lower)) return false;
	const before = tokens[first - 1];
	// "In Brookton, a senior lawmaker has filed …": whoever does something is not said of the name before.
	const isBeside = before !== undefined && /^[,—–(]$/.test(before.text) && !acts(tokens, last);
	const isSaid = before?.lemma === 'like' || isSaidOf(tokens, first, table);
	const next = /^[,—–(]$/.test(tokens[last]?.text ?? '') ? last + 1 : last;
	return !isBeside && !isSaid && !/^\p{Lu}/u.test(tokens[next]?.text ?? '');
}

/** Whether a verb follows that can be no participle of an apposition ("a group linked to …"). */
const acts = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.pos === 'AUX' || /^(said|says|told|tells)$/.test(tokens[at]?.lower ?? '');
