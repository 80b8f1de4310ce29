import { partitionPoint } from '../text/partition-point';
import { hashWord, mix } from '../voice/model/hash';
import { type Distance, formsOfWord } from './word-forms';

/** Columns of a word that are counted, not learnt; they stand first. */
export const COUNTED = { slant: 0, bothSides: 1, use: 2 } as const;
const COUNTED_COLUMNS = 3;

/** Columns that the network learns: where a word lies among others. */
export const LEARNT_COLUMNS = 12;
export const WORD_COLUMNS = COUNTED_COLUMNS + LEARNT_COLUMNS;

/** The steps a column is rounded to, evenly from -1 to 1. */
export const LEVELS = 16;

/** The value of a rounded column. */
export const levelValue = (code: number): number => (code * 2) / (LEVELS - 1) - 1;

/** What the model knows of words. Only hashes of them are kept, so that no text is in it. */
export interface WordTable {
	/** {@link wordKey} of each word, ascending. */
	readonly keys: Int32Array;
	/** {@link WORD_COLUMNS} levels a word. */
	readonly codes: Uint8Array;
}

const KEY_BITS = 26;
const SALT = 0x10ad;

/** The hash a word is kept under: 26 bits, never negative. */
export const wordKey = (word: string): number => mix(hashWord(word), SALT) >>> (32 - KEY_BITS);

/** A word's row in the table and how near it is to the word asked for; row -1 where nothing is known of it. */
export interface FoundWord {
	readonly row: number;
	readonly distance: Distance;
}

const UNKNOWN: FoundWord = { row: -1, distance: 2 };

/** Look a word up, in lower case: itself, else its stem, else the words that end like it. */
export function findWord({ keys }: Pick<WordTable, 'keys'>, word: string): FoundWord {
	const row = rowOf(keys, wordKey(word));
	if (row >= 0) return { row, distance: 0 };
	if (!/^\p{L}/u.test(word)) return UNKNOWN;
	for (const { form, distance } of formsOfWord(word)) {
		const near = rowOf(keys, wordKey(form));
		if (near >= 0) return { row: near, distance };
	}
	return UNKNOWN;
}

function rowOf(keys: Int32Array, key: number): number {
	const row = partitionPoint(keys, (one) => one < key);
	return keys[row] === key ? row : -1;
}
