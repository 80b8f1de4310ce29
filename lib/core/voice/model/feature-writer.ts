import { mix } from './hash';

/** Stands for what lies outside the stretch that is looked at. */
export const OUTSIDE = 0x5bd1e995;

let target: Int32Array = new Int32Array(0);
let place = 0;
let template = 0;

/**
 * Begin a token's features. What is begun is module state on purpose: closures made anew for every token would cost
 * more than the features themselves.
 *
 * @param out - Where {@link put} writes, from `at` on.
 * @param kind - Keeps the features of different functions apart.
 */
export function begin(out: Int32Array, at: number, kind: number): void {
	target = out;
	place = at;
	template = kind;
}

/** Write the next feature: its place in the sequence and its value make one number. */
export function put(value: number): void {
	target[place++] = mix(++template, value);
}

/** A column's value at a token, or {@link OUTSIDE} for a token out of `first..last`. */
export const valueAt = (column: Int32Array, i: number, first: number, last: number): number =>
	i >= first && i < last ? column[i]! : OUTSIDE;

/** The same for a column of small numbers; 9 for a token out of `first..last`. */
export const flagAt = (column: Uint8Array, i: number, first: number, last: number): number =>
	i >= first && i < last ? column[i]! : 9;
