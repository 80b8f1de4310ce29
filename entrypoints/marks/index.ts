import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { onMessage } from '../../lib/browser/messages';
import { CardControl } from '../../lib/page/card-control';
import { Marks } from '../../lib/page/marks';
import { listenToReader } from '../../lib/page/reader-events';
import { type Later, watchText } from '../../lib/page/watch';
import { findingsOf } from './ask';
import { cardView } from './card-view';
import { takeOver } from './take-over';

/** Undefined once the extension has been updated, reloaded or removed: nothing can be asked of it any more. */
const isAlive = (): boolean => browser.runtime?.id !== undefined;

const later: Later = (run, ms) => {
	const timer = setTimeout(run, ms);
	return () => clearTimeout(timer);
};

const pageAddress = (): string => location.href.split('#', 1)[0]!;

/** Injected by the background. No content script of WXT's, whose wrapper tells every page the extension's id. */
export default defineUnlistedScript(() => {
	const ending = takeOver(globalThis, isAlive);
	if (ending && document.body) start(ending);
});

function start(ending: AbortController): void {
	/** What to mark by itself: pages that are articles, any text once the reader has asked for it, or nothing. */
	let marked: 'articles' | 'any' | 'nothing' = 'articles';
	let address = pageAddress();
	const card: CardControl = new CardControl(cardView, () => marks.all, later);
	const marks = new Marks({
		document,
		highlights: CSS.highlights,
		analyse: (text) => findingsOf(text, isAlive),
		onChange: () => card.close(),
	});

	const update = async (again: boolean) => {
		try {
			if (marked === 'nothing') marks.clear();
			else await marks.update(marked === 'any', again);
		} catch (error) {
			if (!isAlive()) ending.abort();
			else throw error;
		}
	};
	const look = () => {
		if (!isAlive()) return ending.abort();
		if (address !== pageAddress()) {
			address = pageAddress();
			if (marked === 'any') marked = 'articles';
		}
		// What failed is asked again when the page changes or the reader asks.
		update(false).catch(() => {});
	};

	const stopWatching = watchText(document.body, look, later);
	const stopHearing = onMessage('setMarks', ({ data }) => {
		marked = data.on ? 'any' : 'nothing';
		return update(true);
	});
	listenToReader(marks, card, ending.signal);
	ending.signal.addEventListener('abort', () => {
		stopWatching();
		stopHearing();
		marks.clear();
	});
	look();
}
