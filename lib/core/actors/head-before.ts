import type { Token } from '../text/tokens';

/** What an office is of or at has no more words than this. */
const LONGEST_SEAT = 5;

/** The noun that a phrase before a comma ends in, or that "to Norway" and "of the Green Institute" hang on there. */
export function headBefore(tokens: readonly Token[], at: number): number {
	let start = at;
	while (at - start < LONGEST_SEAT && tokens[start]?.pos === 'PROPN') start--;
	if (tokens[start]?.lower === 'the') start--;
	return start < at && /^(of|to|for|at|in)$/.test(tokens[start]?.lower ?? '') ? start - 1 : at;
}
