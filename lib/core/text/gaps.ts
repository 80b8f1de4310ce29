/** A run as the tagger cuts it, whose white space is not all of Unicode's. */
const RUN = /[^ \u00a0\u2002-\u2005\u2009\u200a\u202f\u205f\n\r\t]+/g;

/**
 * No run that the tagger reads is longer, in UTF-16 code units: its expressions for addresses are quadratic. The
 * longest of 7,963 news articles has 186.
 */
export const LONGEST_RUN = 200;

/**
 * The tagger's expression for addresses tries every way to cut each part of a host in two, and every part's with every
 * other's: 72 characters of "//111.111.111.…" take it three seconds. No host that it reads has more ways than this. Of
 * those in 7,963 news articles none has more than 240; "//www.theguardian.com" has 3 · 11 · 3.
 */
export const MOST_WAYS = 1000;

/** What the expression takes for a host, as far as it goes. */
const HOST =
	/[a-z\u00a1-\uffff\d]+(?:-+[a-z\u00a1-\uffff\d]+)*(?:\.[a-z\u00a1-\uffff\d]+(?:-+[a-z\u00a1-\uffff\d]+)*)*/iy;

/**
 * A text as the tagger may read it, of the same length: spaces stand in place of what would hold it up. These are runs
 * too long for a word, and the second of two slashes where the host of no ordinary address follows.
 */
export function withGaps(text: string): string {
	return text.replace(RUN, (run) => {
		if (run.length > LONGEST_RUN) return ' '.repeat(run.length);
		return run.includes('//') && !isOrdinary(run) ? run.replaceAll('//', '/ ') : run;
	});
}

/** Whether few ways lead through what follows each double slash. What looks like a user's name multiplies them. */
function isOrdinary(run: string): boolean {
	if (run.includes('@')) return false;
	for (let at = run.indexOf('//'); at >= 0; at = run.indexOf('//', at + 1)) {
		HOST.lastIndex = at + 2;
		const parts = HOST.exec(run)?.[0].split('.') ?? [];
		if (parts.reduce((ways, { length }) => ways * length, 1) > MOST_WAYS) return false;
	}
	return true;
}
