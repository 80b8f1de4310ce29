import { type CardView, OpenCard } from './open-card';
import { liveRange, type Mark } from './paint';
import { beforeView, bringIntoView } from './view';
import type { Later } from './watch';

/** Milliseconds a pointer rests on a phrase before its card opens, and off it before the card closes. */
const OPEN_AFTER = 180;
const CLOSE_AFTER = 350;

/** One card at a time over the marks of a page. */
export class CardControl {
	#open: OpenCard | null = null;
	/** What had the focus when the card was opened. */
	#focusBefore: HTMLElement | null = null;
	#cancel: () => void = () => {};

	/** @param onToggle - A card has been opened, or the last one closed. */
	constructor(
		private readonly view: CardView,
		private readonly marks: () => readonly Mark[],
		private readonly later: Later,
		private readonly onToggle: () => void,
	) {}

	get isOpen(): boolean {
		return this.#open !== null;
	}

	/** Whether an event came from within the card. */
	owns = (event: Event): boolean => this.#open?.owns(event) ?? false;

	/**
	 * The pointer has moved: in a while, unless it moves again, open the card of the phrase it is on or close the card.
	 *
	 * @param find - The phrase under the pointer, null for none; asked only when the pointer rests.
	 */
	hover(find: () => Mark | null): void {
		this.#cancel();
		if (this.#open?.pinned) return;
		const wait = this.#open ? CLOSE_AFTER : OPEN_AFTER;
		this.#cancel = this.later(() => {
			const mark = find();
			if (mark) this.open(mark, false);
			else this.close();
		}, wait);
	}

	/** The pointer is over the card: stay. */
	stay(): void {
		this.#cancel();
	}

	/** The reader uses the card: stay open until told otherwise. */
	pin(): void {
		if (this.#open) this.#open.pinned = true;
	}

	/** @param pinned - Stay open until told otherwise; a hovering card goes with the pointer. */
	open(mark: Mark, pinned: boolean): void {
		this.#cancel();
		if (this.#open?.mark === mark) {
			this.#open.pinned ||= pinned;
			return;
		}
		if (!this.#open?.hasFocus) this.#focusBefore = focused();
		this.#takeDown();
		this.#open = new OpenCard(this.view, mark, {
			onStep: (step) => this.step(step),
			onClose: () => this.close(),
		});
		this.#open.pinned = pinned;
		this.#showPlace();
		this.onToggle();
	}

	/**
	 * Go to the next or the previous phrase, around the ends; the focus moves into its card.
	 *
	 * @returns Whether there is one.
	 */
	step(step: 1 | -1): boolean {
		const marks = this.marks();
		const here = this.#place();
		const at = here < 0 ? beforeView(marks, step) : here;
		return this.#go(marks[(at + step + marks.length) % marks.length]);
	}

	/**
	 * Move the focus into the open card; with none open, open that of the first phrase in view or after it.
	 *
	 * @returns Whether there is one.
	 */
	enter(): boolean {
		const marks = this.marks();
		return this.#go(this.#open?.mark ?? marks[(beforeView(marks, 1) + 1) % marks.length]);
	}

	/** The page has been scrolled: close the card once its phrase has moved this far, in CSS pixels. */
	scrolled(limit: number): void {
		if (this.#open && this.#open.moved() > limit) this.close();
	}

	/**
	 * The marks have changed: the card goes on with what has come in place of its own, which after a change of the text is
	 * found anew. With nothing in its place it closes, unless there is something to undo in it.
	 */
	marksChanged(): void {
		if (!this.#open) return;
		if (this.#open.follow(this.marks()) || this.#open.kept) this.#showPlace();
		else this.close();
	}

	/** Close the card; if the focus was in it, give it back to what had it before. */
	close(): void {
		this.#cancel();
		if (!this.#open) return;
		const { hasFocus } = this.#open;
		this.#takeDown();
		if (hasFocus) this.#focusBefore?.focus({ preventScroll: true });
		this.#focusBefore = null;
		this.onToggle();
	}

	#go(mark: Mark | undefined): boolean {
		if (!mark) return false;
		bringIntoView(liveRange(mark));
		this.open(mark, true);
		this.#open?.focus();
		return true;
	}

	/** The place of the open card among the marks; -1 where it has none. */
	#place(): number {
		return this.#open ? this.marks().indexOf(this.#open.mark) : -1;
	}

	#showPlace(): void {
		this.#open?.show({ position: this.#place() + 1, count: this.marks().length });
	}

	#takeDown(): void {
		this.#open?.remove();
		this.#open = null;
	}
}

/** What has the focus, unless that is nothing in particular. */
const focused = (): HTMLElement | null =>
	document.activeElement instanceof HTMLElement ? document.activeElement : null;
