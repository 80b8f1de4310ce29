import { FAMILIES, KIND_TEXTS } from '../core/lexicon/family';
import { isFinding, type Marked } from '../core/marked';
import type { TextMap } from './text-map';

/** What is marked and its place in the document. */
export interface Mark {
	readonly marked: Marked;
	readonly range: StaticRange;
}

const QUIET = 'note-quiet';

/**
 * Every name used in the document's highlight registry; `public/highlights.css` styles each. The page shares the
 * registry, so the names say nothing of who put them there.
 */
export const HIGHLIGHT_NAMES = [
	...FAMILIES.flatMap((family) =>
		['own', 'others'].flatMap((voice) => [`note-${family}-${voice}`, `note-${family}-${voice}-strong`]),
	),
	QUIET,
];

function highlightName(marked: Marked): string {
	if (!isFinding(marked)) return QUIET;
	const { kind, voice, strength } = marked;
	return `note-${KIND_TEXTS[kind].family}-${voice === 'own' ? 'own' : 'others'}${strength === 3 ? '-strong' : ''}`;
}

/**
 * Place what is to be marked in the document.
 *
 * @returns In the order given, without those whose text has changed meanwhile.
 */
export function placeMarks(chosen: readonly Marked[], map: TextMap): Mark[] {
	return chosen.flatMap((marked) => {
		const range = map.rangeOf(marked);
		return range ? [{ marked, range }] : [];
	});
}

/** Show these marks and no others. Highlights of the page's own are left alone. */
export function paint(registry: HighlightRegistry, marks: readonly Mark[]): void {
	clearPaint(registry);
	const highlights = new Map<string, Highlight>();
	for (const { marked, range } of marks) {
		const name = highlightName(marked);
		const highlight = highlights.get(name) ?? new Highlight();
		highlights.set(name, highlight.add(range));
	}
	for (const [name, highlight] of highlights) registry.set(name, highlight);
}

export function clearPaint(registry: HighlightRegistry): void {
	for (const name of HIGHLIGHT_NAMES) registry.delete(name);
}

/** Whether the page has taken our highlights out of the registry it shares with us. */
export const isWiped = (registry: HighlightRegistry, marks: readonly Mark[]): boolean =>
	marks.some(({ marked }) => !registry.has(highlightName(marked)));

/**
 * The place of a mark as a range that can be measured. It slows the page's own changes as long as anything holds it:
 * keep it no longer than a card is open.
 */
export function liveRange({ range }: Mark): Range {
	const live = document.createRange();
	// The page may have shortened the text since; the next look at it will take such a mark away.
	live.setStart(range.startContainer, Math.min(range.startOffset, lengthOf(range.startContainer)));
	live.setEnd(range.endContainer, Math.min(range.endOffset, lengthOf(range.endContainer)));
	return live;
}

const lengthOf = (text: Node): number => (text as Text).length;
