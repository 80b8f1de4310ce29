import type { Finding } from '../core/analysis';
import { FAMILIES, KIND_TEXTS } from '../core/lexicon/family';
import type { TextMap } from './text-map';

/** A finding and the place in the document where it is marked. */
export interface Mark {
	readonly finding: Finding;
	readonly range: StaticRange;
}

/**
 * Every name used in the document's highlight registry; `public/highlights.css` styles each. The page shares the
 * registry, so the names say nothing of who put them there.
 */
export const HIGHLIGHT_NAMES = FAMILIES.flatMap((family) =>
	['own', 'others'].flatMap((voice) => [`note-${family}-${voice}`, `note-${family}-${voice}-strong`]),
);

function highlightName({ kind, voice, strength }: Finding): string {
	return `note-${KIND_TEXTS[kind].family}-${voice === 'own' ? 'own' : 'others'}${strength === 3 ? '-strong' : ''}`;
}

/**
 * Place findings in the document.
 *
 * @returns In the order given, without those whose text has changed meanwhile.
 */
export function placeFindings(findings: readonly Finding[], map: TextMap): Mark[] {
	return findings.flatMap((finding) => {
		const range = map.rangeOf(finding);
		return range ? [{ finding, range }] : [];
	});
}

/** Show these marks and no others. Highlights of the page's own are left alone. */
export function paint(registry: HighlightRegistry, marks: readonly Mark[]): void {
	clearPaint(registry);
	const highlights = new Map<string, Highlight>();
	for (const { finding, range } of marks) {
		const name = highlightName(finding);
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
	marks.some(({ finding }) => !registry.has(highlightName(finding)));

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
