import { firstEndingAfter } from '../../text/span';
import type { Stretch, TextDoc, TokenRange } from '../../text/tokens';
import { tokenAt } from '../denial/negation';
import type { Quote } from './quotes';

/** The quotations a paragraph begins with, and the tokens behind them. */
export function readOpening(
	doc: TextDoc,
	quotes: readonly Quote[],
	{ start, first, last }: Stretch,
): { readonly opening: readonly Quote[]; readonly rest: TokenRange } {
	let [at, end, from] = [firstEndingAfter(quotes, start), start, first];
	const opening: Quote[] = [];
	for (; from < last; at++) {
		const quote = quotes[at];
		if (!quote || quote.start < start || doc.text.slice(end, quote.start).trim()) break;
		opening.push(quote);
		end = quote.end;
		from = Math.min(last, tokenAt(doc.tokens, { start: end, end }));
	}
	return { opening, rest: { first: from, last } };
}
