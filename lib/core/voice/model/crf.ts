/**
 * A linear-chain conditional random field over hashed features. The weights of label 0 are all zero: only
 * differences between labels matter, so they need not be stored.
 */
export interface Crf {
	/** Labels, label 0 among them. */
	readonly labels: number;
	/** Number of feature buckets, a power of two. */
	readonly buckets: number;
	/** `weights[feature * (labels - 1) + label - 1]`. */
	readonly weights: Float32Array;
	/** `transitions[from * labels + to]`; -Infinity where a step is not allowed. */
	readonly transitions: Float32Array;
	/** Score of starting in a label. */
	readonly start: Float32Array;
}

/** Add the weights of a token's features to its scores: `scores[at + label]`. Features are any 32-bit integers. */
export function addScores(
	{ labels, buckets, weights }: Crf,
	features: Int32Array,
	from: number,
	to: number,
	scores: Float32Array,
	at: number,
): void {
	const width = labels - 1;
	for (let k = from; k < to; k++) {
		const base = (features[k]! & (buckets - 1)) * width;
		for (let label = 0; label < width; label++) scores[at + label + 1]! += weights[base + label]!;
	}
}

/**
 * The best label sequence for `length` tokens with the given scores (Viterbi).
 *
 * @param scores - `scores[token * labels + label]`; -Infinity forbids a label there.
 */
export function decode({ labels, transitions, start }: Crf, scores: Float32Array, length: number): Uint8Array {
	const path = new Uint8Array(length);
	if (length === 0) return path;
	const back = new Uint8Array(length * labels);
	let best = new Float32Array(labels);
	let next = new Float32Array(labels);
	for (let y = 0; y < labels; y++) best[y] = start[y]! + scores[y]!;
	for (let t = 1; t < length; t++) {
		for (let y = 0; y < labels; y++) {
			let top = Number.NEGATIVE_INFINITY;
			for (let from = 0; from < labels; from++) {
				const score = best[from]! + transitions[from * labels + y]!;
				if (score <= top) continue;
				top = score;
				back[t * labels + y] = from;
			}
			next[y] = top + scores[t * labels + y]!;
		}
		[best, next] = [next, best];
	}
	let y = best.indexOf(Math.max(...best));
	for (let t = length - 1; t >= 0; t--) {
		path[t] = y;
		y = back[t * labels + y]!;
	}
	return path;
}
