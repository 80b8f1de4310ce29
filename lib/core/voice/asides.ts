import { contains, type Span } from '../text/span';
import type { Stretch, TextDoc } from '../text/tokens';
import { type Quote, quoteOver } from './quotations/quotes';

/** A dash; a hyphen or two stand for one between spaces. */
const DASH = /^(—|–|--?)$/;

/**
 * The pair of dashes of a sentence that a span stands between ("X — a rich nation — said …"), dashes left out. Dashes
 * inside quotation marks pair among themselves and are not looked at.
 *
 * @param sentence - The sentence the span stands in.
 * @returns Null where the span stands in no pair.
 */
export function betweenDashes(
	{ doc, quotes }: { readonly doc: TextDoc; readonly quotes: readonly Quote[] },
	sentence: Stretch,
	span: Span,
): Span | null {
	const dashes = doc.tokens.slice(sentence.first, sentence.last).filter((token) => {
		const spaced = /\s/.test(doc.text[token.start - 1] ?? '') && /\s/.test(doc.text[token.end] ?? '');
		return DASH.test(token.text) && (token.text === '—' || spaced) && !quoteOver(quotes, token);
	});
	for (let i = 0; i + 1 < dashes.length; i += 2) {
		const aside = { start: dashes[i]!.end, end: dashes[i + 1]!.start };
		if (contains(aside, span)) return aside;
	}
	return null;
}
