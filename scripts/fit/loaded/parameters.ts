/** Numbers being fitted, with their gradient and its running means (Adam). */
export class Parameters {
	readonly gradient: Float32Array;
	readonly #mean: Float32Array;
	readonly #square: Float32Array;

	/** @param decay - Share of the rate by which each number shrinks in a step. */
	constructor(
		readonly values: Float32Array,
		readonly decay: number,
	) {
		this.gradient = new Float32Array(values.length);
		this.#mean = new Float32Array(values.length);
		this.#square = new Float32Array(values.length);
	}

	/** One step against the gradient, which is then cleared. @param step - Counted from 1. */
	descend(rate: number, step: number): void {
		const { values, gradient, decay } = this;
		const meanScale = 1 / (1 - 0.9 ** step);
		const squareScale = 1 / (1 - 0.99 ** step);
		for (let i = 0; i < values.length; i++) {
			const g = gradient[i]!;
			this.#mean[i] = 0.9 * this.#mean[i]! + 0.1 * g;
			this.#square[i] = 0.99 * this.#square[i]! + 0.01 * g * g;
			const towards = (this.#mean[i]! * meanScale) / (Math.sqrt(this.#square[i]! * squareScale) + 1e-8);
			values[i]! -= rate * (towards + decay * values[i]!);
			gradient[i] = 0;
		}
	}
}

/** `count` random numbers with mean 0 and a given deviation. */
export function randomNormal(count: number, deviation: number, random: () => number): Float32Array {
	return Float32Array.from({ length: count }, () => {
		const radius = Math.sqrt(-2 * Math.log(1 - random()));
		return deviation * radius * Math.cos(2 * Math.PI * random());
	});
}

/** A mask that drops a share of values and scales up the rest. */
export function dropMask(count: number, share: number, random: () => number): Float32Array {
	const mask = new Float32Array(count);
	const kept = 1 / (1 - share);
	for (let i = 0; i < count; i++) mask[i] = random() >= share ? kept : 0;
	return mask;
}

/** `values[i] *= mask[i]`, in place. */
export function multiply(values: Float32Array, mask: Float32Array): Float32Array {
	for (let i = 0; i < values.length; i++) values[i]! *= mask[i]!;
	return values;
}
