import { firstEndingAfter, inReadingOrder, overlaps, type Span } from '../../text/span';
import { opensOddly } from './odd-marks';

/** A stretch between quotation marks. `start` and `end` include the marks; of a quote that runs over paragraphs each paragraph is one. */
export interface Quote extends Span {
	/** What stands between the marks. */
	readonly inner: Span;
	/** 0 for an outer quote, 1 for a quote in a quote, and so on. */
	readonly depth: number;
	/** It goes on in the next paragraph, so no closing mark was needed. */
	readonly continues: boolean;
	/** The name that an embedded tweet, which has no marks, is signed with. */
	readonly signer?: Span;
}

interface Open {
	readonly at: number;
	readonly length: number;
	readonly single: boolean;
}

const OPENING = /[“„‟«]/;
const CLOSING = /[”»]/;
const MARKS = /[“”„‟«»"]|[‘’'`]{1,2}/g;
const LETTER = /[\p{L}\p{N}]/u;

/** Deeper nesting than this is noise; the bound keeps the work linear on hostile text. */
const MAX_DEPTH = 8;

/**
 * Find quotations: straight and curly, double and single, nested, doubled single marks, opened curly and closed
 * straight. A mark that finds no partner opens nothing, unless the next paragraph opens with a mark again: then the
 * quotation runs on. Apostrophes, inches (5'10") and elided years ('90s) are no quotation marks.
 *
 * @param paragraphs - In reading order.
 * @returns In reading order, outer before inner.
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): Quote[] {
	const quotes: Quote[] = [];
	for (const [i, paragraph] of paragraphs.entries()) {
		const open: Open[] = [];
		for (const mark of marksIn(text, paragraph)) {
			const place = closes(text, paragraph, mark, open);
			if (place >= 0) {
				const opener = open[place]!;
				open.length = place;
				quotes.push(quote(opener, mark.at, mark.length, place, false));
			} else if (opens(text, paragraph, mark, open)) open.push(mark);
		}
		const outer = open[0];
		const next = paragraphs[i + 1];
		if (outer && !outer.single && next && /^[“"«]/.test(text.slice(next.start, next.start + 1))) {
			quotes.push(quote(outer, paragraph.end, 0, 0, true));
		}
	}
	return quotes.filter((q) => q.inner.end > q.inner.start && !isElision(text, q)).sort(inReadingOrder);
}

/** The first outer quotation that shares something with a span, null where none does; `quotes` in reading order. */
export function quoteOver(quotes: readonly Quote[], span: Span): Quote | null {
	const quote = quotes[firstEndingAfter(quotes, span.start)];
	return quote && overlaps(quote, span) ? quote : null;
}

const quote = (opener: Open, closeAt: number, closeLength: number, depth: number, continues: boolean): Quote => ({
	start: opener.at,
	end: closeAt + closeLength,
	inner: { start: opener.at + opener.length, end: closeAt },
	depth,
	continues,
});

function marksIn(text: string, paragraph: Span): Open[] {
	return [...text.slice(paragraph.start, paragraph.end).matchAll(MARKS)].flatMap(({ 0: found, index }) => {
		const at = paragraph.start + index;
		const single = /^[‘’'`]$/.test(found);
		const doubled = found.length === 2 && found[0] === found[1] ? [{ at, length: 2, single: false }] : null;
		// Two unlike marks side by side ("’'" after a nested quote) are two marks.
		return doubled ?? [...found].map((_, k) => ({ at: at + k, length: 1, single: single || found.length === 2 }));
	});
}

/** Index in `open` of the quotation this mark ends, -1 where it ends none. */
function closes(text: string, paragraph: Span, mark: Open, open: readonly Open[]): number {
	const place = open.findLastIndex((opener) => opener.single === mark.single);
	if (place < 0) return -1;
	const char = text[mark.at]!;
	const german = char === '“' && text[open[place]!.at] === '„';
	if ((OPENING.test(char) && !german) || char === '‘') return -1;
	const before = charAt(text, paragraph, mark.at - 1);
	const after = charAt(text, paragraph, mark.at + mark.length);
	if (/\s/.test(before) && !CLOSING.test(char)) return -1;
	if (!mark.single) return isInches(text, mark.at) && LETTER.test(after.trim()) ? -1 : place;
	if (LETTER.test(after)) return -1;
	// "the leaders' plan": after an s and before a word it is a possessive, unless no other mark could close.
	const possessive = /s/i.test(before) && /\s/.test(after) && hasSureClose(text, paragraph, mark.at + 1);
	return possessive ? -1 : place;
}

function opens(text: string, paragraph: Span, mark: Open, open: readonly Open[]): boolean {
	if (open.length >= MAX_DEPTH) return false;
	const char = text[mark.at]!;
	const before = charAt(text, paragraph, mark.at - 1);
	const after = charAt(text, paragraph, mark.at + mark.length);
	if (open.length === 0 && opensOddly(text, paragraph, mark)) return true;
	if (CLOSING.test(char) || /\s/.test(after)) return false;
	if (!mark.single) return OPENING.test(char) || char === '`' || !LETTER.test(before);
	if (LETTER.test(before) || /\d/.test(after) || !LETTER.test(after)) return false;
	return (char !== '’' || open.length > 0) && hasLaterClose(text, paragraph, mark.at + 1);
}

/** Whether a single mark later in the paragraph could end a quotation. Looks at most 600 code units ahead. */
function hasLaterClose(text: string, paragraph: Span, from: number): boolean {
	return /[\p{L}\p{N}.,!?…][’'](?![\p{L}\p{N}])/u.test(text.slice(from, Math.min(paragraph.end, from + 600)));
}

/**
 * Whether a single mark later in the sentence closes for sure: no possessive ("the nurses' pay"), and no other quotation
 * opens before it. Looks at most 600 code units ahead.
 */
function hasSureClose(text: string, paragraph: Span, from: number): boolean {
	const ahead = text.slice(from, Math.min(paragraph.end, from + 600));
	const end = ahead.search(/[.!?]["”]?\s+\p{Lu}|\s['‘]\p{L}/u);
	const rest = end < 0 ? ahead : ahead.slice(0, end + 1);
	return /(?:[\p{L}\p{N}](?<!s)|[.,!?…])['’](?![\p{L}\p{N}])|s['’](?=[.,;:!?)]|$)/iu.test(rest);
}

/** "rock 'n' roll": the marks stand for letters left out. */
const isElision = (text: string, { inner }: Quote): boolean => /^n$/i.test(text.slice(inner.start, inner.end));

const isInches = (text: string, at: number): boolean => /\d['’]\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 6), at));

/** The character at a place of the paragraph, a space outside it. */
const charAt = (text: string, paragraph: Span, at: number): string =>
	at < paragraph.start || at >= paragraph.end ? ' ' : text[at]!;
