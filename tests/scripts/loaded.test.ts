import { expect, test } from 'vitest';
import { INPUTS, inputOf } from '../../lib/core/loaded/network';
import { wordKey } from '../../lib/core/loaded/word-table';
import { measureSentences, measureWords } from '../../scripts/fit/loaded/measure';
import type { Judged } from '../../scripts/fit/loaded/sentences';
import { Student } from '../../scripts/fit/loaded/student';
import { trainLoaded } from '../../scripts/fit/loaded/train';
import { makeVocabulary } from '../../scripts/fit/loaded/vocabulary';
import { makeRandom } from '../../scripts/fit/train-crf';
import { evidenceOf, readingOf, WORD_TABLE } from '../core/loaded/toy';

function judged(text: string, words: readonly string[], type: 'left' | 'right' = 'left', table = WORD_TABLE): Judged {
	const evidence = evidenceOf(text);
	const reading = readingOf(text, table);
	const marked = Uint8Array.from(reading.tokens, (i) => (words.includes(evidence.doc.tokens[i]!.lower) ? 1 : 0));
	const label = words.length > 0 ? 'biased' : 'neutral';
	return {
		row: { text, label, words, spans: [], type },
		evidence,
		sentences: [reading],
		marked: [marked],
		biased: words.length > 0,
	};
}

test('a backward pass gives the slope that a small step shows', () => {
	const reading = readingOf('The vile plan of the government is shameful.');
	const input = inputOf(reading, WORD_TABLE.codes);
	const lossAt = (change: (student: Student) => void) => {
		const student = new Student(makeRandom(3));
		// Off the rectifier's corner, where a word all of whose inputs are dropped stands and there is no slope.
		student.parameters[1]!.values.fill(0.05);
		change(student);
		// The same random numbers, so that the same inputs are dropped.
		const pass = student.forward(input, reading);
		return { student, pass, loss: pass.scores.sentence + pass.scores.words.reduce((sum, score) => sum + score, 0) };
	};
	const { student, pass } = lossAt(() => {});
	student.backward(pass, 1, new Float32Array(pass.n).fill(1));
	for (const part of student.parameters.keys()) {
		const slopes = student.parameters[part]!.gradient;
		const at = slopes.reduce((best, slope, i) => (Math.abs(slope) > Math.abs(slopes[best]!) ? i : best), 0);
		const step = 1e-3;
		const up = lossAt((one) => (one.parameters[part]!.values[at]! += step)).loss;
		const down = lossAt((one) => (one.parameters[part]!.values[at]! -= step)).loss;
		expect((up - down) / (2 * step) / slopes[at]!).toBeCloseTo(1, 1);
	}
	expect(pass.input).toHaveLength(pass.n * INPUTS);
});

const VECTORS = {
	words: ['vile', 'plan', 'shameful', 'government', 'freedonia'],
	vectors: Object.fromEntries(
		['vile', 'plan', 'shameful', 'government', 'freedonia'].map((word, i) => [
			word,
			Array.from({ length: 102 }, (_, k) => Math.sin(i * 3 + k)),
		]),
	),
};
const use = { lower: 5, capital: 0, wire: 1, left: 2, right: 2 };
const CORPUS = {
	words: new Map([
		['vile', use],
		['freedonia', { ...use, lower: 0, capital: 9 }],
	]),
	total: { wire: 10, left: 10, right: 10 },
};

test('the vocabulary has no names', () => {
	const { keys } = makeVocabulary(VECTORS, CORPUS);
	expect(keys).toHaveLength(4);
	expect(keys).not.toContain(wordKey('freedonia'));
});

test('fitting twice gives the same, and learns what is marked', () => {
	const vocabulary = makeVocabulary(VECTORS, CORPUS);
	const rows = Array.from({ length: 40 }, (_, i) =>
		i % 2
			? judged('The government has a shameful plan.', ['shameful'], 'left', vocabulary)
			: judged('The government has a plan.', [], 'left', vocabulary),
	);
	const losses: string[] = [];
	const [one, other] = [1, 2].map(() => trainLoaded(rows, vocabulary, 7, (line) => losses.push(line)));
	expect(one).toEqual(other);
	const loss = (line: string) => Number(/([\d.]+) a row/.exec(line)![1]);
	expect(loss(losses[11]!)).toBeLessThan(loss(losses[0]!));
});

test('words are measured as sets of each row, sentences as the mean of both classes', () => {
	const rows = [judged('A vile plan.', ['vile']), judged('A plan.', [], 'right')];
	expect(measureWords(rows, [['vile plan'], []])).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3 });
	expect(measureSentences(rows, [true, false]).macroF1).toBe(1);
	expect(measureSentences(rows, [true, true]).macroF1).toBeCloseTo(1 / 3);
});
