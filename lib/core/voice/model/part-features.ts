import type { TokenRange } from '../../text/tokens';
import type { Columns } from './columns';
import { begin, flagAt, OUTSIDE, put, valueAt } from './feature-writer';
import { mix } from './hash';

/** How many features {@link sideFeatures} and {@link relativeFeatures} write for a token. */
export const SIDE_FEATURES = 34;
export const RELATIVE_FEATURES = 26;

/**
 * Write the features of one token that depend on the cue only by the side the token stands on. They are summed once a
 * text and serve all its cues.
 *
 * @param side - 0 before the cue, 1 after it.
 * @param paragraph - The paragraph the token stands in.
 * @param cues - 1 for the first token of any cue of the text, 2 inside one.
 */
export function sideFeatures(
	c: Columns,
	i: number,
	side: 0 | 1,
	cues: Uint8Array,
	paragraph: TokenRange,
	out: Int32Array,
	at: number,
): void {
	const { first, last } = paragraph;
	const starts = c.sentence[i] !== c.sentence[i - 1] ? 1 : 0;
	const p0 = c.pos[i]!;
	const w0 = c.word[i]!;
	const w1 = valueAt(c.word, i + 1, first, last);
	const wb1 = valueAt(c.word, i - 1, first, last);
	const p1 = valueAt(c.pos, i + 1, first, last);
	const p2 = valueAt(c.pos, i + 2, first, last);
	const pb1 = valueAt(c.pos, i - 1, first, last);
	const pb2 = valueAt(c.pos, i - 2, first, last);
	begin(out, at, side === 0 ? 100 : 200);
	put(0);
	put(w0);
	put(c.lemma[i]!);
	put(p0);
	put(c.suffix[i]!);
	put(wb1);
	put(w1);
	put(valueAt(c.word, i - 2, first, last));
	put(valueAt(c.word, i + 2, first, last));
	put(pb1);
	put(p1);
	put(pb2);
	put(p2);
	put(mix(pb1, p0));
	put(mix(p0, p1));
	put(mix(mix(pb1, p0), p1));
	put(mix(mix(pb2, pb1), p0));
	put(mix(mix(p0, p1), p2));
	put(mix(wb1, p0));
	put(mix(p0, w1));
	put(mix(wb1, w0));
	put(mix(w0, w1));
	put(mix(flagAt(c.quote, i - 1, first, last), mix(c.quote[i]!, flagAt(c.quote, i + 1, first, last))));
	put(mix(c.quote[i]!, p0));
	put(c.cueClass[i]!);
	put(cues[i]!);
	put(mix(cues[i + 1] ?? 0, p0));
	put(mix(cues[i - 1] ?? 0, w0));
	put(mix(flagAt(c.phrase, i - 1, first, last), mix(c.phrase[i]!, flagAt(c.phrase, i + 1, first, last))));
	put(mix(c.phrase[i]!, p0));
	put(c.shape[i]!);
	put(mix(starts, p0));
	put(mix(starts, w0));
	put(mix(c.rule[i - 1] ?? 0, mix(c.rule[i]!, c.rule[i + 1] ?? 0)));
}

/** One cue, as the features of the tokens around it see it. */
export interface CueView {
	/** Token range of the cue, `last` exclusive, and its main word. */
	readonly first: number;
	readonly last: number;
	readonly main: number;
	/** First token of the phrase that ends right before the cue, and exclusive end of the one that begins right after; -1 where there is none. */
	readonly before: number;
	readonly after: number;
	/** What the rules say of each token of the window for this very cue: 1 speaker, 2 content, 0 neither; counted from `from`. */
	readonly rule: Uint8Array;
	readonly from: number;
}

/**
 * Write the features of one token relative to a cue.
 *
 * @param between - How many other cues stand between the token and this cue, at most 2.
 */
export function relativeFeatures(
	c: Columns,
	i: number,
	cue: CueView,
	between: number,
	out: Int32Array,
	at: number,
): void {
	const side = i < cue.first ? 0 : i < cue.last ? 2 : 1;
	const signed = bucket(side === 0 ? i - cue.first : i - cue.last + 1);
	const apart = Math.max(-3, Math.min(5, c.sentence[i]! - c.sentence[cue.first]!));
	const lemma = c.lemma[cue.main]!;
	const cls = c.cueClass[cue.main]!;
	const p0 = c.pos[i]!;
	const next = c.word[cue.last] ?? OUTSIDE;
	const rule = cue.rule[i - cue.from] ?? 0;
	const ruleBefore = cue.rule[i - cue.from - 1] ?? 3;
	const ruleAfter = cue.rule[i - cue.from + 1] ?? 3;
	const touches = i >= cue.before && cue.before >= 0 && i < cue.first ? 1 : i >= cue.last && i < cue.after ? 2 : 0;
	const sameQuote = c.quoteId[i] !== 0 && c.quoteId[i] === c.quoteId[cue.main] ? 1 : 0;
	const q0 = c.quote[i]!;
	const near = mix(side, apart);
	begin(out, at, 300);
	put(signed);
	put(mix(signed, p0));
	put(near);
	put(mix(near, p0));
	put(mix(near, mix(q0, sameQuote)));
	put(mix(side, lemma));
	put(mix(signed, lemma));
	put(mix(mix(side, lemma), p0));
	put(mix(mix(side, cls), q0));
	put(mix(mix(near, cls), p0));
	put(mix(side, between));
	put(mix(mix(side, between), mix(apart, p0)));
	put(mix(mix(side, next), q0));
	put(mix(signed, next));
	put(mix(mix(side, c.pos[cue.main]!), p0));
	put(mix(mix(rule, ruleBefore), ruleAfter));
	put(mix(mix(rule, ruleBefore), p0));
	put(mix(mix(rule, side), cls));
	put(mix(mix(rule, ruleAfter), c.word[i]!));
	put(mix(touches, side));
	put(mix(touches, mix(p0, cls)));
	put(mix(touches, mix(c.phrase[i]!, c.phrase[i - 1] ?? 0)));
	put(mix(mix(c.pos[cue.first - 1] ?? OUTSIDE, c.pos[cue.last] ?? OUTSIDE), mix(side, p0)));
	put(mix(mix(c.word[cue.first - 1] ?? OUTSIDE, side), p0));
	put(mix(mix(near, between), mix(rule, q0)));
	put(mix(mix(touches, signed), c.word[i]!));
}

/** Signed distance in steps that widen: 1 to 4 exactly, then 6, 9, 14, 20, 30 and farther. */
function bucket(distance: number): number {
	const d = Math.abs(distance);
	const step = d < 5 ? d : d < 7 ? 5 : d < 10 ? 6 : d < 15 ? 7 : d < 21 ? 8 : d < 31 ? 9 : 10;
	return distance < 0 ? -step : step;
}
