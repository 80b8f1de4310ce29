import { FLAGS, SENTENCE_NUMBERS, type SentenceReading } from './features';
import { addProduct, rectify } from './product';
import { levelValue, WORD_COLUMNS } from './word-table';

/** Numbers that go in for each place of a sentence. */
export const INPUTS = WORD_COLUMNS + FLAGS;
/** Units of the first layer, of the second (which sees a word and both its neighbours), and of the sentence's. */
export const UNITS = { first: 32, second: 32, sentence: 16 } as const;
const POOLED = 2 * UNITS.second + SENTENCE_NUMBERS;

/** Weights of one network, row by row: a row for each input, a column for each unit. */
export interface Network {
	readonly first: Float32Array;
	readonly firstBias: Float32Array;
	/** Three blocks: of the word before, the word, the word after. */
	readonly second: Float32Array;
	readonly secondBias: Float32Array;
	/** The strongest and the mean of each unit of the second layer, then the sentence's own numbers. */
	readonly pooled: Float32Array;
	readonly pooledBias: Float32Array;
	/** From the sentence's units to its score; the bias stands last. */
	readonly sentence: Float32Array;
	/** From a word's units, then from the sentence's, to the word's score; the bias stands last. */
	readonly word: Float32Array;
}

/** How many numbers each part of a network has. */
export const NETWORK_SHAPE = {
	first: INPUTS * UNITS.first,
	firstBias: UNITS.first,
	second: 3 * UNITS.first * UNITS.second,
	secondBias: UNITS.second,
	pooled: POOLED * UNITS.sentence,
	pooledBias: UNITS.sentence,
	sentence: UNITS.sentence + 1,
	word: UNITS.second + UNITS.sentence + 1,
} as const satisfies Record<keyof Network, number>;

/** The mean of a unit counts this much beside its strongest. */
export const MEAN_WEIGHT = 3;

/** The input of a sentence: for each place its word's columns, then its flags. */
export function inputOf({ words, flags }: SentenceReading, codes: Uint8Array): Float32Array {
	const input = new Float32Array(words.length * INPUTS);
	for (let i = 0; i < words.length; i++) {
		const row = words[i]!;
		if (row >= 0)
			for (let k = 0; k < WORD_COLUMNS; k++) input[i * INPUTS + k] = levelValue(codes[row * WORD_COLUMNS + k]!);
		for (let k = 0; k < FLAGS; k++) input[i * INPUTS + WORD_COLUMNS + k] = flags[i * FLAGS + k]!;
	}
	return input;
}

/** The first layer. */
export function firstLayer({ first, firstBias }: Network, input: Float32Array, n: number): Float32Array {
	const out = new Float32Array(n * UNITS.first);
	for (let i = 0; i < n; i++) {
		out.set(firstBias, i * UNITS.first);
		addProduct(input, i * INPUTS, INPUTS, first, 0, UNITS.first, out, i * UNITS.first);
	}
	return rectify(out);
}

/** The second layer: each word with its neighbours. */
export function secondLayer({ second, secondBias }: Network, first: Float32Array, n: number): Float32Array {
	const out = new Float32Array(n * UNITS.second);
	for (let i = 0; i < n; i++) {
		out.set(secondBias, i * UNITS.second);
		const from = Math.max(0, i - 1);
		const width = Math.min(n, i + 2) - from;
		const row = (from - i + 1) * UNITS.first;
		addProduct(first, from * UNITS.first, width * UNITS.first, second, row, UNITS.second, out, i * UNITS.second);
	}
	return rectify(out);
}

/** What the sentence's units see. `at` gets the place of each unit's strongest. */
export function pool(second: Float32Array, n: number, numbers: Float32Array, at: Int32Array): Float32Array {
	const out = new Float32Array(POOLED);
	for (let j = 0; j < UNITS.second; j++) {
		let sum = 0;
		for (let i = 0; i < n; i++) {
			const value = second[i * UNITS.second + j]!;
			sum += value;
			if (i === 0 || value > out[j]!) {
				out[j] = value;
				at[j] = i;
			}
		}
		out[UNITS.second + j] = (sum * MEAN_WEIGHT) / n;
	}
	out.set(numbers, 2 * UNITS.second);
	return out;
}

/** The sentence's units. */
export function sentenceLayer({ pooled, pooledBias }: Network, input: Float32Array): Float32Array {
	const out = Float32Array.from(pooledBias);
	addProduct(input, 0, POOLED, pooled, 0, UNITS.sentence, out, 0);
	return rectify(out);
}

/** Scores before they are made chances; above 0 is more likely than not. */
export interface Scores {
	readonly sentence: number;
	/** One a place. */
	readonly words: Float32Array;
}

/** The two heads. */
export function heads({ sentence, word }: Network, second: Float32Array, units: Float32Array, n: number): Scores {
	let whole = sentence[UNITS.sentence]!;
	let shared = word[UNITS.second + UNITS.sentence]!;
	for (let j = 0; j < UNITS.sentence; j++) {
		whole += units[j]! * sentence[j]!;
		shared += units[j]! * word[UNITS.second + j]!;
	}
	const words = new Float32Array(n).fill(shared);
	for (let i = 0; i < n; i++)
		for (let j = 0; j < UNITS.second; j++) words[i]! += second[i * UNITS.second + j]! * word[j]!;
	return { sentence: whole, words };
}

/** Run several networks over a sentence; the scores are their mean. */
export function runNetworks(networks: readonly Network[], reading: SentenceReading, codes: Uint8Array): Scores {
	const n = reading.tokens.length;
	const input = inputOf(reading, codes);
	const words = new Float32Array(n);
	const at = new Int32Array(UNITS.second);
	let sentence = 0;
	for (const network of networks) {
		const second = secondLayer(network, firstLayer(network, input, n), n);
		const scores = heads(network, second, sentenceLayer(network, pool(second, n, reading.numbers, at)), n);
		sentence += scores.sentence / networks.length;
		for (let i = 0; i < n; i++) words[i]! += scores.words[i]! / networks.length;
	}
	return { sentence, words };
}
