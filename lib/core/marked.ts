import { type Finding, isClear, MODEL_RULE } from './analysis';

/** What the reader wants to see of what was found. */
export interface Wanted {
	/** What is left out, as {@link hiddenAs} names it. */
	readonly hidden: readonly string[];
	/** Mark everything, the mild ones too; otherwise a calm choice of the clear ones. */
	readonly mild: boolean;
}

/** The calm choice: in each stretch of so many words at most so many marks, which makes one in 25. */
const STRETCH_WORDS = 100;
const MARKS_A_STRETCH = 4;

/**
 * Choose the findings to mark: the source's own strong words and its names for actors first, then its clear ones, then
 * others'. The limit holds for each stretch by itself, so that a heated passage leaves room for the rest of the article.
 *
 * @param text - The text the findings are of.
 * @param findings - In reading order.
 * @returns In reading order.
 */
export function chooseMarked(text: string, findings: readonly Finding[], { hidden, mild }: Wanted): Finding[] {
	const open = findings.filter((finding) => !hidden.includes(hiddenAs(finding)) && (mild || isClear(finding)));
	if (mild) return open;
	const stretchOf = stretchesOf(text);
	const taken = new Map<number, number>();
	const chosen = new Set<Finding>();
	for (const finding of [...open].sort((a, b) => rank(a) - rank(b))) {
		const stretch = stretchOf(finding.start);
		const before = taken.get(stretch) ?? 0;
		if (before >= MARKS_A_STRETCH) continue;
		taken.set(stretch, before + 1);
		chosen.add(finding);
	}
	return open.filter((finding) => chosen.has(finding));
}

/**
 * Under what a finding is hidden: its entry with all of the entry's phrases. What the model found by itself has no entry in
 * common with anything else it found, so that is hidden by its words.
 */
export const hiddenAs = ({ rule, text }: Pick<Finding, 'rule' | 'text'>): string =>
	rule === MODEL_RULE ? `${MODEL_RULE}:${text.toLowerCase().replace(/\s+/g, ' ')}` : rule;

const rank = ({ voice, strength, kind, actor }: Finding): number =>
	(voice === 'own' ? 0 : 2) + (strength === 3 || (kind === 'label' && actor !== null) ? 0 : 1);

/** Gives the number of the stretch an offset lies in. */
function stretchesOf(text: string): (offset: number) => number {
	const starts = [...text.matchAll(/\S+/g)].filter((_, i) => i % STRETCH_WORDS === 0).map(({ index }) => index);
	return (offset) => starts.findLastIndex((start) => start <= offset);
}
