import type { TextDoc, TokenRange } from '../../text/tokens';
import type { Columns } from './columns';
import { addScores, type Crf, decode } from './crf';
import { CUE_FEATURES, cueFeatures } from './cue-features';

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

/** The runs of one kind of part: `begin` and the label after it, counted from the start of the window. */
export function runs(labels: Uint8Array, begin: number, from: number): TokenRange[] {
	const found: TokenRange[] = [];
	for (let i = 0; i < labels.length; i++) {
		if (labels[i] !== begin) continue;
		let end = i + 1;
		while (labels[end] === begin + 1) end++;
		found.push({ first: from + i, last: from + end });
	}
	return found;
}
