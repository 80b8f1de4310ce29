import { type CardHost, openCardHost } from './card-host';
import { liveRange, type Mark } from './paint';
import type { Later } from './watch';

/** What is shown in the card: rendered into `container`; the result takes it down. */
export interface CardView {
	readonly css: string;
	readonly render: (container: HTMLElement, mark: Mark, place: CardPlace) => () => void;
}

/** Where an open card stands among the marks, and the ways out of it. */
export interface CardPlace {
	/** Counted from 1. */
	readonly position: number;
	readonly count: number;
	readonly onStep: (step: 1 | -1) => void;
	readonly onClose: () => void;
}

/** Milliseconds a pointer rests on a phrase before its card opens, and off it before the card closes. */
const OPEN_AFTER = 180;
const CLOSE_AFTER = 350;

/** One card at a time over the marks of a page. */
export class CardControl {
	#open: { mark: Mark; host: CardHost; unmount: () => void; pinned: boolean } | null = null;
	/** What had the focus before the card took it. */
	#focusBefore: HTMLElement | null = null;
	#cancel: () => void = () => {};

	constructor(
		private readonly view: CardView,
		private readonly marks: () => readonly Mark[],
		private readonly later: Later,
	) {}

	get isOpen(): boolean {
		return this.#open !== null;
	}

	/** Whether an event came from within the card. */
	owns = (event: Event): boolean => this.#open !== null && event.target === this.#open.host.element;

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

	/** @param pinned - Stay open until told otherwise; a hovering card goes with the pointer. */
	open(mark: Mark, pinned: boolean): void {
		this.#cancel();
		if (this.#open?.mark === mark) {
			this.#open.pinned ||= pinned;
			return;
		}
		this.#takeDown();
		const range = liveRange(mark);
		const host = openCardHost(range, this.view.css, () => {
			if (this.#open?.mark === mark && !this.#open.pinned) this.close();
		});
		const marks = this.marks();
		const unmount = this.view.render(host.container, mark, {
			position: marks.indexOf(mark) + 1,
			count: marks.length,
			onStep: (step) => this.step(step),
			onClose: () => this.close(),
		});
		this.#open = { mark, host, unmount, pinned };
	}

	/** Go to the next or the previous phrase, around the ends; the focus moves into its card. */
	step(step: 1 | -1): void {
		const marks = this.marks();
		if (!marks.length) return;
		const at = this.#open ? marks.indexOf(this.#open.mark) : this.#beforeView(marks, step);
		const mark = marks[(at + step + marks.length) % marks.length]!;
		const { activeElement } = document;
		if (!this.#hasFocus() && activeElement instanceof HTMLElement) this.#focusBefore = activeElement;
		scrollTo(liveRange(mark));
		this.open(mark, true);
		this.#open?.host.container.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
	}

	/** Close the card; if the focus was in it, give it back to what had it before. */
	close(): void {
		this.#cancel();
		const hadFocus = this.#hasFocus();
		this.#takeDown();
		if (hadFocus) this.#focusBefore?.focus({ preventScroll: true });
		this.#focusBefore = null;
	}

	#hasFocus(): boolean {
		return this.#open !== null && document.activeElement === this.#open.host.element;
	}

	#takeDown(): void {
		this.#open?.unmount();
		this.#open?.host.remove();
		this.#open = null;
	}

	/** With no card open, the first step goes to the first phrase in view or below it (above it when going back). */
	#beforeView(marks: readonly Mark[], step: 1 | -1): number {
		const next = marks.findIndex((mark) => liveRange(mark).getBoundingClientRect().bottom > 0);
		const inView = next < 0 ? marks.length : next;
		return step === 1 ? inView - 1 : inView;
	}
}

function scrollTo(range: Range): void {
	const { top, bottom } = range.getBoundingClientRect();
	if (top >= 0 && bottom <= innerHeight) return;
	range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
	// A paragraph longer than the window may leave the phrase outside.
	const { top: reached } = range.getBoundingClientRect();
	if (reached < 0 || reached > innerHeight) scrollBy({ top: reached - innerHeight / 2, behavior: 'instant' });
}
