/** An element with its text in a box no larger than this (CSS pixels) and cut off there is kept from the eye. */
const SPECK = 1;

/** Whether an element is laid out and not hidden. The DOM of the tests lays out nothing and counts as shown. */
export const isShown = (element: Element): boolean =>
	element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;

/**
 * Whether the text of an element that is shown can be seen as well: it is not written in no colour and not cut away, as
 * text is that a page keeps for screen readers. Says nothing of the element's parents.
 */
export function isSeen(element: Element): boolean {
	const style = element.ownerDocument.defaultView?.getComputedStyle?.(element);
	return !style || !(isColourless(element, style) || isCutAway(element, style));
}

function isColourless(element: Element, { webkitTextFillColor: colour }: CSSStyleDeclaration): boolean {
	const isClear = (colour.startsWith('rgba(') && colour.endsWith(', 0)')) || colour.endsWith('/ 0)');
	return isClear && !isFilledByBackground(element);
}

/** Text in no colour lets the background of an element around it through, where that is cut out along its letters. */
function isFilledByBackground(element: Element): boolean {
	for (let at: Element | null = element; at; at = at.parentElement)
		if (getComputedStyle(at).backgroundClip === 'text') return true;
	return false;
}

function isCutAway(element: Element, { position, clip, clipPath, overflowX }: CSSStyleDeclaration): boolean {
	const isTakenOut = position === 'absolute' || position === 'fixed';
	if (isTakenOut && clip !== 'auto') return true;
	if (clipPath.startsWith('inset(50%') || clipPath.startsWith('inset(100%')) return true;
	if (!isTakenOut && overflowX === 'visible') return false;
	const { width, height, right } = element.getBoundingClientRect();
	if (overflowX !== 'visible' && (width <= SPECK || height <= SPECK)) return true;
	// Nothing can be scrolled to that lies left of the page.
	return position === 'absolute' && right + scrollX <= 0;
}
