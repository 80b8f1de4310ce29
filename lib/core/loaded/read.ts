import type { JoinedMatch } from '../lexicon/join';
import type { Span } from '../text/span';
import type { LoadedEvidence, TokenColumns } from './evidence';
import { readSentence, type SentenceReading } from './features';
import { type Linear, runLinear } from './linear';
import { type Network, runNetworks, type Scores } from './network';
import { sharpen, type Thresholds } from './sharpen';
import type { WordTable } from './word-table';

/** The model of loaded language: what it knows of words, and the networks that read them in their sentence. */
export interface LoadedModel {
	readonly words: WordTable;
	readonly networks: readonly Network[];
	readonly linear: Linear;
	readonly thresholds: Thresholds;
	/** Added to the score of a sentence, so that 0 is the decision line. */
	readonly bias: number;
}

/** What the model makes of a text. */
export interface LoadedReading {
	/** 0..1: the chance that careful readers call the most loaded sentence biased; 0 where none was read. */
	readonly score: number;
	/** Sentences too short to be read. What was found in them is left as it was. */
	readonly unread: readonly Span[];
	/** In reading order, without overlaps. */
	readonly findings: readonly JoinedMatch[];
}

/** The chance of a word that was not read: a name, or a word of a sentence that is too short. */
export const UNREAD = -1;

/** Words and marks, each run of names as one, that a sentence must have: the experts judged hardly any with fewer. */
const SHORTEST = 8;

export const chanceOf = (score: number): number => 1 / (1 + Math.exp(-score));

/** What the model says of one sentence: of the sentence as a whole, networks and linear part count alike. */
export function scoreSentence(
	{ words, networks, linear }: Pick<LoadedModel, 'words' | 'networks' | 'linear'>,
	reading: SentenceReading,
): Scores {
	const scores = runNetworks(networks, reading, words.codes);
	return { sentence: (scores.sentence + runLinear(linear, reading)) / 2, words: scores.words };
}

/** The chance of each word of a sentence to be loaded, written to the tokens' places. */
export function writeChances({ tokens, words }: SentenceReading, scores: Float32Array, chances: Float32Array): void {
	for (const [place, token] of tokens.entries()) if (words[place]! >= 0) chances[token] = chanceOf(scores[place]!);
}

/** Read a text, whose columns `tokenColumns` made of the evidence: score its sentences and sharpen its findings. No name and no source reaches the networks. */
export function readLoaded(evidence: LoadedEvidence, columns: TokenColumns, model: LoadedModel): LoadedReading {
	const { doc } = evidence;
	const words = new Float32Array(doc.tokens.length).fill(UNREAD);
	const unread: Span[] = [];
	let score = 0;
	for (const sentence of doc.sentences) {
		const reading = readSentence(doc, columns, sentence, model.words);
		if (reading.tokens.length < SHORTEST) {
			unread.push(sentence);
			continue;
		}
		const scores = scoreSentence(model, reading);
		writeChances(reading, scores.words, words);
		score = Math.max(score, chanceOf(scores.sentence + model.bias));
	}
	return { score, unread, findings: sharpen(evidence, words, model.thresholds) };
}
