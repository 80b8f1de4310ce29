/** Run something after a number of milliseconds; the result calls it off. `setTimeout` in a page, by hand in a test. */
export type Later = (run: () => void, ms: number) => () => void;

/** Milliseconds from the first change to looking at the page again, on a quiet page and at most. */
const MIN_WAIT = 500;
const MAX_WAIT = 30_000;

/**
 * Look again whenever text under an element changes, a while later: however often it changes, the wait doubles with
 * each look until the page has been quiet for one whole wait.
 *
 * @returns Stops watching.
 */
export function watchText(target: Node, look: () => void, later: Later): () => void {
	let changed = false;
	let wait = MIN_WAIT;
	let cancel: (() => void) | null = null;
	const tick = () => {
		cancel = null;
		if (!changed) {
			wait = MIN_WAIT;
			return;
		}
		changed = false;
		wait = Math.min(wait * 2, MAX_WAIT);
		cancel = later(tick, wait);
		look();
	};
	const observer = new MutationObserver(() => {
		changed = true;
		cancel ??= later(tick, wait);
	});
	observer.observe(target, { childList: true, characterData: true, subtree: true });
	return () => {
		observer.disconnect();
		cancel?.();
	};
}
