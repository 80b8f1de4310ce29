import { expect, test } from 'vitest';
import { addScores, decode } from '../../lib/core/voice/model/crf';
import { type Sequences, trainCrf } from '../../scripts/fit/train-crf';

/** Sequences in which feature 1 begins a run that feature 2 goes on with; 3 is neither. */
function runs(count: number): Sequences {
	const pattern = [3, 1, 2, 2, 3, 1, 3, 3];
	const labels = [0, 1, 2, 2, 0, 1, 0, 0];
	const features = Int32Array.from({ length: count * pattern.length }, (_, i) => pattern[i % pattern.length]!);
	const gold = Uint8Array.from({ length: features.length }, (_, i) => labels[i % labels.length]!);
	return {
		width: 1,
		features,
		gold,
		fixed: new Uint8Array(gold.length),
		ends: Array.from({ length: count }, (_, i) => (i + 1) * pattern.length),
	};
}

const options = {
	labels: 3,
	buckets: 8,
	epochs: 10,
	runs: 1,
	dropout: 0,
	rate: 0.2,
	allows: (from: number, to: number) => to !== 2 || from === 1 || from === 2,
};

function tag(crf: ReturnType<typeof trainCrf>, features: readonly number[]): number[] {
	const scores = new Float32Array(features.length * 3);
	for (const [i, feature] of features.entries()) addScores(crf, Int32Array.of(feature), 0, 1, scores, i * 3);
	return [...decode(crf, scores, features.length)];
}

test('a fitted model finds the runs it was shown, and no run without a beginning', () => {
	const crf = trainCrf(runs(40), options, () => {});
	expect(tag(crf, [3, 1, 2, 3])).toEqual([0, 1, 2, 0]);
	expect(tag(crf, [3, 2, 3])).not.toContain(2);
});

test('fitting twice gives the same weights', () => {
	const once = trainCrf(runs(40), { ...options, dropout: 0.3 }, () => {});
	const again = trainCrf(runs(40), { ...options, dropout: 0.3 }, () => {});
	expect([...again.weights]).toEqual([...once.weights]);
});

test('the passes make the data likelier', () => {
	const losses: number[] = [];
	trainCrf(runs(40), options, (line) => losses.push(Number(/[\d.]+(?= a token)/.exec(line)![0])));
	expect(losses.at(-1)!).toBeLessThan(losses[0]!);
});
