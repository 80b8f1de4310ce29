import { partitionPoint } from '../core/text/partition-point';
import type { Span } from '../core/text/span';
import { isBlock, visit } from './elements';
import { Flattener, type Piece } from './flatten';

/**
 * The live text nodes of some elements as one string, and the way back.
 *
 * White space is folded to single spaces; blocks are parted by an empty line, `<br>` by a line break. Soft hyphens
 * and zero-width spaces are left out: they would split a word for the engine.
 */
export interface TextMap {
	readonly text: string;
	/** The page has more text than is read: this is its beginning, up to the end of a paragraph or a sentence. */
	readonly isCut: boolean;
	/**
	 * The place of a span in the document; null where the text there is no longer what it was, because a
	 * `StaticRange` over changed text would mark some other words.
	 */
	rangeOf(span: Span): StaticRange | null;
}

/**
 * Flatten what can be read under some elements, up to `MAX_TEXT`. Reads the document, never writes to it.
 *
 * @param roots - In document order, none inside another.
 * @param isRead - Whether an element under a root is read; what is under one that is not is never asked for.
 */
export function mapText(roots: readonly Element[], isRead: (element: Element) => boolean): TextMap {
	const flat = new Flattener();
	for (const root of roots) {
		flat.breakLine('\n\n');
		walk(root, isRead, flat);
		flat.breakLine('\n\n');
	}
	return new LiveText(flat.readable(), flat.isFull, flat.pieces, flat.nodes);
}

function walk(root: Element, isRead: (element: Element) => boolean, flat: Flattener): void {
	visit(root, {
		text: (node) => flat.add(node),
		enter: (element) => {
			flat.breakLine(gapAround(element));
			return !flat.isFull && isRead(element);
		},
		leave: (element) => flat.breakLine(gapAround(element)),
	});
}

const gapAround = (element: Element) => (element.localName === 'br' ? '\n' : isBlock(element) ? '\n\n' : '');

class LiveText implements TextMap {
	constructor(
		readonly text: string,
		readonly isCut: boolean,
		readonly pieces: readonly Piece[],
		readonly nodes: ReadonlyMap<Text, string>,
	) {}

	rangeOf({ start, end }: Span): StaticRange | null {
		const first = this.#pieceAt(start);
		const last = this.#pieceAt(end - 1);
		if (start >= end || end > this.text.length || first < 0) return null;
		for (let i = first; i <= last; i++) if (!this.#isUnchanged(this.pieces[i]!.node)) return null;
		const from = this.pieces[first]!;
		const to = this.pieces[last]!;
		return new StaticRange({
			startContainer: from.node,
			startOffset: from.offset + start - from.start,
			endContainer: to.node,
			endOffset: to.offset + end - to.start,
		});
	}

	#isUnchanged(node: Text): boolean {
		return node.isConnected && node.data === this.nodes.get(node);
	}

	/** Index of the piece that covers an offset of the flattened text. */
	#pieceAt(position: number): number {
		return partitionPoint(this.pieces, ({ start }) => start <= position) - 1;
	}
}
