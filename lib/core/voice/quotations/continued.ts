import { firstEndingAfter, type Span } from '../../text/span';
import type { TextDoc } from '../../text/tokens';
import type { RawAttribution } from '../attributions';
import { readOpening } from './opening-quotes';
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
		const number = firstEndingAfter(doc.paragraphs, quote.start);
		const paragraph = doc.paragraphs[number];
		if (!last || !paragraph || reached.has(quote) || !opening.has(quote.start)) continue;
		const before = quotes[i - 1];
		const running = before?.continues && doc.text.slice(before.end, quote.start).trim() === '';
		const isHere = last.content.some((span) => span.end > paragraph.start);
		if (!running && !isHere && !goesOn(doc, quotes, last, number)) continue;
		last = { speaker: last.speaker, cue: null, content: [quote], class: 'continued' };
		extra.push(last);
	}
	return extra;
}

/**
 * Whether a paragraph that is a quotation and nothing else goes on with what ends the one before: "“…,” Brook said." Who
 * is asked something answers it.
 */
function goesOn(
	doc: TextDoc,
	quotes: readonly Quote[],
	{ speaker, cue, content }: RawAttribution,
	number: number,
): boolean {
	const before = doc.paragraphs[number - 1];
	const { opening, rest } = readOpening(doc, quotes, doc.paragraphs[number]!);
	if (!before || !speaker || opening.length === 0 || rest.first < rest.last) return false;
	const sentence = doc.sentences[firstEndingAfter(doc.sentences, before.end - 1)]!;
	const end = Math.max(speaker.end, cue?.end ?? 0, ...content.map((span) => span.end));
	const isLast = content[0]!.start >= before.start && end > sentence.start;
	return isLast && !content.some((span) => /\?["”’]*$/.test(doc.text.slice(span.start, span.end)));
}

const startOf = ({ content }: RawAttribution): number => content[0]!.start;

/** Every outer quotation that shares something with a span. */
function quotesOver(quotes: readonly Quote[], span: Span): Quote[] {
	const over: Quote[] = [];
	for (let i = firstEndingAfter(quotes, span.start); i < quotes.length && quotes[i]!.start < span.end; i++)
		over.push(quotes[i]!);
	return over;
}
