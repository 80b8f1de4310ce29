/** An element at the end of the document that the page's style sheets do not reach. */
export interface ShadowBox {
	readonly element: HTMLElement;
	/** Where things are rendered, inside a closed shadow root. */
	readonly container: HTMLElement;
}

/**
 * `all: initial` leaves direction and custom properties alone, and a page's `!important` would win over plain inline
 * styles. Sizes inside are in pixels: `rem` is the page's.
 */
const HOST_STYLE =
	'all: initial; position: fixed; left: 0; top: 0; z-index: 2147483647; width: max-content; direction: ltr; unicode-bidi: isolate; display: block; color-scheme: light;';

/**
 * Put an empty box into a document.
 *
 * @param css - Styles of what is in it. They go into a `<style>`: Firefox refuses a content script's constructed sheets.
 * @param isDark - The page behind it is.
 */
export function openShadowBox(document: Document, css: string, isDark: boolean): ShadowBox {
	const element = document.createElement('div');
	element.style.cssText = HOST_STYLE.replaceAll(';', ' !important;');
	const shadow = element.attachShadow({ mode: 'closed' });
	const style = document.createElement('style');
	style.textContent = css;
	const container = document.createElement('div');
	container.className = isDark ? 'root dark' : 'root';
	container.lang = 'en';
	shadow.append(style, container);
	// A page's shortcuts must not fire while the reader is in the box.
	for (const type of ['keydown', 'keyup', 'keypress'])
		shadow.addEventListener(type, (event) => event.stopPropagation());
	document.documentElement.append(element);
	return { element, container };
}

/** Light text stands on a dark page, whatever the system prefers. */
export function isLightText(element: Element): boolean {
	const channels = /^rgba?\((\d+),? (\d+),? (\d+)/.exec(getComputedStyle(element).color);
	if (!channels) return matchMedia('(prefers-color-scheme: dark)').matches;
	const [red, green, blue] = channels.slice(1).map(Number) as [number, number, number];
	return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}
