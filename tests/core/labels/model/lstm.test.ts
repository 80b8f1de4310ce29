import { expect, test } from 'vitest';
import { type Lstm, readBothWays } from '../../../../lib/core/labels/model/lstm';

const UNITS = 4;
const GATES = 4 * UNITS;
const OPEN = 20;

/** A layer that takes over every input (all gates are open) and adds `kept` of what it had. */
const layer = (isKeeping: boolean): Lstm => ({
	input: new Float32Array(0),
	own: new Float32Array(UNITS * GATES),
	bias: Float32Array.from({ length: GATES }, (_, i) => {
		const gate = Math.floor(i / UNITS);
		return gate === 2 ? 0 : gate === 1 && !isKeeping ? -OPEN : OPEN;
	}),
});

/** What each place gives: its value in every unit. */
const give = (values: readonly number[]) => (place: number, _: Lstm, gates: Float32Array) => {
	for (let j = 0; j < UNITS; j++) gates[2 * UNITS + j]! += values[place]!;
};

const read = (values: readonly number[], isKeeping: boolean, sentences = [{ first: 0, last: values.length }]) => {
	const out = readBothWays([layer(isKeeping), layer(isKeeping)], give(values), sentences, values.length, UNITS);
	return values.map((_, place) => ({ forwards: out[2 * place * UNITS]!, backwards: out[(2 * place + 1) * UNITS]! }));
};

test('with a shut forget gate each place sees itself alone', () => {
	for (const [i, { forwards, backwards }] of read([0.5, 0, -0.5], false).entries()) {
		const alone = Math.tanh(Math.tanh([0.5, 0, -0.5][i]!));
		expect(forwards).toBeCloseTo(alone, 4);
		expect(backwards).toBeCloseTo(alone, 4);
	}
});

test('with an open forget gate a place sees what was read before it, from either side', () => {
	const [first, last] = read([0.5, 0.25], true) as [
		{ forwards: number; backwards: number },
		{ forwards: number; backwards: number },
	];
	const both = Math.tanh(Math.tanh(0.5) + Math.tanh(0.25));
	expect(first.forwards).toBeCloseTo(Math.tanh(Math.tanh(0.5)), 4);
	expect(last.forwards).toBeCloseTo(both, 4);
	expect(first.backwards).toBeCloseTo(both, 4);
	expect(last.backwards).toBeCloseTo(Math.tanh(Math.tanh(0.25)), 4);
});

test('nothing is carried from one sentence into another', () => {
	const apart = [
		{ first: 0, last: 1 },
		{ first: 1, last: 2 },
	];
	const [, second] = read([0.5, 0.25], true, apart);
	expect(second?.forwards).toBeCloseTo(Math.tanh(Math.tanh(0.25)), 4);
});
