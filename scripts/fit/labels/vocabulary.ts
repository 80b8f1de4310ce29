import { DIMENSIONS, type LabelWords } from '../../../lib/core/labels/model/network';
import { LEVELS, wordKey } from '../../../lib/core/loaded/word-table';
import type { CorpusWords } from '../loaded/corpus';
import { levelOf, type Vectors } from '../loaded/vocabulary';

/** A word is known where so many articles have it in lower case, and more of them than have it as a name. */
const LEAST_USE = 8;
/** So many first of the vectors' own list, marks and numbers are known too. */
const MARKS = 2000;
/** Vectors are cut off at so many standard deviations. */
const REACH = 2.5;

/** The words that the model of labels knows, each with its vector rounded to {@link LEVELS} steps. */
export function labelWords({ words, vectors }: Vectors, corpus: CorpusWords): LabelWords {
	const rows = new Map<number, readonly number[]>();
	for (const [rank, word] of words.entries()) {
		const use = corpus.words.get(word);
		const isKnown = /^\p{L}/u.test(word)
			? use !== undefined && use.lower >= LEAST_USE && use.lower >= use.capital
			: rank < MARKS;
		if (isKnown && !rows.has(wordKey(word))) rows.set(wordKey(word), vectors[word]!);
	}
	const sorted = [...rows].sort(([a], [b]) => a - b);
	const scale = deviation(sorted.map(([, vector]) => vector)) * REACH;
	const codes = new Uint8Array(sorted.length * DIMENSIONS);
	for (const [i, [, vector]] of sorted.entries())
		for (let k = 0; k < DIMENSIONS; k++) codes[i * DIMENSIONS + k] = levelOf(vector[k]! / scale);
	return { keys: Int32Array.from(sorted, ([key]) => key), codes };
}

function deviation(vectors: readonly (readonly number[])[]): number {
	let squares = 0;
	for (const vector of vectors) for (let k = 0; k < DIMENSIONS; k++) squares += vector[k]! ** 2;
	return Math.sqrt(squares / (vectors.length * DIMENSIONS));
}
