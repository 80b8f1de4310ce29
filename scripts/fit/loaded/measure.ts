import type { Judged } from './sentences';

/** How well sentences and words are told, and how evenly. */
export interface Figures {
	readonly macroF1: number;
	readonly recallGapLeftRight: number;
	readonly falseAlarmGapLeftRight: number;
}

/** Measure sentences. @param isBiased - What the model says of each row. */
export function measureSentences(data: readonly Judged[], isBiased: readonly boolean[]): Figures {
	const count = (test: (row: Judged, said: boolean) => boolean) =>
		data.filter((row, i) => test(row, isBiased[i]!)).length;
	const f1 = (value: boolean) =>
		(2 * count((row, said) => row.biased === value && said === value)) /
		(count((row) => row.biased === value) + count((_, said) => said === value));
	const share = (type: 'left' | 'right', biased: boolean) =>
		count(({ row, ...one }, said) => row.type === type && one.biased === biased && said) /
		count(({ row, ...one }) => row.type === type && one.biased === biased);
	return {
		macroF1: (f1(true) + f1(false)) / 2,
		recallGapLeftRight: share('left', true) - share('right', true),
		falseAlarmGapLeftRight: share('left', false) - share('right', false),
	};
}

const LITTLE = new Set(
	'a an the of to in on for and or by with at from as is are was were be been it its his her their this that these those not no'.split(
		' ',
	),
);

/** The words of a phrase that count, in lower case. */
const wordsIn = (phrase: string): string[] =>
	[...phrase.toLowerCase().matchAll(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)]
		.map(([word]) => word.replace(/['’]s?$/, ''))
		.filter((word) => !LITTLE.has(word));

export interface WordFigures {
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
}

/** Measure words: those in the phrases found in each row against those that experts marked. */
export function measureWords(data: readonly Judged[], found: readonly (readonly string[])[]): WordFigures {
	let [hits, said, marked] = [0, 0, 0];
	for (const [i, { row }] of data.entries()) {
		const words = new Set(found[i]!.flatMap(wordsIn));
		const right = new Set(row.words.flatMap(wordsIn));
		said += words.size;
		marked += right.size;
		for (const word of words) if (right.has(word)) hits++;
	}
	return { precision: hits / said, recall: hits / marked, f1: (2 * hits) / (said + marked) };
}
