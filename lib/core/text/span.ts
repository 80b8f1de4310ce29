import { partitionPoint } from './partition-point';

/** A half-open range of UTF-16 code units of one text: `text.slice(start, end)` is what it covers. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Whether two spans share at least one code unit; touching spans do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` covers all of `inner`; a span contains itself. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/**
 * Where to begin among spans of one text that follow one another: the place of the first that ends after an offset, by
 * binary search; the number of spans where none does.
 */
export const firstEndingAfter = (spans: readonly Span[], offset: number): number =>
	partitionPoint(spans, ({ end }) => end <= offset);

/** Reading order: by start, the longer first where two start together. */
export const inReadingOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/**
 * Keep the longest spans and drop those that overlap them; of two equally long, the earlier wins.
 *
 * @param spans - Spans of one text, in any order; not modified.
 * @returns A new array in reading order.
 */
export function keepLongest<T extends Span>(spans: readonly T[]): T[] {
	const byLength = [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
	const kept: T[] = [];
	for (const span of byLength) {
		// What is kept follows one another, so only the first that ends behind the start can be in the way.
		const place = firstEndingAfter(kept, span.start);
		if (!(kept[place] && overlaps(kept[place], span))) kept.splice(place, 0, span);
	}
	return kept.sort(inReadingOrder);
}

/**
 * Look up which of many spans share something with one, without a look at all of them.
 *
 * @param spans - In order of their starts; they may overlap one another.
 * @returns What gives those that overlap a span, in their order.
 */
export function overlapIndex<T extends Span>(spans: readonly T[]): (span: Span) => T[] {
	let reach = 0;
	const reaching = spans.map(({ start, end }) => {
		reach = Math.max(reach, end);
		return { start, end: reach };
	});
	return (span) => {
		const found: T[] = [];
		for (let i = firstEndingAfter(reaching, span.start); i < spans.length && spans[i]!.start < span.end; i++)
			if (overlaps(spans[i]!, span)) found.push(spans[i]!);
		return found;
	};
}
