import type { NounPhrase } from '../text/chunks';
import type { TextDoc } from '../text/tokens';
import { type Found, type Seen, seenIn } from './salience';
import { isRole, type ReferenceTable } from './words';

/** How many sentences back a person is looked for behind "the former judge". */
const REACH = 2;
/** How many references back at most: keeps the work linear. */
const SEARCH = 40;
const SAYS_GENDER: ReadonlyMap<string, 'he' | 'she'> = new Map([
	['man', 'he'],
	['father', 'he'],
	['brother', 'he'],
	['son', 'he'],
	['husband', 'he'],
	['businessman', 'he'],
	['woman', 'she'],
	['mother', 'she'],
	['sister', 'she'],
	['daughter', 'she'],
	['wife', 'she'],
	['businesswoman', 'she'],
]);

/**
 * "The former judge", "the San Francisco philanthropist": a role that is said of nobody named beside it stands for the
 * one person the text speaks of just before; null where there are several, or none.
 */
export function personOf(
	{ tokens }: TextDoc,
	phrase: NounPhrase,
	seen: readonly Seen[],
	sentence: number,
	table: ReferenceTable,
): Found | null {
	const head = tokens[phrase.head]!;
	const definite = tokens[phrase.first]!.lower === 'the' && head.lower === head.lemma;
	// "The leader of Boko Haram" is whoever leads it, not whoever was named last.
	const ofName = tokens[phrase.last]?.lower === 'of' && /^\p{Lu}/u.test(tokens[phrase.last + 1]?.text ?? '');
	const isIntroduced = tokens[phrase.first - 1]?.text === ':';
	const says = phrase.last - phrase.core > 1 || tokens[phrase.last]?.lower === 'of';
	if (!definite || !says || (ofName && !isIntroduced) || phrase.owner || head.pos === 'PROPN' || !isRole(table, head))
		return null;
	// "The former judge Ada Brook", "the judge, Ada Brook," and "the judge's": a name or somebody else follows.
	const next = tokens[phrase.last]?.text === ',' ? phrase.last + 1 : phrase.last;
	if (/^\p{Lu}/u.test(tokens[next]?.text ?? '')) return null;
	// "The lawyer who raised alarms" is told from others by what follows.
	if (/^(who|whose|that)$/.test(tokens[phrase.last]?.lower ?? '')) return null;
	// "Becoming the next president", "as the new judge": an office to be had, or held by anybody.
	const before = tokens[phrase.first - 1];
	const only = tokens
		.slice(phrase.core, phrase.head)
		.every((token) => table.plainAdjectives.has(token.lower) || token.pos === 'PROPN');
	if (/^(become|be|as|like)$/.test(before?.lemma ?? '') || (only && phrase.head > phrase.core)) return null;
	const gender = SAYS_GENDER.get(head.lemma);
	const persons = new Map<string, Seen>();
	let introduced: Seen | null = null;
	let isTopic = false;
	for (let i = seen.length - 1; i >= Math.max(0, seen.length - SEARCH); i--) {
		const one = seen[i]!;
		if (one.sentence < sentence - REACH) break;
		if (one.actor.kind !== 'person' || (gender && one.actor.gender && one.actor.gender !== gender)) continue;
		if (!persons.has(one.actor.id)) persons.set(one.actor.id, one);
		isTopic ||= one.subject;
		// "Ada Brook: The former judge …"
		if (one.last === phrase.first - 1 && tokens[one.last]!.text === ':') introduced = one;
	}
	// Somebody who is only mentioned ("the death of Adam Brook") is not who the text goes on about.
	const alone = persons.size === 1 && isTopic ? [...persons.values()][0]! : null;
	const found = introduced ?? alone;
	return found && { at: phrase, actor: found.actor, form: 'epithet', event: null };
}

/** "Oman's foreign minister": whoever holds an office and is not named beside it is a person of this text. */
export function officeHolder(
	{ text, tokens }: TextDoc,
	phrase: NounPhrase,
	seen: readonly Seen[],
	sentence: number,
	table: ReferenceTable,
): Found | null {
	const head = tokens[phrase.head]!;
	const owner =
		phrase.owner && seenIn(seen, sentence).findLast((one) => one.last === phrase.owner!.last && one.form === 'name');
	if (!owner || head.lower !== head.lemma || head.pos === 'PROPN' || !table.roles.has(head.lemma)) return null;
	const next = /^[,(]$/.test(tokens[phrase.last]?.text ?? '') ? phrase.last + 1 : phrase.last;
	if (/^\p{Lu}/u.test(tokens[next]?.text ?? '')) return null;
	const name = text.slice(tokens[owner.first]!.start, tokens[phrase.last - 1]!.end);
	const actor = { id: `local:${name}`, name, kind: 'person', gender: null } as const;
	return { at: { first: owner.first, last: phrase.last }, actor, form: 'apposition', event: null };
}
