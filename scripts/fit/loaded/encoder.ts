import { addProduct, rectify } from '../../../lib/core/loaded/product';
import { LEARNT_COLUMNS, LEVELS, WORD_COLUMNS } from '../../../lib/core/loaded/word-table';
import { dropMask, multiply, Parameters, randomNormal } from './parameters';
import { ENCODER_INPUTS, levelOf, type Vocabulary } from './vocabulary';

const HIDDEN = 64;
const DROPPED = 0.2;
const DECAY = 0.02;

/**
 * Makes a few numbers of a word's vector: those that tell loaded words from plain ones. It runs at build time only;
 * what it makes of each word is rounded and shipped.
 */
export class Encoder {
	readonly #hidden: Parameters;
	readonly #out: Parameters;
	#batch: { row: number; hidden: Float32Array; mask: Float32Array; out: Float32Array; gradient: Float32Array }[] = [];
	#place = new Map<number, number>();

	constructor(
		readonly vocabulary: Vocabulary,
		readonly random: () => number,
	) {
		const { keys } = vocabulary;
		if (keys.length === 0) throw new Error('There are no words to learn from: is the corpus empty?');
		this.#hidden = new Parameters(randomNormal(ENCODER_INPUTS * HIDDEN, ENCODER_INPUTS ** -0.5, random), DECAY);
		this.#out = new Parameters(randomNormal(HIDDEN * LEARNT_COLUMNS, HIDDEN ** -0.5, random), DECAY);
	}

	get parameters(): readonly Parameters[] {
		return [this.#hidden, this.#out];
	}

	/** The columns of a word as they are in this batch. The array is the batch's own. */
	encode(row: number): Float32Array {
		const known = this.#place.get(row);
		if (known !== undefined) return this.#batch[known]!.out;
		const mask = dropMask(HIDDEN, DROPPED, this.random);
		const hidden = multiply(this.#hiddenOf(row), mask);
		const out = this.#outOf(hidden);
		this.#place.set(row, this.#batch.length);
		this.#batch.push({ row, hidden, mask, out, gradient: new Float32Array(LEARNT_COLUMNS) });
		return out;
	}

	/** Add to the gradient of a word met in this batch. */
	learn(row: number, gradient: Float32Array, from: number): void {
		const word = this.#batch[this.#place.get(row)!]!;
		for (let k = 0; k < LEARNT_COLUMNS; k++) word.gradient[k]! += gradient[from + k]!;
	}

	/** End the batch: hand its gradients to the parameters. */
	finish(): void {
		const hiddenGradient = new Float32Array(HIDDEN);
		for (const { row, hidden, mask, out, gradient } of this.#batch) {
			for (let k = 0; k < LEARNT_COLUMNS; k++) gradient[k]! *= 1 - out[k]! * out[k]!;
			for (let j = 0; j < HIDDEN; j++) {
				hiddenGradient[j] = 0;
				if (hidden[j] === 0) continue;
				for (let k = 0; k < LEARNT_COLUMNS; k++) {
					const at = j * LEARNT_COLUMNS + k;
					this.#out.gradient[at]! += hidden[j]! * gradient[k]!;
					hiddenGradient[j]! += this.#out.values[at]! * gradient[k]!;
				}
				hiddenGradient[j]! *= mask[j]!;
			}
			for (let i = 0; i < ENCODER_INPUTS; i++) {
				const value = this.vocabulary.inputs[row * ENCODER_INPUTS + i]!;
				for (let j = 0; j < HIDDEN; j++) this.#hidden.gradient[i * HIDDEN + j]! += value * hiddenGradient[j]!;
			}
		}
		this.#batch = [];
		this.#place = new Map();
	}

	/** All words' columns, counted and learnt, rounded. */
	codes(): Uint8Array {
		const codes = Uint8Array.from(this.vocabulary.codes);
		const from = WORD_COLUMNS - LEARNT_COLUMNS;
		for (let row = 0; row < this.vocabulary.keys.length; row++) {
			const out = this.#outOf(this.#hiddenOf(row));
			for (let k = 0; k < LEARNT_COLUMNS; k++) codes[row * WORD_COLUMNS + from + k] = levelOf(out[k]!);
		}
		return codes;
	}

	#hiddenOf(row: number): Float32Array {
		const hidden = new Float32Array(HIDDEN);
		addProduct(this.vocabulary.inputs, row * ENCODER_INPUTS, ENCODER_INPUTS, this.#hidden.values, 0, HIDDEN, hidden, 0);
		return rectify(hidden);
	}

	#outOf(hidden: Float32Array): Float32Array {
		const out = new Float32Array(LEARNT_COLUMNS);
		addProduct(hidden, 0, HIDDEN, this.#out.values, 0, LEARNT_COLUMNS, out, 0);
		for (let k = 0; k < out.length; k++) out[k] = Math.tanh(out[k]!);
		return out;
	}
}

/** Half the distance between two levels: what rounding can change. */
export const ROUNDING = 1 / (LEVELS - 1);
