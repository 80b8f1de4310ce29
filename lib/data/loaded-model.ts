import packed from '../../assets/models/loaded.json' with { type: 'json' };
import type { Network } from '../core/loaded/network';
import type { LoadedModel } from '../core/loaded/read';
import type { Thresholds } from '../core/loaded/sharpen';
import { SYMBOLS } from './voice-model';

/** The model of loaded language as `npm run fit` writes it. */
export interface PackedLoadedModel {
	/** The steps between the words' hashes, each as {@link packNumber} writes it. */
	readonly keys: string;
	/** A letter, `a` to `p`, for each column of each word. */
	readonly codes: string;
	readonly networks: readonly { readonly [Part in keyof Network]: readonly number[] }[];
	readonly linear: {
		/** What one step of a word's weight is worth. */
		readonly step: number;
		/** One of {@link SYMBOLS} for each word. */
		readonly words: string;
		readonly flags: readonly number[];
		readonly strongest: readonly number[];
		readonly numbers: readonly number[];
		readonly bias: number;
	};
	readonly thresholds: Thresholds;
	readonly bias: number;
}

/** Steps between hashes are written as a low digit of this base and a high one of the next 63 numbers. */
export const KEY_BASE = SYMBOLS.length;

/** A whole number from 0 up: its low digit, then its high one; the last symbol stands for 63 and "more follows". */
export function packNumber(value: number, base: number): string {
	const most = SYMBOLS.length - 1;
	let high = Math.floor(value / base);
	let out = SYMBOLS[value % base]!;
	for (; high >= most; high -= most) out += SYMBOLS[most];
	return out + SYMBOLS[high];
}

let model: LoadedModel | undefined;

/** The model that comes with the extension; unpacked at the first call, the same at every other. */
export function loadLoadedModel(): LoadedModel {
	model ??= unpackLoaded(packed);
	return model;
}

/** Undo the packing of `npm run fit`. */
export function unpackLoaded({ keys, codes, networks, linear, thresholds, bias }: PackedLoadedModel): LoadedModel {
	return {
		words: { keys: unpackKeys(keys), codes: unpackCodes(codes) },
		networks: networks.map((network) => ({
			first: Float32Array.from(network.first),
			firstBias: Float32Array.from(network.firstBias),
			second: Float32Array.from(network.second),
			secondBias: Float32Array.from(network.secondBias),
			pooled: Float32Array.from(network.pooled),
			pooledBias: Float32Array.from(network.pooledBias),
			sentence: Float32Array.from(network.sentence),
			word: Float32Array.from(network.word),
		})),
		linear: {
			words: unpackSteps(linear.words, linear.step),
			flags: Float32Array.from(linear.flags),
			strongest: Float32Array.from(linear.strongest),
			numbers: Float32Array.from(linear.numbers),
			bias: linear.bias,
		},
		thresholds,
		bias,
	};
}

function unpackSteps(letters: string, step: number): Float32Array {
	const value = new Float32Array(128);
	for (let i = 0; i < SYMBOLS.length; i++) value[SYMBOLS.charCodeAt(i)] = (i - SYMBOLS.length / 2) * step;
	return Float32Array.from(letters, (letter) => value[letter.charCodeAt(0)]!);
}

/** Levels of words' columns, a letter each. */
export const unpackCodes = (letters: string): Uint8Array =>
	Uint8Array.from(letters, (letter) => letter.charCodeAt(0) - 97);

/** Hashes of words, ascending, from the steps between them. */
export function unpackKeys(steps: string): Int32Array {
	const digit = new Uint8Array(128);
	for (let i = 0; i < SYMBOLS.length; i++) digit[SYMBOLS.charCodeAt(i)] = i;
	const most = SYMBOLS.length - 1;
	const keys: number[] = [];
	let key = 0;
	for (let at = 0; at < steps.length; ) {
		key += digit[steps.charCodeAt(at++)]!;
		for (let high = most; high === most; ) {
			high = digit[steps.charCodeAt(at++)]!;
			key += high * KEY_BASE;
		}
		keys.push(key);
	}
	return Int32Array.from(keys);
}
