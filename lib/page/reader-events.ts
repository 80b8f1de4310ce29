import type { CardControl } from './card-control';
import { markAt } from './hit';
import { isPress, isRelease, isTyping, type PageKeys } from './keys';
import type { Marks } from './marks';

/** What the reader's keys need from outside. */
export interface Reader {
	/** As they are set now. */
	readonly keys: () => PageKeys;
	/** The key that shows the marks is pressed, or let go of. */
	readonly onShow: (isDown: boolean) => void;
	/** A key asks for a phrase, and there is none. */
	readonly onNone: () => void;
}

/** CSS pixels a phrase may be scrolled before its card closes. */
const MAX_SCROLL = 40;

/**
 * Let the reader open cards: by resting the pointer on a phrase, by clicking it, by the keys of their choice.
 * Only listens: the page's own handling of these events goes on as if nobody did.
 *
 * @param signal - Ends the listening.
 */
export function listenToReader(marks: Marks, card: CardControl, reader: Reader, signal: AbortSignal): void {
	listenToPointer(marks, card, signal);
	listenToKeys(card, reader, signal);
	document.addEventListener('scroll', () => card.isOpen && card.scrolled(MAX_SCROLL), {
		signal,
		passive: true,
		capture: true,
	});
}

function listenToPointer(marks: Marks, card: CardControl, signal: AbortSignal): void {
	const at = ({ clientX, clientY }: MouseEvent) => markAt(document, marks.visible, clientX, clientY);
	const options = { signal, passive: true, capture: true };
	document.addEventListener(
		'pointermove',
		(event) => {
			if (!event.isTrusted || (!marks.visible.length && !card.isOpen)) return;
			marks.mend();
			if (event.pointerType === 'touch') return;
			if (card.owns(event)) card.stay();
			else card.hover(() => at(event));
		},
		options,
	);
	// Not in the capture phase: that hears of every element the pointer leaves, here it is to be the window alone.
	document.documentElement.addEventListener('pointerleave', () => card.isOpen && card.hover(() => null), { signal });
	document.addEventListener(
		'click',
		(event) => {
			if (!event.isTrusted) return;
			if (card.owns(event)) return card.pin();
			const mark = marks.visible.length && !isUse(event.target) ? at(event) : null;
			if (mark && getSelection()?.isCollapsed !== false) card.open(mark, true);
			else if (card.isOpen) card.close();
		},
		options,
	);
}

function listenToKeys(card: CardControl, { keys, onShow, onNone }: Reader, signal: AbortSignal): void {
	const options = { signal, passive: true, capture: true };
	let isShowing = false;
	const endShow = () => {
		if (isShowing) onShow(false);
		isShowing = false;
	};
	document.addEventListener(
		'keydown',
		(event) => {
			if (!event.isTrusted || event.isComposing || isTyping(event)) return;
			const { next, previous, open, close, show } = keys();
			if (card.isOpen && isPress(event, close)) card.close();
			else if (isPress(event, next)) card.step(1) || onNone();
			else if (isPress(event, previous)) card.step(-1) || onNone();
			else if (isPress(event, open)) card.enter() || onNone();
			else if (isPress(event, show) && !event.repeat) {
				isShowing = true;
				onShow(true);
			}
		},
		options,
	);
	document.addEventListener('keyup', (event) => isRelease(event, keys().show) && endShow(), options);
	// Let go of in another window, the key is never heard of again.
	window.addEventListener('blur', endShow, { signal });
}

/** A click there means the page's link or button, not the phrase in it. */
const isUse = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest('a[href], button, input, select, textarea, label, summary') !== null;
