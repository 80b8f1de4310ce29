import type { SentenceReading } from '../../../lib/core/loaded/features';
import {
	firstLayer,
	heads,
	INPUTS,
	NETWORK_SHAPE,
	type Network,
	pool,
	secondLayer,
	sentenceLayer,
	UNITS,
} from '../../../lib/core/loaded/network';
import { backward, type Parts, type Pass } from './backward';
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

/** A network being fitted. */
export class Student {
	readonly network: Network;
	readonly #parts: Parts;

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

	/** Add the gradients of both heads to those of the weights. Returns the gradient of the input. */
	backward(pass: Pass, sentence: number, words: Float32Array): Float32Array {
		return backward(this.#parts, pass, sentence, words);
	}
}
