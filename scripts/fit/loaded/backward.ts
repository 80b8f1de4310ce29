import { INPUTS, MEAN_WEIGHT, type Network, type Scores, UNITS } from '../../../lib/core/loaded/network';
import { multiply, type Parameters } from './parameters';

/** The weights of a network that is being fitted. */
export type Parts = Readonly<Record<keyof Network, Parameters>>;

/** What a forward pass leaves for the backward pass. */
export interface Pass {
	readonly n: number;
	readonly input: Float32Array;
	readonly inputMask: Float32Array;
	readonly first: Float32Array;
	readonly firstMask: Float32Array;
	readonly second: Float32Array;
	readonly secondMask: Float32Array;
	readonly pooled: Float32Array;
	readonly strongest: Int32Array;
	readonly units: Float32Array;
	readonly unitMask: Float32Array;
	readonly scores: Scores;
}

/**
 * Gradients of both heads, back through the pass; those of the weights are added to what is there.
 *
 * @returns The gradient of the input.
 */
export function backward(parts: Parts, pass: Pass, sentence: number, words: Float32Array): Float32Array {
	const units = throughHeads(parts, pass, sentence, words);
	const pooled = backThrough(parts.pooled, 0, pass.pooled, 0, pass.pooled.length, units, 0, UNITS.sentence);
	add(parts.pooledBias.gradient, units);
	const second = throughPool(parts, pass, pooled, words);
	const first = throughSecond(parts, pass, second);
	return throughFirst(parts, pass, first);
}

function throughHeads(
	parts: Parts,
	{ n, second, units, unitMask }: Pass,
	whole: number,
	words: Float32Array,
): Float32Array {
	const { sentence, word } = parts;
	const shared = words.reduce((sum, value) => sum + value, 0);
	sentence.gradient[UNITS.sentence]! += whole;
	word.gradient[UNITS.second + UNITS.sentence]! += shared;
	const out = new Float32Array(UNITS.sentence);
	for (let j = 0; j < UNITS.sentence; j++) {
		sentence.gradient[j]! += whole * units[j]!;
		word.gradient[UNITS.second + j]! += shared * units[j]!;
		if (units[j]! > 0) out[j] = (whole * sentence.values[j]! + shared * word.values[UNITS.second + j]!) * unitMask[j]!;
	}
	for (let i = 0; i < n; i++)
		for (let j = 0; j < UNITS.second; j++) word.gradient[j]! += words[i]! * second[i * UNITS.second + j]!;
	return out;
}

function throughPool(
	parts: Parts,
	{ n, second, secondMask, strongest }: Pass,
	pooled: Float32Array,
	words: Float32Array,
): Float32Array {
	const out = new Float32Array(n * UNITS.second);
	const { word } = parts;
	for (let i = 0; i < n; i++) {
		for (let j = 0; j < UNITS.second; j++) {
			const at = i * UNITS.second + j;
			if (second[at]! <= 0) continue;
			const mean = (pooled[UNITS.second + j]! * MEAN_WEIGHT) / n;
			const most = strongest[j] === i ? pooled[j]! : 0;
			out[at] = (words[i]! * word.values[j]! + mean + most) * secondMask[at]!;
		}
	}
	return out;
}

function throughSecond(parts: Parts, { n, first, firstMask }: Pass, gradient: Float32Array): Float32Array {
	const { second, secondBias } = parts;
	const out = new Float32Array(n * UNITS.first);
	for (let i = 0; i < n; i++) {
		const from = i * UNITS.second;
		for (let j = 0; j < UNITS.second; j++) secondBias.gradient[j]! += gradient[from + j]!;
		for (let k = -1; k <= 1; k++) {
			if (i + k < 0 || i + k >= n) continue;
			const to = (i + k) * UNITS.first;
			const back = backThrough(second, (k + 1) * UNITS.first, first, to, UNITS.first, gradient, from, UNITS.second);
			for (let j = 0; j < UNITS.first; j++) out[to + j]! += back[j]!;
		}
	}
	for (let i = 0; i < out.length; i++) out[i] = first[i]! > 0 ? out[i]! * firstMask[i]! : 0;
	return out;
}

function throughFirst(parts: Parts, { n, input, inputMask }: Pass, gradient: Float32Array): Float32Array {
	const { first, firstBias } = parts;
	const out = new Float32Array(n * INPUTS);
	for (let i = 0; i < n; i++) {
		for (let j = 0; j < UNITS.first; j++) firstBias.gradient[j]! += gradient[i * UNITS.first + j]!;
		const back = backThrough(first, 0, input, i * INPUTS, INPUTS, gradient, i * UNITS.first, UNITS.first);
		out.set(back, i * INPUTS);
	}
	return multiply(out, inputMask);
}

/**
 * Of `out = input × weights`: add to the gradient of the weights from row `row` on, return that of the input. Where the
 * input is 0 it was dropped or rectified, and nothing goes back through it.
 */
function backThrough(
	weights: Parameters,
	row: number,
	input: Float32Array,
	from: number,
	width: number,
	gradient: Float32Array,
	at: number,
	units: number,
): Float32Array {
	const out = new Float32Array(width);
	for (let i = 0; i < width; i++) {
		const value = input[from + i]!;
		if (value === 0) continue;
		const base = (row + i) * units;
		let sum = 0;
		for (let j = 0; j < units; j++) {
			const slope = gradient[at + j]!;
			sum += weights.values[base + j]! * slope;
			weights.gradient[base + j]! += value * slope;
		}
		out[i] = sum;
	}
	return out;
}

function add(to: Float32Array, values: Float32Array): void {
	for (let i = 0; i < to.length; i++) to[i]! += values[i]!;
}
