import { scoreSentence, UNREAD, writeChances } from '../../../lib/core/loaded/read';
import type { Thresholds } from '../../../lib/core/loaded/sharpen';
import { type Figures, measureSentences, type WordFigures } from './measure';
import type { Judged } from './sentences';
import { chooseThresholds } from './thresholds';
import { type Fitted, trainLoaded } from './train';
import type { Vocabulary } from './vocabulary';

const FOLDS = 5;

/** What a model says of a row that it was not fitted on. */
export interface Said {
	/** The score of its most loaded sentence. */
	readonly score: number;
	/** The chance of each token to be loaded. */
	readonly words: Float32Array;
}

export interface FoldResult {
	readonly sentences: Figures;
	readonly words: WordFigures;
	readonly thresholds: Thresholds;
	/** Added to a sentence's score, so that 0 is the decision line. */
	readonly bias: number;
}

/** Fit on four fifths of the rows and judge the last fifth, five times over. */
export function judgeInFolds(data: readonly Judged[], vocabulary: Vocabulary, say: (line: string) => void): Said[] {
	const said: Said[] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const others = data.filter((_, i) => i % FOLDS !== fold);
		const fitted = trainLoaded(others, vocabulary, fold + 1, (line) => say(`fold ${fold + 1}, ${line}`));
		for (const [i, row] of data.entries()) if (i % FOLDS === fold) said[i] = judgeWith(fitted, row);
	}
	return said;
}

function judgeWith(fitted: Fitted, { evidence, sentences }: Judged): Said {
	const words = new Float32Array(evidence.doc.tokens.length).fill(UNREAD);
	let score = Number.NEGATIVE_INFINITY;
	for (const sentence of sentences) {
		const scores = scoreSentence(fitted, sentence);
		score = Math.max(score, scores.sentence);
		writeChances(sentence, scores.words, words);
	}
	return { score, words };
}

/** The figures over all folds. */
export function measureFolds(data: readonly Judged[], said: readonly Said[]): FoldResult {
	const bias = balance(
		data,
		said.map(({ score }) => score),
	);
	const { thresholds, figures } = chooseThresholds(
		data,
		said.map(({ words }) => words),
	);
	const isBiased = said.map(({ score }) => score + bias > 0);
	return { sentences: measureSentences(data, isBiased), words: figures, thresholds, bias };
}

/** The bias at which as many rows are called biased as are: nothing is tuned to which. */
function balance(data: readonly Judged[], scores: readonly number[]): number {
	const biased = data.filter((row) => row.biased).length;
	return -[...scores].sort((a, b) => b - a)[biased]!;
}
