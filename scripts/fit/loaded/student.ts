import type { SentenceReading } from '../../../lib/core/loaded/features';
import {
	firstLayer,
	heads,
	INPUTS,
	MEAN_WEIGHT,
	NETWORK_SHAPE,
	type Network,
	pool,
	type Scores,
	secondLayer,
	sentenceLayer,
	UNITS,
} from '../../../lib/core/loaded/network';
import { dropMask, multiply, Parameters, randomNormal } from './parameters';

const DROPPED = { input: 0.3, unit: 0.2 };
const DECAY = 0.03;

/** How many rows of weights each part has: its inputs. */
const ROWS = {
	first: INPUTS,
	second: 3 * UNITS.first,
	pooled: NETWORK_SHAPE.pooled / UNITS.sentence,
	sentence: UNITS.sentence,
	word: UNITS.second,
} as const;

/** What a forward pass leaves for the backward pass. */
interface Pass {
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

/** A network being fitted. */
export class Student {
	readonly network: Network;
	readonly #parts: Readonly<Record<keyof Network, Parameters>>;

	constructor(readonly random: () => number) {
		const weights = (part: keyof typeof ROWS, gain: number) =>
			new Parameters(randomNormal(NETWORK_SHAPE[part], Math.sqrt(gain / ROWS[part]), random), DECAY);
		const bias = (part: keyof Network) => new Parameters(new Float32Array(NETWORK_SHAPE[part]), 0);
		this.#parts = {
			first: weights('first', 1.5),
			firstBias: bias('firstBias'),
			second: weights('second', 1.5),
			secondBias: bias('secondBias'),
			pooled: weights('pooled', 1.5),
			pooledBias: bias('pooledBias'),
			sentence: weights('sentence', 0.4),
			word: weights('word', 0.4),
		};
		// Most words are plain: the word head begins there.
		this.#parts.word.values[NETWORK_SHAPE.word - 1] = -2.5;
		this.#parts.sentence.values[NETWORK_SHAPE.sentence - 1] = 0;
		this.network = Object.fromEntries(
			Object.entries(this.#parts).map(([part, { values }]) => [part, values]),
		) as unknown as Network;
	}

	get parameters(): readonly Parameters[] {
		return Object.values(this.#parts);
	}

	/** A pass with parts dropped at random. */
	forward(plainInput: Float32Array, { tokens, numbers }: SentenceReading): Pass {
		const n = tokens.length;
		const mask = (count: number, share: number) => dropMask(count, share, this.random);
		const inputMask = mask(n * INPUTS, DROPPED.input);
		const input = multiply(Float32Array.from(plainInput), inputMask);
		const firstMask = mask(n * UNITS.first, DROPPED.unit);
		const first = multiply(firstLayer(this.network, input, n), firstMask);
		const secondMask = mask(n * UNITS.second, DROPPED.unit);
		const second = multiply(secondLayer(this.network, first, n), secondMask);
		const strongest = new Int32Array(UNITS.second);
		const pooled = pool(second, n, numbers, strongest);
		const unitMask = mask(UNITS.sentence, DROPPED.unit);
		const units = multiply(sentenceLayer(this.network, pooled), unitMask);
		const scores = heads(this.network, second, units, n);
		return { n, input, inputMask, first, firstMask, second, secondMask, pooled, strongest, units, unitMask, scores };
	}

	/** Gradients of both heads, back through the pass. Returns the gradient of the input. */
	backward(pass: Pass, sentence: number, words: Float32Array): Float32Array {
		const units = this.#throughHeads(pass, sentence, words);
		const pooled = backThrough(this.#parts.pooled, 0, pass.pooled, 0, ROWS.pooled, units, 0, UNITS.sentence);
		add(this.#parts.pooledBias.gradient, units);
		const second = this.#throughPool(pass, pooled, words);
		const first = this.#throughSecond(pass, second);
		return this.#throughFirst(pass, first);
	}

	#throughHeads({ n, second, units, unitMask }: Pass, whole: number, words: Float32Array): Float32Array {
		const { sentence, word } = this.#parts;
		const shared = words.reduce((sum, value) => sum + value, 0);
		sentence.gradient[UNITS.sentence]! += whole;
		word.gradient[UNITS.second + UNITS.sentence]! += shared;
		const out = new Float32Array(UNITS.sentence);
		for (let j = 0; j < UNITS.sentence; j++) {
			sentence.gradient[j]! += whole * units[j]!;
			word.gradient[UNITS.second + j]! += shared * units[j]!;
			if (units[j]! > 0)
				out[j] = (whole * sentence.values[j]! + shared * word.values[UNITS.second + j]!) * unitMask[j]!;
		}
		for (let i = 0; i < n; i++)
			for (let j = 0; j < UNITS.second; j++) word.gradient[j]! += words[i]! * second[i * UNITS.second + j]!;
		return out;
	}

	#throughPool({ n, second, secondMask, strongest }: Pass, pooled: Float32Array, words: Float32Array): Float32Array {
		const out = new Float32Array(n * UNITS.second);
		const { word } = this.#parts;
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

	#throughSecond({ n, first, firstMask }: Pass, gradient: Float32Array): Float32Array {
		const { second, secondBias } = this.#parts;
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

	#throughFirst({ n, input, inputMask }: Pass, gradient: Float32Array): Float32Array {
		const { first, firstBias } = this.#parts;
		const out = new Float32Array(n * INPUTS);
		for (let i = 0; i < n; i++) {
			for (let j = 0; j < UNITS.first; j++) firstBias.gradient[j]! += gradient[i * UNITS.first + j]!;
			const back = backThrough(first, 0, input, i * INPUTS, INPUTS, gradient, i * UNITS.first, UNITS.first);
			out.set(back, i * INPUTS);
		}
		return multiply(out, inputMask);
	}
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
