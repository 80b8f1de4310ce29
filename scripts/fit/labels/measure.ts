import { isSameName } from '../../../lib/core/labels/model/same-name';
import { overlaps, type Span } from '../../../lib/core/text/span';
import type { AnnotatedArticle, AnnotatedLabel } from './annotated';

/** A label as it was found. */
export interface FoundSpan extends Span {
	readonly actorName: string;
}

/** Shares, 0..1; NaN of nothing. */
export interface LabelFigures {
	/** Of the labels found, those that are right; what a colleague might list counts neither way. */
	readonly precision: number;
	readonly coreRecall: number;
	readonly found: number;
}

/** Compare the labels found in articles with those annotated. */
export function measureLabels(articles: readonly (readonly [AnnotatedArticle, readonly FoundSpan[]])[]): LabelFigures {
	let [right, wrong, core, coreFound] = [0, 0, 0, 0];
	for (const [{ labels, tolerate }, found] of articles) {
		const pairs = pair(labels, found);
		const used = new Set(pairs.values());
		right += used.size;
		wrong += found.filter((one) => !used.has(one) && !tolerate.some((other) => overlaps(one, other))).length;
		core += labels.filter((label) => label.core).length;
		coreFound += labels.filter((label) => label.core && pairs.has(label)).length;
	}
	return { precision: shareOf(right, right + wrong), coreRecall: shareOf(coreFound, core), found: right + wrong };
}

/** To three digits. */
const shareOf = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 1000;

/** Pair each annotated label with at most one found, and the other way round, the nearest first. */
function pair(labels: readonly AnnotatedLabel[], found: readonly FoundSpan[]): Map<AnnotatedLabel, FoundSpan> {
	const distance = (a: Span, b: Span) => Math.abs(a.start - b.start) + Math.abs(a.end - b.end);
	const fits = labels.flatMap((label) =>
		found
			.filter((one) => isSamePhrase(label, one) && label.actors.some((name) => isSameName(one.actorName, name)))
			.map((one) => [label, one] as const),
	);
	const pairs = new Map<AnnotatedLabel, FoundSpan>();
	const used = new Set<FoundSpan>();
	for (const [label, one] of fits.sort((a, b) => distance(...a) - distance(...b))) {
		if (pairs.has(label) || used.has(one)) continue;
		pairs.set(label, one);
		used.add(one);
	}
	return pairs;
}

/** Two spans are the same phrase if they share half of what they cover together, or one is a fair part of the other. */
function isSamePhrase(a: Span, b: Span): boolean {
	const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
	const [one, other] = [a.end - a.start, b.end - b.start];
	if (shared <= 0) return false;
	return (
		shared / (one + other - shared) >= 0.5 || (shared === Math.min(one, other) && shared / Math.max(one, other) >= 0.3)
	);
}
