import { type CardHost, openCardHost } from './card-host';
import { matchMark } from './match-mark';
import { liveRange, type Mark } from './paint';

/** What is shown in the card. */
export interface CardView {
	readonly css: string;
	readonly open: (container: HTMLElement, mark: Mark, ways: CardWays) => ShownCard;
}

/** A card's content as long as it is open. */
export interface ShownCard {
	/** The card has got another place among the marks, or its phrase was found anew. */
	show(mark: Mark, place: CardPlace): void;
	remove(): void;
}

/** Where an open card stands among the marks. */
export interface CardPlace {
	/** Counted from 1; 0 where its phrase is no longer marked. */
	readonly position: number;
	readonly count: number;
}

/** The ways out of a card, and the way to stay. */
export interface CardWays {
	readonly onStep: (step: 1 | -1) => void;
	readonly onClose: () => void;
	/** Stay open until closed, even when the phrase's mark goes: what the reader did can be undone here. */
	readonly onKeep: () => void;
}

/** The card that is open over a mark. */
export class OpenCard {
	/** Stay open until told otherwise; else the card goes with the pointer. */
	pinned = false;
	/** Stay open even when the mark goes. */
	kept = false;
	readonly #host: CardHost;
	readonly #shown: ShownCard;
	#mark: Mark;
	/** Where the phrase stands, whatever the page puts in before it. */
	#range: Range;
	/** Where it stood in the window when the card came to it, in CSS pixels. */
	#top: number;

	constructor(view: CardView, mark: Mark, ways: Omit<CardWays, 'onKeep'>) {
		this.#mark = mark;
		this.#range = liveRange(mark);
		this.#host = openCardHost(this.#range, view.css, ways.onClose);
		this.#shown = view.open(this.#host.container, mark, {
			...ways,
			onKeep: () => {
				this.kept = this.pinned = true;
			},
		});
		this.#top = this.#range.getBoundingClientRect().top;
	}

	/** The mark it is about: the one it was opened on, or what has come in its place. */
	get mark(): Mark {
		return this.#mark;
	}

	/**
	 * Find the phrase again among the marks of a page that has changed, and stay with it.
	 *
	 * @returns Whether it is there.
	 */
	follow(marks: readonly Mark[]): boolean {
		const mark = matchMark(this.#mark, this.#range, marks);
		if (mark && mark !== this.#mark) {
			this.#mark = mark;
			this.#range = liveRange(mark);
			this.#host.follow(this.#range);
			this.#top = this.#range.getBoundingClientRect().top;
		}
		return mark !== null;
	}

	get hasFocus(): boolean {
		return document.activeElement === this.#host.element;
	}

	/** Whether an event came from within the card. */
	owns(event: Event): boolean {
		return event.target === this.#host.element;
	}

	show(place: CardPlace): void {
		this.#shown.show(this.#mark, place);
	}

	focus(): void {
		this.#host.container.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
	}

	/** CSS pixels by which the phrase has moved in the window since the card came to it. */
	moved(): number {
		return Math.abs(this.#range.getBoundingClientRect().top - this.#top);
	}

	remove(): void {
		this.#shown.remove();
		this.#host.remove();
	}
}
