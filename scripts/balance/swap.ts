import type { Analysis } from '../../lib/core/analysis';

/** Two actors that trade places. */
export type Pair = readonly [string, string];

/** Sentences with the places `{a}` and `{b}`, and the actors that are put there both ways round. */
export interface Frames {
	readonly pairs: readonly Pair[];
	readonly frames: readonly string[];
}

/** A frame that reads differently when its actors trade places. */
export interface Difference {
	readonly pair: Pair;
	readonly frame: string;
	/** What was found with the pair as given and with it swapped: `start-end rule strength kind voice`, then the score. */
	readonly found: readonly [string, string];
}

const PLACE = /\{[ab]\}/g;

/** Put two actors into a frame; one at the very beginning gets a capital. */
export function fill(frame: string, [a, b]: Pair): string {
	const text = frame.replace(PLACE, (place) => (place === '{a}' ? a : b));
	return text.replace(/^[“"]?\p{Ll}/u, (first) => first.toUpperCase());
}

/** An offset of the filled text as an offset of the frame: the same wherever the actors' names differ in length. A place counts as a point. */
export function inFrame(frame: string, [a, b]: Pair, offset: number): number {
	let longer = 0;
	let places = 0;
	for (const { 0: place, index } of frame.matchAll(PLACE)) {
		const name = place === '{a}' ? a : b;
		const point = index - places;
		if (offset <= point + longer) break;
		if (offset <= point + longer + name.length) return point;
		longer += name.length;
		places += place.length;
	}
	return offset - longer;
}

/** Every frame and pair whose findings or score change when the actors trade places, in the order of frames. */
export function compareSwapped({ pairs, frames }: Frames, analyse: (text: string) => Analysis): Difference[] {
	const read = (frame: string, pair: Pair) => {
		const { findings, score } = analyse(fill(frame, pair));
		const lines = findings.flatMap(({ start, end, rule, strength, kind, voice }) => {
			const [first, last] = [inFrame(frame, pair, start), inFrame(frame, pair, end)];
			// Part of an actor's own name ("pro-life groups"): it goes where the actor goes.
			return first === last ? [] : [[`${first}-${last}`, rule, strength, kind, voice].join(' ')];
		});
		return [...lines, score.toFixed(4)].join('; ');
	};
	return frames.flatMap((frame) =>
		pairs.flatMap((pair): Difference[] => {
			const [given, swapped] = [read(frame, pair), read(frame, [pair[1], pair[0]])];
			return given === swapped ? [] : [{ pair, frame, found: [given, swapped] }];
		}),
	);
}

/** A frame and the pairs with which it may differ, and why. */
export interface Exception {
	readonly frame: string;
	/** The first name of each pair. */
	readonly pairs: readonly string[];
	readonly why: string;
}

export const isExplained = ({ pair, frame }: Difference, exceptions: readonly Exception[]): boolean =>
	exceptions.some((one) => one.frame === frame && one.pairs.includes(pair[0]));
