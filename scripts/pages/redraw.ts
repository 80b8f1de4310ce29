import type { Page } from 'puppeteer-core';

/** Milliseconds within which marks must be back in their places. */
const PATIENCE = 20_000;

/**
 * Do to a marked page what the scripts of frameworks do: put new nodes in the place of all that the server sent, then
 * take some out, put them back, and break and join their text.
 *
 * @param phrases - What is marked in it, in reading order.
 * @returns Whether the same phrases are marked afterwards, in nodes that are in the document.
 */
export async function redraw(page: Page, phrases: readonly string[]): Promise<boolean> {
	for (const change of [hydrate, rearrange]) {
		await page.evaluate(change);
		if (!(await areMarked(page, phrases))) return false;
	}
	return true;
}

function hydrate(): void {
	for (const child of [...document.body.children]) child.replaceWith(child.cloneNode(true));
}

function rearrange(): void {
	for (const paragraph of document.querySelectorAll('p')) {
		const held = [...paragraph.childNodes];
		for (const node of held) paragraph.removeChild(node);
		for (const node of held) paragraph.insertBefore(node, null);
		for (const node of held) if (node instanceof Text && node.length > 1) node.splitText(node.length >> 1);
	}
}

const areMarked = (page: Page, phrases: readonly string[]): Promise<boolean> =>
	page
		.waitForFunction(
			(wanted) => {
				const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
				if (marks.some((mark) => !mark.startContainer.isConnected || !mark.endContainer.isConnected)) return false;
				const ranges = marks.map((mark) => {
					const range = document.createRange();
					const [start, end] = [mark.startContainer as Text, mark.endContainer as Text];
					range.setStart(start, Math.min(mark.startOffset, start.length));
					range.setEnd(end, Math.min(mark.endOffset, end.length));
					return range;
				});
				ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
				return JSON.stringify(ranges.map(String)) === wanted;
			},
			{ polling: 50, timeout: PATIENCE },
			JSON.stringify(phrases),
		)
		.then(
			() => true,
			() => false,
		);
