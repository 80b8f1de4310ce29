import type { Lstm } from './lstm';
import { DIMENSIONS, type LabelNetwork, TAGS, UNITS } from './network';
import { FEATURE_COUNT } from './place-features';

const WIDTH = 2 * UNITS.read;
const GATES = 4 * UNITS.read;

const lstmSizes = (inputs: number) => [inputs * GATES, UNITS.read * GATES, GATES];

/** How many weights each part of a network has, in the order they are written. */
export const partSizes = (signs: number): number[] => [
	...lstmSizes(DIMENSIONS + FEATURE_COUNT),
	...lstmSizes(DIMENSIONS + FEATURE_COUNT),
	...lstmSizes(WIDTH),
	...lstmSizes(WIDTH),
	WIDTH * TAGS,
	TAGS,
	signs * UNITS.meant,
	2 * WIDTH * UNITS.meant,
	UNITS.meant,
	WIDTH * UNITS.meant,
	WIDTH * UNITS.meant,
	WIDTH * UNITS.meant,
	WIDTH,
	UNITS.meant,
	1,
];

/** A network from its parts, in the order of {@link partSizes}. */
export function toNetwork(parts: readonly Float32Array[]): LabelNetwork {
	const part = (i: number) => parts[i]!;
	const lstm = (i: number): Lstm => ({ input: part(i), own: part(i + 1), bias: part(i + 2) });
	return {
		lower: [lstm(0), lstm(3)],
		upper: [lstm(6), lstm(9)],
		tags: part(12),
		tagsBias: part(13),
		signs: part(14),
		span: part(15),
		spanBias: part(16),
		mention: part(17),
		match: part(18),
		matched: part(19),
		nobody: part(20),
		score: part(21),
		scoreBias: part(22),
	};
}
