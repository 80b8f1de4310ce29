/** Places of the inputs that are not 0: made once, since it is needed for every word. */
const filled = new Int32Array(256);

/**
 * Add `input[from..from+width] × weights` to `out[to..to+units]`; `row` is the first row of the weights used. At most
 * 256 inputs, and units by the four: four sums at a time, over the inputs that are not 0, is what costs least.
 */
export function addProduct(
	input: Float32Array,
	from: number,
	width: number,
	weights: Float32Array,
	row: number,
	units: number,
	out: Float32Array,
	to: number,
): void {
	let count = 0;
	for (let i = 0; i < width; i++) if (input[from + i] !== 0) filled[count++] = i;
	for (let j = 0; j < units; j += 4) {
		let [a, b, c, d] = [0, 0, 0, 0];
		for (let k = 0; k < count; k++) {
			const i = filled[k]!;
			const value = input[from + i]!;
			const at = (row + i) * units + j;
			a += value * weights[at]!;
			b += value * weights[at + 1]!;
			c += value * weights[at + 2]!;
			d += value * weights[at + 3]!;
		}
		out[to + j]! += a;
		out[to + j + 1]! += b;
		out[to + j + 2]! += c;
		out[to + j + 3]! += d;
	}
}

/**
 * As {@link addProduct}, where hardly an input is 0: inputs by the four and any number of units. Four rows at a time, read
 * as they lie, is what costs least.
 */
export function addDense(
	input: Float32Array,
	from: number,
	width: number,
	weights: Float32Array,
	units: number,
	out: Float32Array,
): void {
	for (let i = 0; i < width; i += 4) {
		const [a, b, c, d] = [input[from + i]!, input[from + i + 1]!, input[from + i + 2]!, input[from + i + 3]!];
		const first = i * units;
		const [second, third, fourth] = [first + units, first + 2 * units, first + 3 * units];
		for (let j = 0; j < units; j++)
			out[j]! +=
				a * weights[first + j]! + b * weights[second + j]! + c * weights[third + j]! + d * weights[fourth + j]!;
	}
}

/** Everything above zero stays, the rest becomes zero. */
export function rectify(values: Float32Array): Float32Array {
	for (let i = 0; i < values.length; i++) if (values[i]! < 0) values[i] = 0;
	return values;
}
