import type { Columns } from './columns';
import { begin, flagAt, put, valueAt } from './feature-writer';
import { mix } from './hash';

/** How many features {@link cueFeatures} writes for a token. */
export const CUE_FEATURES = 44;

/**
 * Write the features of one token for finding cues.
 *
 * @param first - Index of the sentence's first token.
 * @param last - Exclusive index of its end.
 * @param out - Where to write, from `at` on; {@link CUE_FEATURES} integers.
 */
export function cueFeatures(c: Columns, i: number, first: number, last: number, out: Int32Array, at: number): void {
	const p0 = c.pos[i]!;
	const l0 = c.lemma[i]!;
	const w0 = c.word[i]!;
	const cls0 = c.cueClass[i]!;
	const rule0 = c.rule[i]!;
	const w1 = valueAt(c.word, i + 1, first, last);
	const wb1 = valueAt(c.word, i - 1, first, last);
	const w2 = valueAt(c.word, i + 2, first, last);
	const p1 = valueAt(c.pos, i + 1, first, last);
	const p2 = valueAt(c.pos, i + 2, first, last);
	const pb1 = valueAt(c.pos, i - 1, first, last);
	const pb2 = valueAt(c.pos, i - 2, first, last);
	const left = quoteDistance(c, i, first, -1);
	const right = quoteDistance(c, i, last - 1, 1);
	const headline = c.paragraph[i] === 0 ? 1 : 0;
	begin(out, at, 0);
	put(0);
	put(w0);
	put(l0);
	put(p0);
	put(c.suffix[i]!);
	put(wb1);
	put(w1);
	put(valueAt(c.lemma, i - 1, first, last));
	put(valueAt(c.lemma, i + 1, first, last));
	put(pb1);
	put(p1);
	put(pb2);
	put(p2);
	put(valueAt(c.word, i - 2, first, last));
	put(w2);
	put(mix(pb1, p0));
	put(mix(p0, p1));
	put(mix(mix(pb1, p0), p1));
	put(mix(mix(pb2, pb1), p0));
	put(mix(mix(p0, p1), p2));
	put(mix(l0, p1));
	put(mix(l0, w1));
	put(mix(l0, pb1));
	put(mix(wb1, w0));
	put(mix(w1, w2));
	put(cls0);
	put(mix(cls0, p0));
	put(mix(mix(cls0, flagAt(c.quote, i - 1, first, last)), flagAt(c.quote, i + 1, first, last)));
	put(mix(left, p0));
	put(mix(right, p0));
	put(mix(mix(left, right), cls0));
	put(c.quote[i]!);
	put(rule0);
	put(mix(rule0, cls0));
	put(mix(rule0, l0));
	put(mix(mix(flagAt(c.rule, i - 1, first, last), rule0), flagAt(c.rule, i + 1, first, last)));
	put(c.shape[i]!);
	put(mix(headline, cls0));
	put(mix(headline, w0));
	put(mix(mix(left, right), l0));
	put(mix(Math.min(i - first, 4), p0));
	put(mix(Math.min(last - 1 - i, 4), cls0));
	put(mix(flagAt(c.cueClass, i - 1, first, last), cls0));
	put(mix(flagAt(c.cueClass, i + 1, first, last), cls0));
}

/** Tokens to the nearest quotation on one side within the sentence: 0 inside one, up to 6, 7 for farther, 8 for none. */
function quoteDistance(c: Columns, i: number, limit: number, step: 1 | -1): number {
	if (c.quote[i]) return 0;
	for (let k = i + step, distance = 1; step < 0 ? k >= limit : k <= limit; k += step, distance++) {
		if (c.quote[k]) return Math.min(distance, 7);
		if (distance >= 24) return 7;
	}
	return 8;
}
