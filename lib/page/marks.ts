import type { Found, Marked } from '../core/marked';
import { findArticle } from './article';
import { isArticle, mayBeArticle } from './is-article';
import { clearPaint, isWiped, type Mark, paint, placeMarks } from './paint';
import type { TextMap } from './text-map';

/** What the marks need from outside. */
export interface MarksContext {
	readonly document: Document;
	readonly highlights: HighlightRegistry;
	/** Ask what is found in a text; null where there is nothing to mark. */
	readonly analyse: (text: Pick<TextMap, 'text' | 'isCut'>) => Promise<Found | null>;
	/** What of it to mark, in reading order. Asked at every update, so it may change its mind. */
	readonly choose: (text: string, found: Found) => readonly Marked[];
	/** The marks in the page have changed. */
	readonly onChange: () => void;
}

/** The marks of one page: finds the text, asks what is found in it, paints that, keeps them up to date. */
export class Marks {
	#marks: readonly Mark[] = [];
	/** Where the text lies that the marks stand in. */
	#map: TextMap | null = null;
	/** The text last asked about. */
	#asked: { readonly text: string; readonly answer: Promise<Found | null>; done: boolean } | null = null;
	/** Counts the calls, so that an answer that comes after a later question is dropped. */
	#turn = 0;

	constructor(private readonly context: MarksContext) {}

	#isVisible = true;

	get all(): readonly Mark[] {
		return this.#marks;
	}

	/** The marks a reader sees now. */
	get visible(): readonly Mark[] {
		return this.#isVisible ? this.#marks : [];
	}

	/** Let the marks be seen, or keep them in place unseen. */
	setVisible(isVisible: boolean): void {
		if (isVisible === this.#isVisible) return;
		this.#isVisible = isVisible;
		this.#paint();
	}

	/**
	 * Bring the marks in line with the page as it is now. Asks for an analysis only where the text has changed.
	 *
	 * @param anyText - Mark whatever text there is; otherwise only a page that is an article.
	 * @param again - Ask even where the text is the same, so that whoever answers hears of this page once more.
	 * @throws What `analyse` throws; the marks stay as they were, and the next call asks again.
	 */
	async update(anyText: boolean, again = false): Promise<void> {
		const turn = ++this.#turn;
		const { document } = this.context;
		if (!anyText && !mayBeArticle(document)) return this.clear();
		const article = findArticle(document);
		if (!article || !(anyText || isArticle(document, article))) return this.clear();
		const map = article.map();
		const found = await this.#foundIn(map, again);
		if (turn !== this.#turn) return;
		this.#map = map;
		this.#show(found ? placeMarks(this.context.choose(map.text, found), map) : []);
	}

	/** Paint again what the page has wiped. Nothing tells of that, so it is called when the reader does something. */
	mend(): void {
		if (isWiped(this.context.highlights, this.visible)) this.#paint();
	}

	/** Take those marks away whose text has changed since the last update, without looking at the rest of the page. */
	dropStale(): void {
		const map = this.#map;
		if (map) this.#show(this.#marks.filter(({ marked }) => map.rangeOf(marked)));
	}

	/** Take every mark away and forget what was found. */
	clear(): void {
		this.#turn++;
		this.#asked = null;
		this.#map = null;
		this.#show([]);
	}

	#foundIn({ text, isCut }: TextMap, again: boolean): Promise<Found | null> {
		if (this.#asked?.text === text && !(again && this.#asked.done)) return this.#asked.answer;
		const asked = { text, answer: this.context.analyse({ text, isCut }), done: false };
		this.#asked = asked;
		asked.answer.then(
			() => {
				asked.done = true;
			},
			() => {
				if (this.#asked === asked) this.#asked = null;
			},
		);
		return asked.answer;
	}

	#show(marks: readonly Mark[]): void {
		const same = marks.length === this.#marks.length && marks.every((mark, i) => isSameMark(mark, this.#marks[i]!));
		if (same && !isWiped(this.context.highlights, this.visible)) return;
		if (!same) this.#marks = marks;
		this.#paint();
		if (!same) this.context.onChange();
	}

	#paint(): void {
		const { highlights } = this.context;
		if (this.visible.length) paint(highlights, this.visible);
		else clearPaint(highlights);
	}
}

const isSameMark = (a: Mark, b: Mark): boolean =>
	a.marked === b.marked &&
	a.range.startContainer === b.range.startContainer &&
	a.range.startOffset === b.range.startOffset &&
	a.range.endContainer === b.range.endContainer &&
	a.range.endOffset === b.range.endOffset;
