import { liveRange, type Mark } from './paint';

/**
 * The mark under a point of the viewport.
 *
 * By the caret, not by `highlightsFromPoint`: in Chromium 156 that finds nothing where a CSS pixel is not one pixel of
 * the screen, which is every zoomed page and most laptops.
 *
 * @param x - CSS pixels from the left of the viewport.
 * @param y - CSS pixels from its top.
 */
export function markAt(document: Document, marks: readonly Mark[], x: number, y: number): Mark | null {
	const caret = document.caretPositionFromPoint(x, y);
	const mark = caret && marks.find(({ range }) => covers(range, caret.offsetNode, caret.offset));
	// The caret goes to the nearest text, however far: the point must lie on the phrase itself.
	if (!mark) return null;
	const range = liveRange(mark);
	return isOn(range, x, y) && !isCovered(document, range, x, y) ? mark : null;
}

/** Whether something else of the page lies over the text at a point. */
function isCovered(document: Document, { commonAncestorContainer: text }: Range, x: number, y: number): boolean {
	const top = document.elementFromPoint(x, y);
	return !(top?.contains(text) || text.contains(top));
}

function covers(
	{ startContainer, startOffset, endContainer, endOffset }: StaticRange,
	node: Node,
	offset: number,
): boolean {
	return !isBefore(node, offset, startContainer, startOffset) && !isBefore(endContainer, endOffset, node, offset);
}

const isBefore = (a: Node, aOffset: number, b: Node, bOffset: number): boolean =>
	a === b ? aOffset < bOffset : (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const isOn = (range: Range, x: number, y: number): boolean =>
	[...range.getClientRects()].some(
		({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
	);
