/** How far two texts hold the same words, whatever their order: F1 over words counted as often as they stand. */
export function tokenF1(found: string, expected: string): number {
	const words = countWords(expected);
	const total = sum(words.values());
	let shared = 0;
	let given = 0;
	for (const [word, count] of countWords(found)) {
		given += count;
		shared += Math.min(count, words.get(word) ?? 0);
	}
	return given + total === 0 ? 1 : (2 * shared) / (given + total);
}

function countWords(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, one) => total + one, 0);

/** The middle one; of an even number the lower of the two. NaN of none. */
export const median = (numbers: readonly number[]): number =>
	[...numbers].sort((a, b) => a - b)[(numbers.length - 1) >> 1] ?? Number.NaN;
