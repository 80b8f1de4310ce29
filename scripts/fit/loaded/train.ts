import type { SentenceReading } from '../../../lib/core/loaded/features';
import { INPUTS, inputOf } from '../../../lib/core/loaded/network';
import type { LoadedModel } from '../../../lib/core/loaded/read';
import { LEARNT_COLUMNS, WORD_COLUMNS } from '../../../lib/core/loaded/word-table';
import { makeRandom, shuffle } from '../train-crf';
import { Encoder, ROUNDING } from './encoder';
import type { Parameters } from './parameters';
import type { Judged } from './sentences';
import { Student } from './student';
import { trainLinear } from './train-linear';
import type { Vocabulary } from './vocabulary';

/** What fitting gives: all of the model but its thresholds. */
export type Fitted = Pick<LoadedModel, 'words' | 'networks' | 'linear'>;

export const SETTINGS = {
	/** Networks from different random numbers, whose scores are averaged. */
	networks: 3,
	epochs: 12,
	/** Rows a step. */
	batch: 32,
	rate: 0.003,
	/** What the rate has lost at the end. */
	slowing: 0.8,
	/** What all words of a sentence count beside the sentence. */
	wordWeight: 0.5,
};

/**
 * Fit encoder and networks together, and the linear part by itself. All networks learn through the same encoder. The weights are the mean of those
 * after the later passes. The same data and seed give the same weights.
 */
export function trainLoaded(
	data: readonly Judged[],
	vocabulary: Vocabulary,
	seed: number,
	report: (line: string) => void,
): Fitted {
	const random = makeRandom(seed);
	const encoder = new Encoder(vocabulary, random);
	const students = Array.from({ length: SETTINGS.networks }, () => new Student(random));
	const parameters = [...encoder.parameters, ...students.flatMap((student) => student.parameters)];
	const mean = new Mean(parameters);
	const order = data.map((_, i) => i);
	let step = 0;
	for (let epoch = 0; epoch < SETTINGS.epochs; epoch++) {
		shuffle(order, random);
		let loss = 0;
		const rate = SETTINGS.rate * (1 - (epoch / SETTINGS.epochs) * SETTINGS.slowing);
		for (let from = 0; from < order.length; from += SETTINGS.batch) {
			const rows = order.slice(from, from + SETTINGS.batch).map((i) => data[i]!);
			for (const row of rows) loss += learn(row, encoder, students, 1 / rows.length, random);
			encoder.finish();
			step++;
			for (const one of parameters) one.descend(rate, step);
		}
		if (epoch >= SETTINGS.epochs / 2) mean.add();
		report(`pass ${epoch + 1}: ${(loss / data.length / students.length).toFixed(4)} a row`);
	}
	mean.set();
	return {
		words: { keys: vocabulary.keys, codes: encoder.codes() },
		networks: students.map(({ network }) => network),
		linear: trainLinear(data, vocabulary),
	};
}

const chance = (score: number): number => 1 / (1 + Math.exp(-score));
/** The loss of a score whose right answer is yes (1) or no (0). */
const lossOf = (score: number, right: number): number => Math.log1p(Math.exp(right ? -score : score));

/** Learn from one row: all its words, and of its sentences the one that scores most. Returns its loss. */
function learn(
	row: Judged,
	encoder: Encoder,
	students: readonly Student[],
	weight: number,
	random: () => number,
): number {
	const right = row.biased ? 1 : 0;
	let loss = 0;
	const inputs = row.sentences.map((sentence) => noisyInput(sentence, encoder, random));
	for (const student of students) {
		const passes = row.sentences.map((sentence, i) => student.forward(inputs[i]!, sentence));
		const scores = passes.map(({ scores }) => scores.sentence);
		const most = scores.indexOf(Math.max(...scores));
		loss += lossOf(scores[most]!, right);
		for (const [i, pass] of passes.entries()) {
			const marked = row.marked[i]!;
			const words = pass.scores.words.map((score, k) => (chance(score) - marked[k]!) * SETTINGS.wordWeight * weight);
			const whole = i === most ? (chance(scores[i]!) - right) * weight : 0;
			const gradient = student.backward(pass, whole, words);
			for (const [place, word] of row.sentences[i]!.words.entries())
				if (word >= 0) encoder.learn(word, gradient, place * INPUTS + WORD_COLUMNS - LEARNT_COLUMNS);
		}
	}
	return loss;
}

/** The input of a sentence with the learnt columns as they are now, and noise as large as rounding will bring. */
function noisyInput(sentence: SentenceReading, encoder: Encoder, random: () => number): Float32Array {
	const input = inputOf(sentence, encoder.vocabulary.codes);
	for (const [place, word] of sentence.words.entries()) {
		if (word < 0) continue;
		const columns = encoder.encode(word);
		const at = place * INPUTS + WORD_COLUMNS - LEARNT_COLUMNS;
		for (let k = 0; k < LEARNT_COLUMNS; k++) input[at + k] = columns[k]! + (random() * 2 - 1) * ROUNDING;
	}
	return input;
}

/** The mean of all numbers over several moments: steadier than the last. */
class Mean {
	#count = 0;
	readonly #sums: Float32Array[];

	constructor(readonly parameters: readonly Parameters[]) {
		this.#sums = parameters.map(({ values }) => new Float32Array(values.length));
	}

	add(): void {
		this.#count++;
		for (const [k, { values }] of this.parameters.entries())
			for (let i = 0; i < values.length; i++) this.#sums[k]![i]! += values[i]!;
	}

	set(): void {
		for (const [k, { values }] of this.parameters.entries())
			for (let i = 0; i < values.length; i++) values[i] = this.#sums[k]![i]! / this.#count;
	}
}
