import { afterEach, expect, test, vi } from 'vitest';
import { markAt } from '../../lib/page/hit';
import type { Mark } from '../../lib/page/paint';

/** A phrase in its own line box: code units 4 to 10 of the one text node there is. */
const text = { length: 20, contains: () => false };
const mark = { range: { startContainer: text, startOffset: 4, endContainer: text, endOffset: 10 } } as unknown as Mark;
const box = { left: 40, right: 100, top: 10, bottom: 30 };

/** A document of one line with ten pixels a code unit; its caret, like a browser's, goes to the nearest text. */
function makeLine(covered = false) {
	const document = {
		caretPositionFromPoint: (x: number) => (x < 0 ? null : { offsetNode: text, offset: Math.round(x / 10) }),
		elementFromPoint: () => ({ contains: (node: unknown) => !covered && node === text }),
		createRange: () => ({
			setStart: () => {},
			setEnd: () => {},
			getClientRects: () => [box],
			commonAncestorContainer: text,
		}),
	};
	vi.stubGlobal('document', document);
	return document as unknown as Document;
}

afterEach(() => vi.unstubAllGlobals());

test.each([
	{ point: 'on the phrase', x: 70, y: 20, hit: true },
	{ point: 'beside it in the line', x: 150, y: 20, hit: false },
	{ point: 'just beside it, with the caret at its end', x: 102, y: 20, hit: false },
	{ point: 'below the line, with the caret in it', x: 70, y: 80, hit: false },
	{ point: 'outside the window', x: -5, y: 20, hit: false },
])('a point $point is on the mark: $hit', ({ x, y, hit }) => {
	expect(markAt(makeLine(), [mark], x, y)).toBe(hit ? mark : null);
});

test('a point on a phrase that something else of the page covers is on no mark', () => {
	expect(markAt(makeLine(true), [mark], 70, 20)).toBeNull();
});
