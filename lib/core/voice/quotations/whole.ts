import type { Span } from '../../text/span';
import type { TextDoc } from '../../text/tokens';
import type { RawAttribution } from '../attributions';
import { type Quote, quoteOver } from './quotes';

/** “He is a liar. He took bribes,” Brook said: what only a mark parts inside one quotation is said in one go. */
export function withWhole({ text }: TextDoc, quotes: readonly Quote[], one: RawAttribution): RawAttribution {
	const content: Span[] = [];
	for (const span of one.content) {
		const before = content.at(-1);
		const isNext = before !== undefined && /^[\s.,;:!?…—–]*$/.test(text.slice(before.end, span.start));
		const quote = isNext ? quoteOver(quotes, before) : undefined;
		if (quote && quote.start < span.start && span.start < quote.end)
			content[content.length - 1] = { start: before!.start, end: span.end };
		else content.push(span);
	}
	return content.length < one.content.length ? { ...one, content } : one;
}
