import { sharpen, type Thresholds } from '../../../lib/core/loaded/sharpen';
import { measureWords, type WordFigures } from './measure';
import type { Judged } from './sentences';

/**
 * What the measure of words says nothing of, since it counts mild and clear alike. An entry that its author graded
 * clear loses that grade only where hardly anybody would mark it; and a mild one, shown on request alone, is gone only
 * where few would.
 */
const SET = { clear: 0.005, mild: 0.15 };
const STEPS = Array.from({ length: 16 }, (_, i) => (i + 1) * 0.03);

/** The phrases a reader is shown of each row. @param words - The chance of each token of each row. */
export const foundIn = (data: readonly Judged[], words: readonly Float32Array[], thresholds: Thresholds): string[][] =>
	data.map(({ evidence }, i) =>
		sharpen(evidence, words[i]!, thresholds).map(({ start, end }) => evidence.doc.text.slice(start, end)),
	);

/** From which chance on a word that no entry has is best called found. */
export function chooseThresholds(
	data: readonly Judged[],
	words: readonly Float32Array[],
): { thresholds: Thresholds; figures: WordFigures } {
	const tried = STEPS.map((step) => {
		const thresholds = { ...SET, found: Math.round(step * 100) / 100 };
		return { thresholds, figures: measureWords(data, foundIn(data, words, thresholds)) };
	});
	return tried.reduce((best, one) => (one.figures.f1 > best.figures.f1 ? one : best));
}
