import packed from '../../assets/models/voice.json' with { type: 'json' };
import type { Crf } from '../core/voice/model/crf';
import type { VoiceModel } from '../core/voice/model/tag';

/** The letters that stand for weights, from 32 steps below zero to 31 above. */
export const SYMBOLS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A sequence model as `npm run fit` writes it. */
export interface PackedCrf {
	readonly labels: number;
	readonly buckets: number;
	/** Row by row; null stands for a step that is not allowed. */
	readonly transitions: readonly (number | null)[];
	readonly start: readonly (number | null)[];
	/** What one step of a weight is worth. */
	readonly step: number;
	/** One of {@link SYMBOLS} for each weight. */
	readonly weights: string;
}

let model: VoiceModel | undefined;

/** The model that comes with the extension; unpacked at the first call, the same at every other. */
export function loadVoiceModel(): VoiceModel {
	model ??= { cues: unpackCrf(packed.cues), parts: unpackCrf(packed.parts) };
	return model;
}

/** Undo the packing of `npm run fit`. */
export function unpackCrf({ labels, buckets, transitions, start, step, weights }: PackedCrf): Crf {
	const values = new Float32Array(128);
	for (let i = 0; i < SYMBOLS.length; i++) values[SYMBOLS.charCodeAt(i)] = (i - SYMBOLS.length / 2) * step;
	const unpacked = new Float32Array(weights.length);
	for (let i = 0; i < weights.length; i++) unpacked[i] = values[weights.charCodeAt(i)]!;
	const numbers = (row: readonly (number | null)[]) =>
		Float32Array.from(row, (value) => value ?? Number.NEGATIVE_INFINITY);
	return { labels, buckets, weights: unpacked, transitions: numbers(transitions), start: numbers(start) };
}
