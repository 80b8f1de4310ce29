import { FLAGS, type SentenceReading } from './features';

/** A weighted sum over a sentence, blind to the order of its words: it errs elsewhere than the networks do. */
export interface Linear {
	/** What each word adds, by its row; the mean of a sentence's words counts. */
	readonly words: Float32Array;
	/** Weights of the mean of each flag. */
	readonly flags: Float32Array;
	/** Weights of the strongest of each flag. */
	readonly strongest: Float32Array;
	/** Weights of the sentence's own numbers. */
	readonly numbers: Float32Array;
	readonly bias: number;
}

/** The score of a sentence; above 0 is more likely biased than not. */
export function runLinear({ words, flags, strongest, numbers, bias }: Linear, reading: SentenceReading): number {
	const pooled = poolFlags([reading]);
	let [sum, known] = [0, 0];
	for (const row of reading.words) {
		if (row < 0) continue;
		sum += words[row]!;
		known++;
	}
	let score = bias + sum / Math.max(1, known);
	for (let k = 0; k < FLAGS; k++) score += flags[k]! * pooled.mean[k]! + strongest[k]! * pooled.strongest[k]!;
	for (const [k, value] of reading.numbers.entries()) score += numbers[k]! * value;
	return score;
}

/** The mean and the strongest of each flag over all places of some sentences. */
export function poolFlags(readings: readonly SentenceReading[]): { mean: Float32Array; strongest: Float32Array } {
	const mean = new Float32Array(FLAGS);
	const strongest = new Float32Array(FLAGS);
	const places = readings.reduce((sum, { tokens }) => sum + tokens.length, 0);
	for (const { flags } of readings) {
		for (let i = 0; i < flags.length; i++) {
			const k = i % FLAGS;
			mean[k]! += flags[i]! / places;
			if (flags[i]! > strongest[k]!) strongest[k] = flags[i]!;
		}
	}
	return { mean, strongest };
}
