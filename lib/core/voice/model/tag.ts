import type { NounPhrase } from '../../text/chunks';
import { firstEndingAfter, type Span } from '../../text/span';
import { type Stretch, stretch, type TextDoc, type TokenRange } from '../../text/tokens';
import { isSource, type RawAttribution, saysWhatFor } from '../attributions';
import { toSpan } from '../contents';
import { type CueTable, verbClass } from '../cues';
import { tokenAt } from '../negation';
import type { Quote } from '../quotes';
import { type Columns, makeColumns } from './columns';
import { addScores, type Crf, decode } from './crf';
import { CUE_FEATURES, cueFeatures } from './cue-features';
import { type CueView, RELATIVE_FEATURES, relativeFeatures, SIDE_FEATURES, sideFeatures } from './part-features';

/** Two sequence models: one marks cues, the other, given a cue, its speaker and content. */
export interface VoiceModel {
	/** Labels: 0 none, 1 first token of a cue, 2 inside one. */
	readonly cues: Crf;
	/** Labels: 0 none, 1 and 2 speaker (first, inside), 3 and 4 content. */
	readonly parts: Crf;
}

/** What is read of a text before the model looks at it. */
export interface VoiceEvidence {
	readonly doc: TextDoc;
	/** Outer quotations, in reading order. */
	readonly quotes: readonly Quote[];
	/** The noun phrases of each sentence. */
	readonly phrases: readonly (readonly NounPhrase[])[];
	readonly table: CueTable;
	/** What the rules find: evidence among other evidence. */
	readonly rules: readonly RawAttribution[];
}

/**
 * Find who says what with a fitted model, in order of the cues. A second, bolder look adds cues that stand right beside
 * a speaker.
 */
export function tagAttributions(evidence: VoiceEvidence, model: VoiceModel): RawAttribution[] {
	const { doc, quotes, phrases, table, rules } = evidence;
	const columns = makeColumns(doc, quotes, phrases, table, rules);
	const [sure, bold] = tagCues(doc, columns, model.cues, favour(model.cues, 1, BOLDER)) as [TokenRange[], TokenRange[]];
	if (bold.length === 0) return [];
	const flags = cueFlags(columns.length, sure);
	const sides = sideScores(doc, columns, cueFlags(columns.length, bold), flags, model.parts);
	const read = (cue: TokenRange) => {
		const view = viewCue(evidence, columns, cue);
		const labels = tagParts(columns, flags, sides, view, windowOf(doc, cue), model.parts);
		return toAttribution(evidence, cue, view, labels, sameCue(rules, columns, cue));
	};
	const isNew = (cue: TokenRange) => !sure.some((other) => other.first < cue.last && cue.first < other.last);
	const second = bold
		.filter(isNew)
		.flatMap(read)
		.filter(({ speaker, cue }) => speaker && cue && isBeside(speaker, cue));
	return [...sure.flatMap(read), ...second].sort((a, b) => a.cue!.start - b.cue!.start);
}

/** How much readier the second look is to take a word for a cue; found on training articles held out. */
const BOLDER = 1.1;

/** A cue of the second look counts only beside a speaker: at most a space or a comma between them. */
const isBeside = (speaker: Span, cue: Span): boolean =>
	Math.min(Math.abs(speaker.end - cue.start), Math.abs(cue.end - speaker.start)) < 3;

/** The cues of a text, in reading order, by each of several readings of the same scores. */
export function tagCues(doc: TextDoc, columns: Columns, ...readings: readonly [Crf, ...Crf[]]): TokenRange[][] {
	const [crf] = readings;
	const found = readings.map((): TokenRange[] => []);
	const features = new Int32Array(CUE_FEATURES);
	for (const { first, last } of doc.sentences) {
		const scores = new Float32Array((last - first) * crf.labels);
		for (let i = first; i < last; i++) {
			cueFeatures(columns, i, first, last, features, 0);
			addScores(crf, features, 0, CUE_FEATURES, scores, (i - first) * crf.labels);
		}
		for (const [k, reading] of readings.entries())
			found[k]!.push(...runs(decode(reading, scores, last - first), 1, first));
	}
	return found;
}

/** The same model, readier to begin a run of a label by so much. */
export function favour(crf: Crf, label: number, by: number): Crf {
	const start = crf.start.map((score, to) => (to === label ? score + by : score));
	const transitions = crf.transitions.map((score, i) => (i % crf.labels === label ? score + by : score));
	return { ...crf, start, transitions };
}

/** 1 for the first token of a cue, 2 inside one, 0 elsewhere. */
export function cueFlags(length: number, cues: readonly TokenRange[]): Uint8Array {
	const flags = new Uint8Array(length);
	for (const { first, last } of cues) flags.fill(2, first, last).fill(1, first, first + 1);
	return flags;
}

/** The stretch in which a cue's speaker and content are looked for: two sentences before to four after, in its paragraph. */
export function windowOf(doc: TextDoc, cue: TokenRange): TokenRange {
	const { start } = doc.tokens[cue.first]!;
	const sentence = firstEndingAfter(doc.sentences, start);
	const paragraph = doc.paragraphs[firstEndingAfter(doc.paragraphs, start)]!;
	const from = doc.sentences[Math.max(0, sentence - 2)]!.first;
	const to = doc.sentences[Math.min(doc.sentences.length - 1, sentence + 4)]!.last;
	return { first: Math.max(paragraph.first, from), last: Math.min(paragraph.last, to) };
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
function sameCue(
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
function sideScores(
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

function tagParts(
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

function toAttribution(
	evidence: VoiceEvidence,
	cue: TokenRange,
	view: CueView,
	labels: Uint8Array,
	same: RawAttribution | undefined,
): RawAttribution[] {
	const { doc } = evidence;
	const speakers = runs(labels, 1, view.from);
	const speaker: Stretch | null = speakers[0] ? stretch(doc.tokens, speakers[0]) : null;
	const content = runs(labels, 3, view.from)
		// What leads up to the speaker without a mark is part of how the writer names it.
		.filter((run) => run.last !== speaker?.first || /^[,.:;!?”"’']+$/.test(doc.tokens[run.last - 1]!.text))
		.map((run) => toSpan(doc.tokens, run))
		.filter((span) => span !== null);
	if (content.length === 0) return [];
	const span = stretch(doc.tokens, cue);
	const found = { speaker, cue: span, content, class: classOf(evidence, cue, view.main, speaker, content) };
	return [same ? { ...found, reach: same.content, guess: same.speaker } : found];
}

/** The runs of one kind of part: `begin` and the label after it, counted from the start of the window. */
function runs(labels: Uint8Array, begin: number, from: number): TokenRange[] {
	const found: TokenRange[] = [];
	for (let i = 0; i < labels.length; i++) {
		if (labels[i] !== begin) continue;
		let end = i + 1;
		while (labels[end] === begin + 1) end++;
		found.push({ first: from + i, last: from + end });
	}
	return found;
}

/**
 * What an attribution of the model's does. A verb that is no listed cue reports an attitude at most, and so does "this
 * shows" without a source and praise or blame that says neither what for nor what as.
 */
function classOf(
	{ doc, table, quotes }: VoiceEvidence,
	cue: TokenRange,
	main: number,
	speaker: Stretch | null,
	content: readonly Span[],
): RawAttribution['class'] {
	// Of "issued a statement condemning" the verb decides, though the noun comes first.
	let word = cue.last - 1;
	while (word > cue.first && !verbClass(doc.tokens, word, table)) word--;
	const known = verbClass(doc.tokens, word, table) ?? verbClass(doc.tokens, main, table);
	const token = doc.tokens[word]!;
	// "has proven to be" is the writer's own word for "is".
	const links = doc.tokens[token.index + 1]?.lower === 'to' && doc.tokens[token.index + 2]?.lemma === 'be';
	if (known === 'evidential') return !links && speaker && isSource({ doc }, speaker, table) ? known : 'stance';
	if (known && table.judging.has(token.lemma)) return saysWhatFor(doc, quotes, content) ? known : 'stance';
	if (known) return known;
	const words = doc.tokens.slice(cue.first, cue.last);
	if (words.some(({ pos }) => pos === 'VERB' || pos === 'AUX')) return 'stance';
	return words.some(({ lemma }) => table.nominal.has(lemma)) ? 'nominal' : 'according';
}
