import type { CardControl } from './card-control';
import { markAt } from './hit';
import type { Marks } from './marks';

/**
 * Let the reader open cards: by resting the pointer on a phrase, by clicking it, by Alt+Shift+N and Alt+Shift+P.
 * Only listens: the page's own handling of these events goes on as if nobody did.
 *
 * @param signal - Ends the listening.
 */
export function listenToReader(marks: Marks, card: CardControl, signal: AbortSignal): void {
	const at = ({ clientX, clientY }: MouseEvent) => markAt(document, marks.all, clientX, clientY);
	const options = { signal, passive: true, capture: true };

	document.addEventListener(
		'pointermove',
		(event) => {
			if (event.pointerType === 'touch' || (!marks.all.length && !card.isOpen)) return;
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
			if (!event.isTrusted || card.owns(event)) return;
			const mark = marks.all.length && !isUse(event.target) ? at(event) : null;
			if (mark && getSelection()?.isCollapsed !== false) card.open(mark, true);
			else if (card.isOpen) card.close();
		},
		options,
	);
	document.addEventListener('keydown', (event) => onKey(event, card), options);
}

function onKey(event: KeyboardEvent, card: CardControl): void {
	if (event.key === 'Escape' && card.isOpen) card.close();
	const step = { KeyN: 1, KeyP: -1 }[event.code] as 1 | -1 | undefined;
	if (step && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && !isTyping(event.target))
		card.step(step);
}

/** A click there means the page's link or button, not the phrase in it. */
const isUse = (target: EventTarget | null): boolean =>
	target instanceof Element && target.closest('a[href], button, input, select, textarea, label, summary') !== null;

const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/.test(target.localName));
