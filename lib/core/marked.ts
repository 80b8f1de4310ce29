import { type Analysis, type Finding, isClear, MODEL_RULE, type Note } from './analysis';
import { inReadingOrder, overlaps } from './text/span';

/** What can be marked in a page. */
export type Marked = Finding | Note;

export const isFinding = (marked: Marked): marked is Finding => 'rule' in marked;

/** The part of an analysis that can be marked. */
export type Found = Pick<Analysis, 'findings' | 'notes'>;

/** Something the reader has hidden on every page. */
export interface Hidden {
	/** Under what, as {@link hiddenAs} names it. */
	readonly as: string;
	/** The words it was hidden at, for showing. */
	readonly text: string;
}

/** What the reader wants to see of what was found. */
export interface Wanted {
	/** What is left out. */
	readonly hidden: readonly Pick<Hidden, 'as'>[];
	/** Mark everything, the mild phrases and the notes too; otherwise a calm choice of the clear phrases. */
	readonly mild: boolean;
}

/** The calm choice: in each stretch of so many words at most so many marks, which makes one in 25. */
const STRETCH_WORDS = 100;
const MARKS_A_STRETCH = 4;

/**
 * Choose what to mark. Where not everything is wanted: the source's own strong words and its names for actors first, then
 * its clear ones, then others'; the limit holds for each stretch by itself, so that a heated passage leaves room for the
 * rest of the article.
 *
 * @param text - The text that was analysed.
 * @returns In reading order. A note that lies on a marked phrase is left out: the phrase says more.
 */
export function chooseMarked(text: string, { findings, notes }: Found, { hidden, mild }: Wanted): Marked[] {
	const isOpen = (marked: Marked) => !hidden.some((one) => one.as === hiddenAs(marked));
	const open = findings.filter(isOpen);
	if (!mild) return calm(text, open.filter(isClear));
	const quiet = notes.filter((note) => isOpen(note) && !open.some((finding) => overlaps(finding, note)));
	return [...open, ...quiet].sort(inReadingOrder);
}

function calm(text: string, findings: readonly Finding[]): Finding[] {
	const stretchOf = stretchesOf(text);
	const taken = new Map<number, number>();
	const chosen = new Set<Finding>();
	for (const finding of [...findings].sort((a, b) => rank(a) - rank(b))) {
		const stretch = stretchOf(finding.start);
		const before = taken.get(stretch) ?? 0;
		if (before >= MARKS_A_STRETCH) continue;
		taken.set(stretch, before + 1);
		chosen.add(finding);
	}
	return findings.filter((finding) => chosen.has(finding));
}

/**
 * Under what something is hidden: a finding under its entry, with all of the entry's phrases, a note with all of its kind.
 * What the model found by itself has no entry in common with anything else it found, so that is hidden by its words.
 */
export function hiddenAs(marked: Pick<Finding, 'rule' | 'text'> | Note): string {
	if (!('rule' in marked)) return marked.kind;
	const { rule, text } = marked;
	return rule === MODEL_RULE ? `${MODEL_RULE}:${text.toLowerCase().replace(/\s+/g, ' ')}` : rule;
}

const rank = ({ voice, strength, kind, actor }: Finding): number =>
	(voice === 'own' ? 0 : 2) + (strength === 3 || (kind === 'label' && actor !== null) ? 0 : 1);

/** Gives the number of the stretch an offset lies in. */
function stretchesOf(text: string): (offset: number) => number {
	const starts = [...text.matchAll(/\S+/g)].filter((_, i) => i % STRETCH_WORDS === 0).map(({ index }) => index);
	return (offset) => starts.findLastIndex((start) => start <= offset);
}
