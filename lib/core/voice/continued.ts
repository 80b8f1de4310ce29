import { firstEndingAfter, type Span } from '../text/span';
import type { TextDoc } from '../text/tokens';
import type { RawAttribution } from './attributions';
import { type Quote, quoteOver } from './quotes';

/** Quotations of a sentence or more that no cue reaches: they go on with the speaker before them in the paragraph, or across paragraphs. */
export function continued(doc: TextDoc, quotes: readonly Quote[], found: readonly RawAttribution[]): RawAttribution[] {
	const opening = new Set(doc.sentences.map((sentence) => sentence.start));
	const reached = new Set(found.flatMap(({ content }) => content.flatMap((span) => quotesOver(quotes, span))));
	const spoken = found
		.flatMap((one) => {
			const first = one.content.find((span) => quoteOver(quotes, span));
			return first ? [{ one, from: first.start }] : [];
		})
		.sort((a, b) => a.from - b.from);
	const extra: RawAttribution[] = [];
	let last: RawAttribution | null = null;
	let place = 0;
	for (const [i, quote] of quotes.entries()) {
		for (; place < spoken.length && spoken[place]!.from < quote.start; place++)
			if (!last || startOf(spoken[place]!.one) >= startOf(last)) last = spoken[place]!.one;
		const paragraph = doc.paragraphs[firstEndingAfter(doc.paragraphs, quote.start)];
		if (!last || !paragraph || reached.has(quote) || !opening.has(quote.start)) continue;
		const before = quotes[i - 1];
		const running = before?.continues && doc.text.slice(before.end, quote.start).trim() === '';
		if (!running && !last.content.some((span) => span.end > paragraph.start)) continue;
		last = { speaker: last.speaker, cue: null, content: [quote], class: 'continued' };
		extra.push(last);
	}
	return extra;
}

const startOf = ({ content }: RawAttribution): number => content[0]!.start;

/** Every outer quotation that shares something with a span. */
function quotesOver(quotes: readonly Quote[], span: Span): Quote[] {
	const over: Quote[] = [];
	for (let i = firstEndingAfter(quotes, span.start); i < quotes.length && quotes[i]!.start < span.end; i++)
		over.push(quotes[i]!);
	return over;
}
