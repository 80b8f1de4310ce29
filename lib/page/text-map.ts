import type { Span } from '../core/text/span';
import { isBlock, visit } from './elements';

/** A stretch of one text node that stands unbroken in the flattened text. */
interface Piece {
	/** Where it starts in the flattened text and in its node, in UTF-16 code units. */
	readonly start: number;
	readonly node: Text;
	readonly offset: number;
}

/**
 * The live text nodes of some elements as one string, and the way back.
 *
 * White space is folded to single spaces; blocks are parted by an empty line, `<br>` by a line break. Soft hyphens
 * and zero-width spaces are left out: they would split a word for the engine.
 */
export interface TextMap {
	readonly text: string;
	/**
	 * The place of a span in the document; null where the text there is no longer what it was, because a
	 * `StaticRange` over changed text would mark some other words.
	 */
	rangeOf(span: Span): StaticRange | null;
}

/**
 * Runs of white space to fold and characters to drop: all but the single space between two words, which can stay. A
 * no-break space stays too: the engine knows it.
 */
const FOLDED =
	/^[ \t\n\r\f\u00ad\u200b\u2060\ufeff]+|(?! [^ \t\n\r\f\u00ad\u200b\u2060\ufeff])[ \t\n\r\f\u00ad\u200b\u2060\ufeff]+/g;
const SPACE = /[ \t\n\r\f]/;

/**
 * Flatten what can be read under some elements. Reads the document, never writes to it.
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
	return new LiveText(flat.text, flat.pieces, flat.nodes);
}

function walk(root: Element, isRead: (element: Element) => boolean, flat: Flattener): void {
	visit(root, {
		text: (node) => flat.add(node),
		enter: (element) => {
			flat.breakLine(gapAround(element));
			return isRead(element);
		},
		leave: (element) => flat.breakLine(gapAround(element)),
	});
}

const gapAround = (element: Element) => (element.localName === 'br' ? '\n' : isBlock(element) ? '\n\n' : '');

/** Collects text; spaces and breaks wait until a word follows, so that no block begins or ends with one. */
class Flattener {
	text = '';
	readonly pieces: Piece[] = [];
	/** Each text node used, with its data at that time. */
	readonly nodes = new Map<Text, string>();
	#space: { node: Text; offset: number } | null = null;
	#gap = '';

	breakLine(gap: '' | '\n' | '\n\n'): void {
		if (gap.length > this.#gap.length) this.#gap = gap;
	}

	add(node: Text): void {
		const { data } = node;
		this.nodes.set(node, data);
		let at = 0;
		for (const { 0: run, index } of data.matchAll(FOLDED)) {
			this.#addWords(node, at, index);
			const space = run.search(SPACE);
			if (space >= 0) this.#space ??= { node, offset: index + space };
			at = index + run.length;
		}
		this.#addWords(node, at, data.length);
	}

	#addWords(node: Text, start: number, end: number): void {
		if (start === end) return;
		if (this.#gap) {
			if (this.text) this.text += this.#gap;
		} else if (this.#space && this.text) {
			this.#addPiece(this.#space.node, this.#space.offset);
			this.text += ' ';
		}
		this.#gap = '';
		this.#space = null;
		this.#addPiece(node, start);
		this.text += node.data.slice(start, end);
	}

	/** Begin a piece, unless the last one runs straight on to here. */
	#addPiece(node: Text, offset: number): void {
		const last = this.pieces.at(-1);
		const start = this.text.length;
		if (last?.node === node && start - last.start === offset - last.offset) return;
		this.pieces.push({ start, node, offset });
	}
}

class LiveText implements TextMap {
	constructor(
		readonly text: string,
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
		let low = 0;
		let high = this.pieces.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.pieces[middle]!.start <= position) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
}
