import type { LabelForm } from '../../analysis';
import type { TokenRange } from '../../text/tokens';
import { TAGS } from './network';
import { FORMS } from './place-features';

/** Places that are called a label. */
export interface TaggedSpan extends TokenRange {
	readonly form: LabelForm;
	/** 0..1: the mean chance of its places to be part of some label. */
	readonly chance: number;
}

/**
 * Taken from the score of "no label" before the best tags are chosen: most places are none, so that by themselves the
 * chances find too little. What is found too much has a low chance and is dropped later.
 */
const EAGERNESS = 1.4;
const LEAST = 1e-6;

/**
 * The labels of a sentence: the likeliest tags of its places in which a later place of a label follows an earlier one of
 * the same form (Viterbi).
 */
export function decodeSpans(chances: Float32Array, { first, last }: TokenRange): TaggedSpan[] {
	const tags = bestTags(chances, first, last);
	const spans: TaggedSpan[] = [];
	for (let i = first; i < last; i++) {
		const tag = tags[i - first]!;
		if (tag % 2 === 0) continue;
		let end = i + 1;
		while (end < last && tags[end - first] === tag + 1) end++;
		let sum = 0;
		for (let k = i; k < end; k++) sum += 1 - chances[k * TAGS]!;
		spans.push({ first: i, last: end, form: FORMS[(tag - 1) / 2]!, chance: sum / (end - i) });
	}
	return spans;
}

function bestTags(chances: Float32Array, first: number, last: number): number[] {
	const scoreOf = (place: number, tag: number) =>
		Math.log(chances[place * TAGS + tag]! + LEAST) - (tag === 0 ? EAGERNESS : 0);
	let scores = Array.from({ length: TAGS }, (_, tag) => (isLater(tag) ? -Infinity : scoreOf(first, tag)));
	const steps: number[][] = [];
	for (let place = first + 1; place < last; place++) {
		const best = scores.indexOf(Math.max(...scores));
		const from = scores.map((_, tag) => (!isLater(tag) ? best : scores[tag - 1]! > scores[tag]! ? tag - 1 : tag));
		scores = from.map((before, tag) => scores[before]! + scoreOf(place, tag));
		steps.push(from);
	}
	const tags = [scores.indexOf(Math.max(...scores))];
	for (const from of steps.reverse()) tags.push(from[tags.at(-1)!]!);
	return tags.reverse();
}

/** Whether a tag is that of a later place of a label. */
const isLater = (tag: number): boolean => tag > 0 && tag % 2 === 0;
