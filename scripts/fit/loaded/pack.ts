import type { LoadedModel } from '../../../lib/core/loaded/read';
import type { PackedLoadedModel } from '../../../lib/data/loaded-model';
import { KEY_BASE, packNumber } from '../../../lib/data/loaded-model';
import { SYMBOLS } from '../../../lib/data/voice-model';

/** Weights are kept to this many decimals. */
const DECIMALS = 3;

/** Write the model small: hashes as the steps between them, a letter for each rounded column. */
export function packLoaded(model: LoadedModel): PackedLoadedModel {
	const { keys, codes } = model.words;
	const { words: weights, bias: offset, ...linear } = model.linear;
	const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / (SYMBOLS.length / 2 - 1);
	const rounded = (values: Float32Array) => Array.from(values, (value) => Number(value.toFixed(DECIMALS)));
	return {
		keys: packKeys(keys),
		codes: packCodes(codes),
		networks: model.networks.map((network) => ({
			first: rounded(network.first),
			firstBias: rounded(network.firstBias),
			second: rounded(network.second),
			secondBias: rounded(network.secondBias),
			pooled: rounded(network.pooled),
			pooledBias: rounded(network.pooledBias),
			sentence: rounded(network.sentence),
			word: rounded(network.word),
		})),
		linear: {
			step,
			words: Array.from(weights, (weight) => SYMBOLS[Math.round(weight / step) + SYMBOLS.length / 2]!).join(''),
			flags: rounded(linear.flags),
			strongest: rounded(linear.strongest),
			numbers: rounded(linear.numbers),
			bias: offset,
		},
		thresholds: model.thresholds,
		bias: model.bias,
	};
}

/** Hashes, ascending, as the steps between them. */
export function packKeys(keys: Int32Array): string {
	let before = 0;
	let steps = '';
	for (const key of keys) {
		steps += packNumber(key - before, KEY_BASE);
		before = key;
	}
	return steps;
}

/** Levels, a letter each. */
export const packCodes = (codes: Uint8Array): string =>
	Array.from(codes, (code) => String.fromCharCode(97 + code)).join('');
