import { FLAGS, SENTENCE_NUMBERS } from '../../../lib/core/loaded/features';
import { type Linear, poolFlags } from '../../../lib/core/loaded/linear';
import type { Judged } from './sentences';
import { ENCODER_INPUTS, type Vocabulary } from './vocabulary';

const WIDTH = ENCODER_INPUTS + 2 * FLAGS + SENTENCE_NUMBERS;
const STEPS = 400;
const RATE = 0.3;
/** How strongly weights are held near zero, on columns of deviation 1. */
const SHRINK = 0.02;

/** Fit a logistic regression on the means of words and flags. What it makes of each word's vector is one number. */
export function trainLinear(data: readonly Judged[], vocabulary: Vocabulary): Linear {
	const rows = data.map((row) => describe(row, vocabulary));
	const { mean, deviation } = standardise(rows);
	const weights = descend(
		rows,
		data.map(({ biased }) => biased),
	);
	let bias = weights[WIDTH]!;
	for (let k = 0; k < WIDTH; k++) {
		weights[k]! /= deviation[k]!;
		bias -= weights[k]! * mean[k]!;
	}
	const flags = weights.slice(ENCODER_INPUTS, ENCODER_INPUTS + FLAGS);
	return {
		words: weigh(vocabulary, weights),
		flags: Float32Array.from(flags),
		strongest: Float32Array.from(weights.slice(ENCODER_INPUTS + FLAGS, ENCODER_INPUTS + 2 * FLAGS)),
		numbers: Float32Array.from(weights.slice(ENCODER_INPUTS + 2 * FLAGS, WIDTH)),
		bias,
	};
}

/** A row as one list of numbers: the mean of its words, of its flags, their strongest, the mean of its sentences. */
function describe({ sentences }: Judged, { inputs }: Vocabulary): Float64Array {
	const out = new Float64Array(WIDTH);
	const words = sentences.flatMap((sentence) => [...sentence.words].filter((row) => row >= 0));
	for (const row of words)
		for (let k = 0; k < ENCODER_INPUTS; k++) out[k]! += inputs[row * ENCODER_INPUTS + k]! / words.length;
	const { mean, strongest } = poolFlags(sentences);
	out.set(mean, ENCODER_INPUTS);
	out.set(strongest, ENCODER_INPUTS + FLAGS);
	for (const { numbers } of sentences)
		for (const [k, value] of numbers.entries()) out[ENCODER_INPUTS + 2 * FLAGS + k]! += value / sentences.length;
	return out;
}

/** Bring all columns to mean 0 and deviation 1, in place. A column that never changes keeps deviation 1. */
function standardise(rows: readonly Float64Array[]): { mean: Float64Array; deviation: Float64Array } {
	const mean = new Float64Array(WIDTH);
	const deviation = new Float64Array(WIDTH);
	for (const row of rows) for (let k = 0; k < WIDTH; k++) mean[k]! += row[k]! / rows.length;
	for (const row of rows) for (let k = 0; k < WIDTH; k++) deviation[k]! += (row[k]! - mean[k]!) ** 2 / rows.length;
	for (let k = 0; k < WIDTH; k++) deviation[k] = deviation[k]! > 1e-9 ? Math.sqrt(deviation[k]!) : 1;
	for (const row of rows) for (let k = 0; k < WIDTH; k++) row[k] = (row[k]! - mean[k]!) / deviation[k]!;
	return { mean, deviation };
}

/** Weights, the bias last, after many steps down the gradient of all rows. */
function descend(rows: readonly Float64Array[], right: readonly boolean[]): Float64Array {
	const weights = new Float64Array(WIDTH + 1);
	for (let step = 0; step < STEPS; step++) {
		const gradient = new Float64Array(WIDTH + 1);
		for (const [i, row] of rows.entries()) {
			let score = weights[WIDTH]!;
			for (let k = 0; k < WIDTH; k++) score += weights[k]! * row[k]!;
			const error = (1 / (1 + Math.exp(-score)) - (right[i] ? 1 : 0)) / rows.length;
			for (let k = 0; k < WIDTH; k++) gradient[k]! += error * row[k]!;
			gradient[WIDTH]! += error;
		}
		for (let k = 0; k < WIDTH; k++) weights[k]! -= RATE * (gradient[k]! + SHRINK * weights[k]!);
		weights[WIDTH]! -= RATE * gradient[WIDTH]!;
	}
	return weights;
}

function weigh({ keys, inputs }: Vocabulary, weights: Float64Array): Float32Array {
	const out = new Float32Array(keys.length);
	for (let row = 0; row < out.length; row++)
		for (let k = 0; k < ENCODER_INPUTS; k++) out[row]! += weights[k]! * inputs[row * ENCODER_INPUTS + k]!;
	return out;
}
