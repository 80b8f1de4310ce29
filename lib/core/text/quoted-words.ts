import type { Token } from './tokens';

/** A quotation mark of any kind, and no apostrophe of a possessive. */
export const isQuoteMark = (token: Token | undefined): boolean =>
	token !== undefined && /^["“”‘’'`]+$/.test(token.text) && token.pos === 'PUNCT';

/** No more words than this stand in quotation marks inside a phrase. */
const MAX_QUOTED = 5;

/**
 * Past the quoted words, no clause, that stand between an adjective and its noun ("a former 'Green Street' star"); the
 * token itself where none do.
 */
export function pastQuoted(tokens: readonly Token[], at: number, end: number): number {
	if (!isQuoteMark(tokens[at]) || tokens[at]!.end !== tokens[at + 1]?.start) return at;
	let close = at + 1;
	while (close < end && close - at <= MAX_QUOTED && !/^(PUNCT|VERB|AUX|PRON)$/.test(tokens[close]!.pos)) close++;
	const next = tokens[close + 1];
	const goesOn =
		close + 1 < end && isQuoteMark(tokens[close]) && /^(NOUN|ADJ)$/.test(next!.pos) && next!.start > tokens[close]!.end;
	return goesOn && close > at + 1 ? close + 1 : at;
}
