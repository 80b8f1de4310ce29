import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';
import { isLightText, openShadowBox, type ShadowBox } from './shadow-box';

/** The box a card is shown in: there only while the card is open. */
export interface CardHost extends ShadowBox {
	/** Stand next to another range from now on. */
	follow(range: Range): void;
	remove(): void;
}

/** CSS pixels kept free between card and phrase, and between card and the edge of the window. */
const GAP = 6;
const EDGE = 8;

/** A card is no lower than this (CSS pixels), even where the window has less room beside the phrase. */
const MIN_HEIGHT = 140;
/** With less room than this the card scrolls as a whole, head and buttons too. */
const LOW = 280;

/**
 * Open an empty box next to a range of text and keep it there while the page scrolls, is resized or zoomed.
 *
 * @param css - Styles of the card.
 * @param onGone - The text has been scrolled out of sight.
 */
export function openCardHost(range: Range, css: string, onGone: () => void): CardHost {
	const text = range.startContainer.parentElement!;
	const { element, container } = openShadowBox(text.ownerDocument, css, isLightText(text));
	const keepBeside = (text: Range) =>
		autoUpdate(referenceTo(text), element, () => {
			// The page has put other nodes in its place: the card stays where it is until the page is looked at again.
			if (text.collapsed) return;
			const { top, bottom } = text.getBoundingClientRect();
			if (bottom < 0 || top > innerHeight) onGone();
			else void place(element, container, text);
		});
	let stop = keepBeside(range);
	return {
		element,
		container,
		follow: (other) => {
			stop();
			stop = keepBeside(other);
		},
		remove: () => {
			stop();
			element.remove();
		},
	};
}

const referenceTo = (range: Range) => ({
	getBoundingClientRect: () => range.getBoundingClientRect(),
	getClientRects: () => range.getClientRects(),
	contextElement: range.startContainer.parentElement!,
});

async function place(element: HTMLElement, container: HTMLElement, range: Range): Promise<void> {
	const { x, y } = await computePosition(referenceTo(range), element, {
		strategy: 'fixed',
		placement: 'bottom-start',
		middleware: [
			inline(),
			offset(GAP),
			flip({ padding: EDGE, fallbackPlacements: ['top-start'] }),
			shift({ padding: EDGE }),
			size({
				padding: EDGE,
				apply: ({ availableHeight }) => {
					container.style.setProperty('--room', `${Math.max(MIN_HEIGHT, Math.floor(availableHeight))}px`);
					container.classList.toggle('low', availableHeight < LOW);
				},
			}),
		],
	});
	element.style.setProperty('left', `${Math.round(x)}px`, 'important');
	element.style.setProperty('top', `${Math.round(y)}px`, 'important');
}
