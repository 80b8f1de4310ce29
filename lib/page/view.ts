import { liveRange, type Mark } from './paint';

/** Scroll a range into view, and not at all where it is. */
export function bringIntoView(range: Range): void {
	const { top, bottom } = range.getBoundingClientRect();
	if (top >= 0 && bottom <= innerHeight) return;
	range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
	// A paragraph longer than the window may leave the phrase outside.
	const { top: reached } = range.getBoundingClientRect();
	if (reached < 0 || reached > innerHeight) scrollBy({ top: reached - innerHeight / 2, behavior: 'instant' });
}

/** Index of the mark from which one step leads to the first in view or below it; when going back, above it. */
export function beforeView(marks: readonly Mark[], step: 1 | -1): number {
	const next = marks.findIndex((mark) => liveRange(mark).getBoundingClientRect().bottom > 0);
	const inView = next < 0 ? marks.length : next;
	return step === 1 ? inView - 1 : inView;
}
