import { expect, test } from 'vitest';
import type { Crf } from '../../lib/core/voice/model/crf';
import { loadVoiceModel, unpackCrf } from '../../lib/data/voice-model';
import { packCrf } from '../../scripts/fit/pack';

const crf: Crf = {
	labels: 3,
	buckets: 2,
	weights: Float32Array.of(0, 0.08, -0.4, 5),
	transitions: Float32Array.of(0, 1, Number.NEGATIVE_INFINITY, 0, 0, 0.5, 0, 0, 0),
	start: Float32Array.of(0, 0, Number.NEGATIVE_INFINITY),
};

test('packing keeps weights to the nearest step, and what is not allowed stays so', () => {
	const back = unpackCrf(packCrf(crf));
	expect([...back.weights].map((w) => Math.round(w * 100) / 100)).toEqual([0, 0.08, -0.4, 1.24]);
	expect([...back.transitions]).toEqual([...crf.transitions]);
	expect([...back.start]).toEqual([...crf.start]);
});

test.each([
	{ part: 'cues', labels: 3 },
	{ part: 'parts', labels: 5 },
] as const)('the shipped model of $part is whole', ({ part, labels }) => {
	const model = loadVoiceModel()[part];
	expect(model.labels).toBe(labels);
	expect(model.weights).toHaveLength(model.buckets * (labels - 1));
	expect([...model.weights].every(Number.isFinite)).toBe(true);
	expect(model.transitions).toHaveLength(labels * labels);
});
