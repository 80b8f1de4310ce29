import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contains, inReadingOrder, keepLongest, overlapIndex, overlaps, type Span } from '../../../lib/core/text/span';

const span = (start: number, end: number): Span => ({ start, end });

test.each([
	{ are: 'apart', a: span(0, 2), b: span(3, 5), overlap: false, inside: false },
	{ are: 'touching', a: span(0, 2), b: span(2, 5), overlap: false, inside: false },
	{ are: 'crossing', a: span(0, 3), b: span(2, 5), overlap: true, inside: false },
	{ are: 'nested', a: span(0, 5), b: span(2, 3), overlap: true, inside: true },
	{ are: 'equal', a: span(1, 4), b: span(1, 4), overlap: true, inside: true },
])('overlaps and contains tell spans that are $are', ({ a, b, overlap, inside }) => {
	expect([overlaps(a, b), overlaps(b, a), contains(a, b)]).toEqual([overlap, overlap, inside]);
});

test('inReadingOrder puts the longer of two that start together first', () => {
	expect([span(4, 5), span(0, 2), span(0, 9)].sort(inReadingOrder)).toEqual([span(0, 9), span(0, 2), span(4, 5)]);
});

test.each([
	{ keeps: 'nothing of nothing', given: [], kept: [] },
	{ keeps: 'the longer of two nested', given: [span(0, 4), span(0, 14)], kept: [span(0, 14)] },
	{ keeps: 'the earlier of two equally long', given: [span(2, 6), span(0, 4)], kept: [span(0, 4)] },
	{ keeps: 'both when they only touch', given: [span(5, 9), span(0, 5)], kept: [span(0, 5), span(5, 9)] },
	{
		keeps: 'what a dropped one overlapped',
		given: [span(0, 10), span(8, 14), span(13, 15)],
		kept: [span(0, 10), span(13, 15)],
	},
])('keepLongest keeps $keeps', ({ given, kept }) => expect(keepLongest(given)).toEqual(kept));

test('keepLongest leaves no overlap, drops nothing without cause and leaves its input alone', () => {
	const spans = fc.array(
		fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })).map(([at, size]) => span(at, at + size)),
	);
	fc.assert(
		fc.property(spans, (given) => {
			const before = [...given];
			const kept = keepLongest(given);
			expect(given).toEqual(before);
			for (const [i, one] of kept.entries()) if (i > 0) expect(kept[i - 1]!.end).toBeLessThanOrEqual(one.start);
			for (const one of given) expect(kept.some((other) => overlaps(one, other))).toBe(true);
		}),
	);
});

test('overlapIndex finds what a look at each span finds', () => {
	const spans = fc.array(
		fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 12 })).map(([at, size]) => span(at, at + size)),
	);
	fc.assert(
		fc.property(spans, spans, (given, wanted) => {
			const inOrder = given.sort((a, b) => a.start - b.start);
			const around = overlapIndex(inOrder);
			for (const one of wanted) expect(around(one)).toEqual(inOrder.filter((other) => overlaps(other, one)));
		}),
	);
});
