import { readFileSync } from 'node:fs';
import { tailsOf } from '../../../lib/core/loaded/word-forms';
import { COUNTED, LEVELS, levelValue, WORD_COLUMNS, wordKey } from '../../../lib/core/loaded/word-table';
import type { CorpusWords, WordUse } from './corpus';

/** The words the model will know, sorted by key, with what is counted of them already rounded. */
export interface Vocabulary {
	readonly keys: Int32Array;
	/** {@link WORD_COLUMNS} a word; the learnt ones are still 0. */
	readonly codes: Uint8Array;
	/** {@link ENCODER_INPUTS} a word: its vector, what is counted of it, and 1. */
	readonly inputs: Float32Array;
}

const DIMENSIONS = 100;
export const ENCODER_INPUTS = DIMENSIONS + 4;

/** Words that the corpus lacks are taken while they are among so many first of the vectors' own list. */
const COMMON = 60_000;
/** An ending is kept where at least this many words share it; words in more articles than `RARE` are no guide to it. */
const TAIL_WORDS = 15;
const RARE = 40;

export interface Vectors {
	readonly words: readonly string[];
	/** The first {@link DIMENSIONS} numbers are the vector, what follows is the package's own. */
	readonly vectors: Readonly<Record<string, readonly number[]>>;
}

interface Row {
	readonly key: number;
	readonly vector: ArrayLike<number>;
	readonly counted: Counted;
}

/** Log-odds of the word in what argues against what reports, the part both sides share, and how common it is. */
interface Counted {
	readonly slant: number;
	readonly bothSides: number;
	readonly use: number;
}

/** Read the word vectors. Throws where the package is not installed. */
export const readVectors = (file: string): Vectors => JSON.parse(readFileSync(file, 'utf8')) as Vectors;

/** Choose words by use, drop names, and add the endings of rare words. */
export function makeVocabulary(vectors: Vectors, corpus: CorpusWords): Vocabulary {
	const rows = new Map<number, Row>();
	const tails = new Map<string, Row[]>();
	for (const [rank, word] of vectors.words.entries()) {
		const use = corpus.words.get(word);
		const key = wordKey(word);
		if (!isChosen(word, rank, use) || rows.has(key)) continue;
		const row = { key, vector: vectors.vectors[word]!, counted: count(use, corpus) };
		rows.set(key, row);
		if (use && use.wire + use.left + use.right >= RARE) continue;
		for (const tail of tailsOf(word)) tails.set(tail, [...(tails.get(tail) ?? []), row]);
	}
	for (const [tail, words] of tails) {
		const key = wordKey(tail);
		if (words.length >= TAIL_WORDS && !rows.has(key)) rows.set(key, meanOf(key, words));
	}
	return tabulate([...rows.values()].sort((a, b) => a.key - b.key));
}

function isChosen(word: string, rank: number, use: WordUse | undefined): boolean {
	if (!/^\p{L}/u.test(word) && rank > 2000) return false;
	if (!use) return rank < COMMON;
	const isName = use.capital >= 2 && use.capital > use.lower;
	return !isName && (rank < COMMON || use.lower >= 1);
}

function count(use: WordUse | undefined, { total }: CorpusWords): Counted {
	// Three articles' worth is added to both sides of each ratio, so that a rare word says little.
	const prior = 3 / 1500;
	const share = (set: 'wire' | 'left' | 'right') => (use ? use[set] / total[set] : 0) + prior;
	const left = Math.log(share('left') / share('wire'));
	const right = Math.log(share('right') / share('wire'));
	const agree = left * right > 0 ? Math.sign(left) * Math.min(Math.abs(left), Math.abs(right)) : 0;
	return { slant: (left + right) / 2, bothSides: agree, use: Math.log10((use?.lower ?? 0) + 1) };
}

function meanOf(key: number, words: readonly Row[]): Row {
	const mean = (value: (row: Row) => number) => words.reduce((sum, row) => sum + value(row), 0) / words.length;
	return {
		key,
		vector: Array.from({ length: DIMENSIONS }, (_, k) => mean(({ vector }) => vector[k]!)),
		counted: {
			slant: mean(({ counted }) => counted.slant),
			bothSides: mean(({ counted }) => counted.bothSides),
			use: mean(({ counted }) => counted.use),
		},
	};
}

/** Round a number between -1 and 1 to the nearest level. */
export const levelOf = (value: number): number =>
	Math.max(0, Math.min(LEVELS - 1, Math.round(((value + 1) * (LEVELS - 1)) / 2)));

function tabulate(rows: readonly Row[]): Vocabulary {
	const codes = new Uint8Array(rows.length * WORD_COLUMNS);
	const inputs = new Float32Array(rows.length * ENCODER_INPUTS);
	const scale = 1 / deviation(rows);
	for (const [i, { vector, counted }] of rows.entries()) {
		const code = i * WORD_COLUMNS;
		codes[code + COUNTED.slant] = levelOf(counted.slant / 2);
		codes[code + COUNTED.bothSides] = levelOf(counted.bothSides / 2);
		codes[code + COUNTED.use] = levelOf(counted.use / 2 - 1);
		const input = i * ENCODER_INPUTS;
		for (let k = 0; k < DIMENSIONS; k++) inputs[input + k] = vector[k]! * scale;
		inputs[input + DIMENSIONS] = levelValue(codes[code + COUNTED.slant]!) * 3;
		inputs[input + DIMENSIONS + 1] = levelValue(codes[code + COUNTED.bothSides]!) * 3;
		inputs[input + DIMENSIONS + 2] = levelValue(codes[code + COUNTED.use]!);
		inputs[input + DIMENSIONS + 3] = 1;
	}
	return { keys: Int32Array.from(rows, ({ key }) => key), codes, inputs };
}

/** The standard deviation of all numbers of all vectors. */
function deviation(rows: readonly Row[]): number {
	let [sum, squares] = [0, 0];
	for (const { vector } of rows)
		for (let k = 0; k < DIMENSIONS; k++) {
			sum += vector[k]!;
			squares += vector[k]! ** 2;
		}
	const n = rows.length * DIMENSIONS;
	return Math.sqrt(squares / n - (sum / n) ** 2);
}
