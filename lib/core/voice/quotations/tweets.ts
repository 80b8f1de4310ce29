import type { Span } from '../../text/span';
import type { TextDoc } from '../../text/tokens';
import type { Quote } from './quotes';

/** How the signature of an embedded tweet ends: "(@annbrook) May 1, 2018", or with the day first. */
const HANDLE = / \(@\w{1,15}\),? (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8}\.?,? \d{4})/gu;
/** The dash it begins with; none inside a name ("Jean-Luc"). */
const DASH = /(?<=^|[\s.!?…"”’)])(?:—|–|--?) ?/gu;
/** No name is longer, in UTF-16 code units. */
const LONGEST_NAME = 60;

/** No tweet of the years in which they are embedded so is longer, in UTF-16 code units, its links left out. */
const LONGEST = 280;
/** Nor has one more paragraphs, but for a few. */
const MOST_LINES = 12;

/** Somebody speaks here, as no reporter does. */
const SPEAKS = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us|[Yy]ou|[Yy]our)\b|^[#@.]|\bpic\.twitter\.com\b|\bt\.co\b/u;

/**
 * Embedded tweets: what stands in front of a signature in its paragraph, or, of one on a line of its own, the paragraph
 * before. Paragraphs before that belong to it too as long as they speak to somebody and all is no longer than a tweet.
 *
 * @returns One quotation for each paragraph, in reading order.
 */
export function findTweets({ text, paragraphs }: TextDoc): Quote[] {
	const tweets: Quote[] = [];
	for (const [i, paragraph] of paragraphs.entries()) {
		let from = paragraph.start;
		for (const { 0: handle, index } of text.slice(paragraph.start, paragraph.end).matchAll(HANDLE)) {
			const end = paragraph.start + index;
			const lead = Math.max(from, end - LONGEST_NAME);
			const dash = [...text.slice(lead, end).matchAll(DASH)].at(-1);
			if (!dash) continue;
			const at = lead + dash.index;
			const signer = { start: at + dash[0].length, end };
			const line = trimmed(text, { start: from, end: at });
			const above = paragraphs.slice(Math.max(0, i - MOST_LINES), from === paragraph.start ? i : 0);
			const free = above.filter((one) => one.start >= (tweets.at(-1)?.end ?? 0));
			const lines = [...linesBefore(text, free, text.slice(signer.start, end), line), ...(line ? [line] : [])];
			tweets.push(...lines.map((span) => ({ ...span, inner: span, depth: 0, continues: false, signer })));
			from = end + handle.length;
		}
	}
	return tweets;
}

/** Which of the paragraphs above a line belong to the tweet that is signed in it, in reading order. */
function linesBefore(text: string, above: readonly Span[], name: string, line: Span | null): Span[] {
	const surname = name.slice(name.lastIndexOf(' ') + 1);
	const found: Span[] = [];
	let length = line ? line.end - line.start : 0;
	for (const span of above.toReversed()) {
		const said = text.slice(span.start, span.end);
		length += said.length;
		const isFirst = !line && found.length === 0;
		const goesOn = length <= LONGEST && SPEAKS.test(said) && !said.includes(surname);
		if (said.endsWith(':') || /\(@\w+\)/.test(said) || !(isFirst || goesOn)) break;
		found.unshift({ start: span.start, end: span.end });
	}
	return found;
}

/** A span without the white space around it; null where nothing is left. */
function trimmed(text: string, { start, end }: Span): Span | null {
	const said = text.slice(start, end);
	const lead = said.length - said.trimStart().length;
	return said.trim() ? { start: start + lead, end: start + said.trimEnd().length } : null;
}
