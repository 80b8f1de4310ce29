import type { Crf } from '../../lib/core/voice/model/crf';
import { countFeatures, Trainer } from './trainer';

/** Training data of one sequence model: every token has the same number of features. */
export interface Sequences {
	readonly width: number;
	/** Hashed features, `width` a token. */
	readonly features: Int32Array;
	/** The right label of each token. */
	readonly gold: Uint8Array;
	/** Labels a token may not have are none but 0 where this is 1. */
	readonly fixed: Uint8Array;
	/** Exclusive end of each sequence, in tokens, ascending. */
	readonly ends: readonly number[];
}

/** Room for `total` tokens with `width` features each, whose ends are still to be said. */
export function emptySequences(width: number, total: number): Sequences & { ends: number[] } {
	return {
		width,
		features: new Int32Array(total * width),
		gold: new Uint8Array(total),
		fixed: new Uint8Array(total),
		ends: [],
	};
}

export interface TrainOptions {
	readonly labels: number;
	readonly buckets: number;
	/** Passes over the data in each run. */
	readonly epochs: number;
	/** Runs from different random numbers, whose weights are averaged. */
	readonly runs: number;
	/** Share of features left out of each token in each pass. */
	readonly dropout: number;
	readonly rate: number;
	/** Whether label `to` may follow label `from`; -1 stands for the start. */
	readonly allows: (from: number, to: number) => boolean;
}

/** A small generator of reproducible random numbers in 0..1 (mulberry32). */
export function makeRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/**
 * Fit a linear-chain CRF by stochastic gradient with AdaGrad, feature dropout and a minimum count of 2. The same data
 * and options give the same weights.
 */
export function trainCrf(data: Sequences, options: TrainOptions, report: (line: string) => void): Crf {
	const seenTwice = countFeatures(data);
	const mean = new Mean(options);
	for (let run = 1; run <= options.runs; run++) {
		const random = makeRandom(run);
		const crf = emptyCrf(options);
		const trainer = new Trainer(crf, data, options, seenTwice, random);
		const order = data.ends.map((_, i) => i);
		for (let epoch = 1; epoch <= options.epochs; epoch++) {
			shuffle(order, random);
			let loss = 0;
			for (const sequence of order)
				loss += trainer.step(sequence === 0 ? 0 : data.ends[sequence - 1]!, data.ends[sequence]!);
			if (epoch > options.epochs / 2) mean.add(crf);
			report(`run ${run}, pass ${epoch}: ${(loss / data.gold.length).toFixed(4)} a token`);
		}
	}
	return mean.value();
}

/** Shuffle a list in place. */
export function shuffle(list: number[], random: () => number): void {
	for (let i = list.length - 1; i > 0; i--) {
		const k = Math.floor(random() * (i + 1));
		[list[i], list[k]] = [list[k]!, list[i]!];
	}
}

/** The mean of the weights after the later passes of all runs: steadier than those of the last. */
class Mean {
	#count = 0;
	readonly #sum: Crf;

	constructor(options: TrainOptions) {
		this.#sum = emptyCrf(options);
	}

	add(crf: Crf): void {
		this.#count++;
		for (const part of ['weights', 'transitions', 'start'] as const) {
			for (let i = 0; i < crf[part].length; i++) this.#sum[part][i]! += crf[part][i]!;
		}
	}

	value(): Crf {
		const divided = (values: Float32Array) => values.map((value) => value / this.#count);
		const { weights, transitions, start } = this.#sum;
		return { ...this.#sum, weights: divided(weights), transitions: divided(transitions), start: divided(start) };
	}
}

function emptyCrf({ labels, buckets, allows }: TrainOptions): Crf {
	const transitions = new Float32Array(labels * labels);
	const start = new Float32Array(labels);
	for (let from = -1; from < labels; from++) {
		for (let to = 0; to < labels; to++) {
			if (allows(from, to)) continue;
			if (from < 0) start[to] = Number.NEGATIVE_INFINITY;
			else transitions[from * labels + to] = Number.NEGATIVE_INFINITY;
		}
	}
	return { labels, buckets, weights: new Float32Array(buckets * (labels - 1)), transitions, start };
}
