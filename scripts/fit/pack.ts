import type { Crf } from '../../lib/core/voice/model/crf';
import { type PackedCrf, SYMBOLS } from '../../lib/data/voice-model';

/**
 * The distance between two packed weights. Even steps beat a fitted codebook: they keep the sum of many small weights
 * right, and since most weights are small the file packs to four bits a weight all the same.
 */
const STEP = 0.04;

/** Round the weights to 64 even steps around 0, a letter each. */
export function packCrf({ labels, buckets, weights, transitions, start }: Crf): PackedCrf {
	const half = SYMBOLS.length / 2;
	const symbol = (weight: number) =>
		SYMBOLS[Math.max(0, Math.min(SYMBOLS.length - 1, Math.round(weight / STEP) + half))]!;
	const plain = (value: number) => (Number.isFinite(value) ? Math.round(value * 1e4) / 1e4 : null);
	return {
		labels,
		buckets,
		transitions: Array.from(transitions, plain),
		start: Array.from(start, plain),
		step: STEP,
		weights: Array.from(weights, symbol).join(''),
	};
}
