/** A stretch of one text node that stands unbroken in the flattened text. */
export interface Piece {
	/** Where it starts in the flattened text and in its node, in UTF-16 code units. */
	readonly start: number;
	readonly node: Text;
	readonly offset: number;
}

/**
 * Runs of white space to fold and characters to drop: all but the single space between two words, which can stay. A
 * no-break space stays too: the engine knows it.
 */
const FOLDED =
	/^[ \t\n\r\f\u00ad\u200b\u2060\ufeff]+|(?! [^ \t\n\r\f\u00ad\u200b\u2060\ufeff])[ \t\n\r\f\u00ad\u200b\u2060\ufeff]+/g;
const SPACE = /[ \t\n\r\f]/;

/**
 * UTF-16 code units of a page that are read: some 25,000 words, more than a news story has. The engine takes two seconds
 * for them, and what it finds in several such pages fits into the 10 MB the browser keeps for open pages.
 */
export const MAX_TEXT = 150_000;
/** Share of it that is kept for the sake of ending with a paragraph. */
const LATE = 0.9;

/** Collects text; spaces and breaks wait until a word follows, so that no block begins or ends with one. */
export class Flattener {
	text = '';
	/** There is more text than is read, and none is added any more. */
	isFull = false;
	readonly pieces: Piece[] = [];
	/** Each text node used, with its data at that time. */
	readonly nodes = new Map<Text, string>();
	#space: { node: Text; offset: number } | null = null;
	#gap = '';

	/** What was added; where not all of it was, up to the last good place to end. */
	readable(): string {
		return this.isFull ? this.text.slice(0, lastEnd(this.text)) : this.text;
	}

	breakLine(gap: '' | '\n' | '\n\n'): void {
		if (gap.length > this.#gap.length) this.#gap = gap;
	}

	add(node: Text): void {
		if (this.isFull) return;
		const room = MAX_TEXT - this.text.length;
		this.isFull = node.length > room;
		this.nodes.set(node, node.data);
		const data = node.data.slice(0, room);
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

/** The end of a sentence, with the marks that close it. */
const SENTENCE_END = /[.!?…]["”’)\]]{0,2} /g;

/** Where a text that stops somewhere is best cut: after a paragraph, else after a sentence, else after a word. */
function lastEnd(text: string): number {
	const paragraph = text.lastIndexOf('\n\n');
	const late = Math.floor(text.length * LATE);
	if (paragraph >= late) return paragraph;
	const sentence = [...text.slice(late).matchAll(SENTENCE_END)].at(-1);
	if (sentence) return late + sentence.index + sentence[0].length - 1;
	const word = text.lastIndexOf(' ');
	return word >= late ? word : text.length;
}
