import { addDense } from '../../loaded/product';
import type { TokenRange } from '../../text/tokens';

/**
 * Weights of one direction of a layer with long short-term memory (Hochreiter and Schmidhuber), a row for each input;
 * columns are those of the input gate, the forget gate, the new values and the output gate.
 */
export interface Lstm {
	readonly input: Float32Array;
	/** Of its own units at the place read before. */
	readonly own: Float32Array;
	readonly bias: Float32Array;
}

/** Add what a place gives to the gates of a layer. */
type AddInput = (place: number, layer: Lstm, gates: Float32Array) => void;

/**
 * Read sentences forwards and backwards.
 *
 * @param sentences - Their places, one sentence behind another.
 * @param places - How many there are in all.
 * @returns At each place the units of the direction forwards, then those of the one backwards.
 */
export function readBothWays(
	layers: readonly [Lstm, Lstm],
	addInput: AddInput,
	sentences: readonly TokenRange[],
	places: number,
	units: number,
): Float32Array {
	const out = new Float32Array(places * 2 * units);
	const gates = new Float32Array(4 * units);
	for (const [way, layer] of layers.entries())
		for (const { first, last } of sentences) {
			const memory = new Float32Array(units);
			let before = -1;
			for (let k = 0; k < last - first; k++) {
				const place = way === 0 ? first + k : last - 1 - k;
				gates.set(layer.bias);
				addInput(place, layer, gates);
				if (before >= 0) addDense(out, before, units, layer.own, 4 * units, gates);
				before = (2 * place + way) * units;
				for (let j = 0; j < units; j++) {
					const kept = logistic(gates[units + j]!) * memory[j]!;
					memory[j] = kept + logistic(gates[j]!) * Math.tanh(gates[2 * units + j]!);
					out[before + j] = logistic(gates[3 * units + j]!) * Math.tanh(memory[j]!);
				}
			}
		}
	return out;
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));
