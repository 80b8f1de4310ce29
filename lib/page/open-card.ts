import { type CardHost, openCardHost } from './card-host';
import { liveRange, type Mark } from './paint';

/** What is shown in the card. */
export interface CardView {
	readonly css: string;
	readonly open: (container: HTMLElement, mark: Mark, ways: CardWays) => ShownCard;
}

/** A card's content as long as it is open. */
export interface ShownCard {
	/** The card has got another place among the marks. */
	show(place: CardPlace): void;
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
	/** Where the phrase stood in the window when the card was opened, in CSS pixels. */
	readonly #top: number;

	constructor(
		view: CardView,
		readonly mark: Mark,
		ways: Omit<CardWays, 'onKeep'>,
	) {
		const range = liveRange(mark);
		this.#host = openCardHost(range, view.css, ways.onClose);
		this.#shown = view.open(this.#host.container, mark, {
			...ways,
			onKeep: () => {
				this.kept = this.pinned = true;
			},
		});
		this.#top = range.getBoundingClientRect().top;
	}

	get hasFocus(): boolean {
		return document.activeElement === this.#host.element;
	}

	/** Whether an event came from within the card. */
	owns(event: Event): boolean {
		return event.target === this.#host.element;
	}

	show(place: CardPlace): void {
		this.#shown.show(place);
	}

	focus(): void {
		this.#host.container.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
	}

	/** CSS pixels by which the phrase has moved in the window since the card was opened. */
	moved(): number {
		return Math.abs(liveRange(this.mark).getBoundingClientRect().top - this.#top);
	}

	remove(): void {
		this.#shown.remove();
		this.#host.remove();
	}
}
