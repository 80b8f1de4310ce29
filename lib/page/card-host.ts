import { autoUpdate, computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** The box a card is shown in: one element at the end of the document, there only while the card is open. */
export interface CardHost {
	readonly element: HTMLElement;
	/** Where the card is rendered, inside a closed shadow root. */
	readonly container: HTMLElement;
	remove(): void;
}

/** CSS pixels kept free between card and phrase, and between card and the edge of the window. */
const GAP = 6;
const EDGE = 8;

/** `all: initial` leaves direction alone, and a page's `!important` would win over plain inline styles. */
const HOST_STYLE =
	'all: initial; position: fixed; left: 0; top: 0; z-index: 2147483647; width: max-content; direction: ltr; display: block; color-scheme: light;';

/**
 * Open an empty box next to a range of text and keep it there while the page scrolls, is resized or zoomed.
 *
 * @param css - Styles of the card. They go into a `<style>`: Firefox refuses a content script's constructed sheets.
 * @param onGone - The text has been scrolled out of sight.
 */
export function openCardHost(range: Range, css: string, onGone: () => void): CardHost {
	const document = range.startContainer.ownerDocument!;
	const element = document.createElement('div');
	element.style.cssText = HOST_STYLE.replaceAll(';', ' !important;');
	const shadow = element.attachShadow({ mode: 'closed' });
	const style = document.createElement('style');
	style.textContent = css;
	const container = document.createElement('div');
	container.className = isLightText(range) ? 'root dark' : 'root';
	shadow.append(style, container);
	// A page's shortcuts must not fire while the reader is in the card.
	for (const type of ['keydown', 'keyup', 'keypress'])
		shadow.addEventListener(type, (event) => event.stopPropagation());
	document.documentElement.append(element);
	const stop = autoUpdate(referenceTo(range), element, () => {
		const { top, bottom } = range.getBoundingClientRect();
		if (bottom < 0 || top > innerHeight) onGone();
		else void place(element, container, range);
	});
	return {
		element,
		container,
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
				apply: ({ availableHeight }) =>
					container.style.setProperty('--room', `${Math.max(160, Math.floor(availableHeight))}px`),
			}),
		],
	});
	element.style.setProperty('left', `${Math.round(x)}px`, 'important');
	element.style.setProperty('top', `${Math.round(y)}px`, 'important');
}

/** Light text stands on a dark page, whatever the system prefers. */
function isLightText(range: Range): boolean {
	const color = getComputedStyle(range.startContainer.parentElement!).color;
	const channels = /^rgba?\((\d+),? (\d+),? (\d+)/.exec(color);
	if (!channels) return matchMedia('(prefers-color-scheme: dark)').matches;
	const [red, green, blue] = channels.slice(1).map(Number) as [number, number, number];
	return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}
