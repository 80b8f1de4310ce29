import { firstEndingAfter } from '../../text/span';
import type { TextDoc, TokenRange } from '../../text/tokens';
import type { RawAttribution } from '../attributions';
import { tokenAt } from '../denial/negation';
import type { Columns } from './columns';
import { addScores, type Crf, decode } from './crf';
import type { VoiceEvidence } from './evidence';
import { type CueView, RELATIVE_FEATURES, relativeFeatures, SIDE_FEATURES, sideFeatures } from './part-features';

/**
 * A window reaches so far before and behind its cue, in tokens, however long the sentences are: a bound on what each of
 * many cues costs. In 450 news articles one window in a thousand reaches farther, and no content does.
 */
export const REACH = { before: 160, behind: 260 } as const;

/** The stretch in which a cue's speaker and content are looked for: two sentences before to four after, in its paragraph. */
export function windowOf(doc: TextDoc, cue: TokenRange): TokenRange {
	const { start } = doc.tokens[cue.first]!;
	const sentence = firstEndingAfter(doc.sentences, start);
	const paragraph = doc.paragraphs[firstEndingAfter(doc.paragraphs, start)]!;
	const from = doc.sentences[Math.max(0, sentence - 2)]!.first;
	const to = doc.sentences[Math.min(doc.sentences.length - 1, sentence + 4)]!.last;
	return {
		first: Math.max(paragraph.first, from, cue.first - REACH.before),
		last: Math.min(paragraph.last, to, cue.last + REACH.behind),
	};
}

/** A cue as the features of the tokens around it see it. */
export function viewCue({ doc, phrases, rules }: VoiceEvidence, columns: Columns, cue: TokenRange): CueView {
	const near = phrases[columns.sentence[cue.first]!] ?? [];
	const { first, last } = windowOf(doc, cue);
	const rule = new Uint8Array(last - first);
	const same = sameCue(rules, columns, cue);
	const fill = (range: { start: number; end: number }, value: number) => {
		for (let i = Math.max(first, tokenAt(doc.tokens, range)); i < last && doc.tokens[i]!.start < range.end; i++)
			rule[i - first] = value;
	};
	for (const content of same?.content ?? []) fill(content, 2);
	if (same?.speaker) fill(same.speaker, 1);
	return {
		...cue,
		main: mainWord(columns, cue),
		before: near.find((phrase) => phrase.last === cue.first)?.first ?? -1,
		after: near.find((phrase) => phrase.first === cue.last)?.last ?? -1,
		rule,
		from: first,
	};
}

/** What the rules say of a cue that shares a word with this one. */
export function sameCue(
	rules: readonly RawAttribution[],
	{ ruleOf }: Columns,
	{ first, last }: TokenRange,
): RawAttribution | undefined {
	for (let i = first; i < last; i++) if (ruleOf[i]! > 0) return rules[ruleOf[i]! - 1];
	return undefined;
}

/** The token of a cue that says what it does: the first of a known cue class, else the first that is none of an auxiliary's. */
function mainWord({ cueClass }: Columns, { first, last }: TokenRange): number {
	for (let i = first; i < last; i++) if (cueClass[i]! > 0) return i;
	return last - 1;
}

/** Per side and token, the sum of the features that do not depend on the cue itself; only where a cue may look. */
export function sideScores(
	doc: TextDoc,
	columns: Columns,
	places: Uint8Array,
	flags: Uint8Array,
	crf: Crf,
): readonly [Float32Array, Float32Array] {
	const features = new Int32Array(SIDE_FEATURES);
	const sides = [new Float32Array(columns.length * crf.labels), new Float32Array(columns.length * crf.labels)] as const;
	const add = (side: 0 | 1, i: number, paragraph: TokenRange) => {
		sideFeatures(columns, i, side, flags, paragraph, features, 0);
		addScores(crf, features, 0, SIDE_FEATURES, sides[side], i * crf.labels);
	};
	for (const paragraph of doc.paragraphs) {
		const firstCue = places.indexOf(1, paragraph.first);
		if (firstCue < 0 || firstCue >= paragraph.last) continue;
		const lastCue = places.lastIndexOf(1, paragraph.last - 1);
		for (let i = paragraph.first; i < lastCue; i++) add(0, i, paragraph);
		for (let i = firstCue; i < paragraph.last; i++) add(1, i, paragraph);
	}
	return sides;
}

export function tagParts(
	columns: Columns,
	flags: Uint8Array,
	sides: readonly [Float32Array, Float32Array],
	cue: CueView,
	window: TokenRange,
	crf: Crf,
): Uint8Array {
	const { labels } = crf;
	const scores = new Float32Array((window.last - window.first) * labels);
	const features = new Int32Array(RELATIVE_FEATURES);
	const between = cuesBetween(flags, cue, window);
	for (let i = window.first; i < window.last; i++) {
		const at = (i - window.first) * labels;
		if (i >= cue.first && i < cue.last) {
			scores.fill(Number.NEGATIVE_INFINITY, at + 1, at + labels);
			continue;
		}
		const side = i < cue.first ? sides[0] : sides[1];
		for (let y = 0; y < labels; y++) scores[at + y] = side[i * labels + y]!;
		relativeFeatures(columns, i, cue, between[i - window.first]!, features, 0);
		addScores(crf, features, 0, RELATIVE_FEATURES, scores, at);
	}
	return decode(crf, scores, window.last - window.first);
}

/** For each token of a window, how many other cues stand between it and the cue, at most 2. */
export function cuesBetween(flags: Uint8Array, cue: TokenRange, { first, last }: TokenRange): Uint8Array {
	const between = new Uint8Array(last - first);
	let count = 0;
	for (let i = cue.last; i < last; i++) {
		between[i - first] = Math.min(2, count);
		if (flags[i] === 1) count++;
	}
	count = 0;
	for (let i = cue.first - 1; i >= first; i--) {
		between[i - first] = Math.min(2, count);
		if (flags[i] === 1) count++;
	}
	return between;
}
