import type { Span } from '../../text/span';

/** How far ahead the mark is looked for that closes, in UTF-16 code units. */
const AHEAD = 600;

/**
 * Whether a double mark opens a quotation though its shape or the spaces around it speak against it: "in a call.”If I
 * could, …”" with a space left out, `"JUST NOW: " I would …"` with one too many. Only where another mark could close.
 *
 * @param mark - Where it stands in the text, and its length in UTF-16 code units; no quotation is open there.
 */
export function opensOddly(
	text: string,
	{ start, end }: Span,
	mark: { readonly at: number; readonly length: number },
): boolean {
	const behind = mark.at + mark.length;
	const around = text.slice(Math.max(start, mark.at - 2), Math.min(end, behind + 1));
	const isOdd = /[.!?,:]”\p{Lu}$/u.test(around) || /: ["“] $/.test(around);
	return isOdd && /\S["”](?!\p{L})/u.test(text.slice(behind, Math.min(end, behind + AHEAD)));
}
