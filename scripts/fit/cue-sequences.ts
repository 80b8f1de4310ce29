import { CUE_FEATURES, cueFeatures } from '../../lib/core/voice/model/cue-features';
import { cueFlags } from '../../lib/core/voice/model/tag-cues';
import type { Prepared } from './prepared';
import { emptySequences, type Sequences } from './train-crf';

/** Every sentence, each token with its label for the cue model. */
export function cueSequences(articles: readonly Prepared[]): Sequences {
	const total = articles.reduce((sum, { columns }) => sum + columns.length, 0);
	const data = emptySequences(CUE_FEATURES, total);
	let at = 0;
	for (const { evidence, columns, cues } of articles) {
		const gold = cueFlags(columns.length, cues);
		for (const { first, last } of evidence.doc.sentences) {
			for (let i = first; i < last; i++, at++) {
				cueFeatures(columns, i, first, last, data.features, at * CUE_FEATURES);
				data.gold[at] = gold[i]!;
			}
			data.ends.push(at);
		}
		mendStarts(data.gold, data.ends, at - columns.length);
	}
	return data;
}

/** A cue that a sentence bound cuts in two begins anew in the second sentence. */
function mendStarts(gold: Uint8Array, ends: readonly number[], from: number): void {
	for (const end of [from, ...ends]) if (end >= from && gold[end] === 2 && end < gold.length) gold[end] = 1;
}
