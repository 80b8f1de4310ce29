import type { Crf } from '../../lib/core/voice/model/crf';
import { marginals } from './marginals';
import type { Sequences, TrainOptions } from './train-crf';

const COUNT_BITS = 24;

/** Whether a feature (its lower bits) occurs at least twice. */
export function countFeatures({ features }: Sequences): Uint8Array {
	const counts = new Uint8Array(1 << COUNT_BITS);
	for (const feature of features) {
		const at = feature & ((1 << COUNT_BITS) - 1);
		if (counts[at]! < 2) counts[at]!++;
	}
	return counts;
}

/** Steps of stochastic gradient with AdaGrad on one CRF, which it changes in place. */
export class Trainer {
	readonly #squares: Float32Array;
	readonly #transitionSquares: Float32Array;
	readonly #startSquares: Float32Array;

	constructor(
		readonly crf: Crf,
		readonly data: Sequences,
		readonly options: TrainOptions,
		readonly counts: Uint8Array,
		readonly random: () => number,
	) {
		this.#squares = new Float32Array(crf.weights.length).fill(1e-6);
		this.#transitionSquares = new Float32Array(crf.transitions.length).fill(1e-6);
		this.#startSquares = new Float32Array(crf.labels).fill(1e-6);
	}

	/** One step on the tokens `from..to`. Returns the negative log-likelihood before it. */
	step(from: number, to: number): number {
		const { crf, data } = this;
		const { labels } = crf;
		const n = to - from;
		const kept = this.#keep(from, to);
		const scores = this.#score(kept, from, n);
		const { node, edge, loss } = marginals(crf, scores, n, data.gold, from);
		for (let t = 0; t < n; t++) node[t * labels + data.gold[from + t]!]! -= 1;
		for (let t = 1; t < n; t++) edge[data.gold[from + t - 1]! * labels + data.gold[from + t]!]! -= 1;
		this.#update(kept, node, from, n);
		descend(crf.transitions, this.#transitionSquares, edge, 0, edge.length, this.options.rate);
		descend(crf.start, this.#startSquares, node, 0, labels, this.options.rate);
		return loss;
	}

	/** The features kept in this pass, as buckets; -1 for those left out. */
	#keep(from: number, to: number): Int32Array {
		const { width, features } = this.data;
		const kept = new Int32Array((to - from) * width);
		for (let k = 0; k < kept.length; k++) {
			const feature = features[from * width + k]!;
			const seen = this.counts[feature & ((1 << COUNT_BITS) - 1)]! > 1;
			kept[k] = seen && this.random() >= this.options.dropout ? feature & (this.crf.buckets - 1) : -1;
		}
		return kept;
	}

	#score(kept: Int32Array, from: number, n: number): Float64Array {
		const { labels, weights } = this.crf;
		const { width, fixed } = this.data;
		const scale = 1 / (1 - this.options.dropout);
		const scores = new Float64Array(n * labels);
		for (let t = 0; t < n; t++) {
			for (let k = t * width; k < (t + 1) * width; k++) {
				const base = kept[k]! * (labels - 1);
				if (base >= 0) for (let y = 1; y < labels; y++) scores[t * labels + y]! += weights[base + y - 1]! * scale;
			}
			if (fixed[from + t]) scores.fill(Number.NEGATIVE_INFINITY, t * labels + 1, (t + 1) * labels);
		}
		return scores;
	}

	#update(kept: Int32Array, node: Float64Array, from: number, n: number): void {
		const { labels, weights } = this.crf;
		const { width, fixed } = this.data;
		for (let t = 0; t < n; t++) {
			if (fixed[from + t]) continue;
			for (let k = t * width; k < (t + 1) * width; k++) {
				if (kept[k]! < 0) continue;
				const base = kept[k]! * (labels - 1);
				for (let y = 1; y < labels; y++) {
					const gradient = node[t * labels + y]!;
					const at = base + y - 1;
					this.#squares[at]! += gradient * gradient;
					weights[at]! -= (this.options.rate * gradient) / Math.sqrt(this.#squares[at]!);
				}
			}
		}
	}
}

function descend(
	weights: Float32Array,
	squares: Float32Array,
	gradients: Float64Array,
	from: number,
	to: number,
	rate: number,
): void {
	for (let i = from; i < to; i++) {
		if (weights[i] === Number.NEGATIVE_INFINITY || gradients[i] === 0) continue;
		squares[i]! += gradients[i]! ** 2;
		weights[i]! -= (rate * gradients[i]!) / Math.sqrt(squares[i]!);
	}
}
