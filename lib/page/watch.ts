/** Run something after a number of milliseconds; the result calls it off. `setTimeout` in a page, by hand in a test. */
export type Later = (run: () => void, ms: number) => () => void;

/** Milliseconds from the first change to looking at the page again, on a quiet page and at most. */
const MIN_WAIT = 500;
const MAX_WAIT = 30_000;

/** So many changes a second, through so many waits one after the other, are a storm. */
const STORM_RATE = 100;
const STORM_WAITS = 3;
/** Milliseconds from one look for the end of a storm to the next. */
const STORM_WAIT = 2_000;

/** What shows text that was there before: it is no change of the document. */
const REVEALING = ['transitionend', 'animationend', 'toggle'] as const;
const REVEALED_BY = /^(opacity|visibility|display|clip|clip-path|color|(max-)?height|grid-template-rows)$/;

/** The parts of a document that are watched. */
type WatchedDocument = Node & Pick<Document, 'documentElement' | 'body'>;

/** What the watch of a page's text needs from outside. */
export interface Watcher {
	/** The text may have changed. */
	readonly look: () => void;
	/** A storm has come, and nothing is looked at until it is over; or it is over. */
	readonly onStorm: (isStorm: boolean) => void;
	/** In a storm, now and then: only what costs next to nothing. */
	readonly inStorm: () => void;
	readonly later: Later;
}

/**
 * Looks again whenever text of a page changes, a while later: however often it changes, the wait doubles with each look
 * until the page has been quiet for one whole wait. In a storm of changes it does not look at all.
 */
export class TextWatch {
	#changes = 0;
	#wait = MIN_WAIT;
	/** Waits with a storm in them, without one between. */
	#stormy = 0;
	#isStorm = false;
	#cancel: (() => void) | null = null;
	/** The body that is watched. */
	#body: Node | null = null;
	readonly #observer = new MutationObserver((records) => this.#observed(records));
	readonly #ending = new AbortController();

	constructor(
		private readonly document: WatchedDocument,
		private readonly watcher: Watcher,
	) {
		const { signal } = this.#ending;
		this.#observe();
		signal.addEventListener('abort', () => this.#observer.disconnect());
		for (const type of REVEALING)
			document.addEventListener(type, (event) => this.#isReveal(event) && this.#changed(1), { signal, capture: true });
	}

	stop(): void {
		this.#ending.abort();
		this.#cancel?.();
	}

	/** Take a page that storms for a quiet one until it shows again: the reader wants it read. */
	resume(): void {
		this.#stormy = 0;
		this.#wait = MIN_WAIT;
		if (this.#isStorm) this.#setStorm(false);
	}

	/** The body alone: what is put beside it, as our card is, or into the head is no text. */
	#observe(): void {
		const { documentElement, body } = this.document;
		this.#body = body;
		this.#observer.disconnect();
		for (const parent of [this.document, documentElement]) this.#observer.observe(parent, { childList: true });
		if (body) this.#observer.observe(body, { childList: true, characterData: true, subtree: true });
	}

	#observed(records: readonly MutationRecord[]): void {
		const { documentElement, body } = this.document;
		const inBody = records.filter(({ target }) => target !== this.document && target !== documentElement);
		// Some sites go to their next page by putting another body in place of the one that was there.
		const isSwapped = body !== this.#body;
		if (isSwapped) this.#observe();
		if (isSwapped || inBody.length) this.#changed(inBody.length + Number(isSwapped));
	}

	#changed(count: number): void {
		this.#changes += count;
		if (!this.#cancel) this.#plan(this.#wait);
	}

	#plan(wait: number): void {
		this.#cancel = this.watcher.later(() => this.#tick(wait), wait);
	}

	#tick(waited: number): void {
		this.#cancel = null;
		const changes = this.#changes;
		this.#changes = 0;
		this.#stormy = changes > (STORM_RATE * waited) / 1_000 ? this.#stormy + 1 : 0;
		if (this.#stormy >= STORM_WAITS) this.#sitOut();
		else if (changes > 0 || this.#isStorm) this.#look();
		else this.#wait = MIN_WAIT;
	}

	#look(): void {
		if (this.#isStorm) this.resume();
		this.#wait = Math.min(this.#wait * 2, MAX_WAIT);
		this.#plan(this.#wait);
		this.watcher.look();
	}

	#sitOut(): void {
		this.#plan(STORM_WAIT);
		if (!this.#isStorm) this.#setStorm(true);
		this.watcher.inStorm();
	}

	#setStorm(isStorm: boolean): void {
		this.#isStorm = isStorm;
		this.watcher.onStorm(isStorm);
	}

	#isReveal(event: Event): boolean {
		if (!this.#body?.contains(event.target as Node)) return false;
		return !(event instanceof TransitionEvent) || REVEALED_BY.test(event.propertyName);
	}
}
