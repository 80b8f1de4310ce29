import { isRole } from '../actors/words';
import { isWeekday } from '../text/calendar';
import { isPossessiveMark, type NounPhrase } from '../text/chunks';
import type { Token, TokenRange } from '../text/tokens';
import type { LabelClause } from './clause';

/** Words before a noun that only tell which of its kind is meant. */
const POINTING = /^(latest|last|first|second|third|new|entire|whole|very|same|current|recent|proposed|final|ongoing)$/;

/** Whose possessive tells when something was. */
const WHEN = /^(today|yesterday|week|month|year|night)$/;

/** An event, a plan, a document or a statement that the text points at. */
export interface Affair extends TokenRange {
	/** Index of the first token that does more than point at it: "jobs report" of "the latest jobs report". */
	readonly core: number;
}

/**
 * What a phrase with "the", "this" or "that" speaks of, where it is something done, said or written; null where it is
 * anything else, or somebody's by a possessive.
 *
 * @param isTold - What hangs on the phrase tells which one is meant.
 */
export function affairOf(
	{ doc, words }: LabelClause,
	{ first, core, head, last, owner }: NounPhrase,
	isTold: boolean,
): Affair | null {
	const { tokens } = doc;
	// "Wednesday's order", "last week's ruling"
	const when = owner ? tokens[owner.head]!.lower : '';
	const isDated = isWeekday(when) || WHEN.test(when);
	if (isPossessiveMark(tokens[last]) || (owner ? !isDated : !/^(the|this|that)$/.test(tokens[first]!.lower)))
		return null;
	const { lemma, pos } = tokens[head]!;
	const { events, texts, acts, utterances } = words;
	const isKind = [events, texts, acts, utterances].some((nouns) => nouns.has(lemma));
	if ((!isKind && !isGroup({ doc, words }, head)) || pos === 'PROPN') return null;
	const from = pastPointing(tokens, core, head);
	if (owner) return { first: owner.first, last, core: owner.core };
	return !isTold && from === head && words.vagueAffairs.has(lemma) ? null : { first, last, core: from };
}

/** "The media", "the strategists": people together, or several of a role. */
function isGroup({ doc: { tokens }, words }: Pick<LabelClause, 'doc' | 'words'>, head: number): boolean {
	const { lemma, lower } = tokens[head]!;
	return (
		words.crowds.has(lemma) ||
		words.crowds.has(lower) ||
		(lower !== lemma && lower.endsWith('s') && isRole(words, tokens[head]))
	);
}

function pastPointing(tokens: readonly Token[], core: number, head: number): number {
	let from = core;
	while (from < head && POINTING.test(tokens[from]!.lower)) from++;
	return from;
}
