import type { Crf } from '../../lib/core/voice/model/crf';

/** Forward and backward passes: the chance of each label at each token, the sum of each step's, and the loss. */
export function marginals(
	{ labels, transitions, start }: Crf,
	scores: Float64Array,
	n: number,
	gold: Uint8Array,
	from: number,
) {
	const step = Float64Array.from(transitions, Math.exp);
	const node = new Float64Array(n * labels);
	const alpha = new Float64Array(n * labels);
	const local = new Float64Array(n * labels);
	const scale = new Float64Array(n);
	let logZ = 0;
	let goldScore = start[gold[from]!]! + scores[gold[from]!]!;
	for (let t = 0; t < n; t++) {
		let top = Number.NEGATIVE_INFINITY;
		for (let y = 0; y < labels; y++) top = Math.max(top, scores[t * labels + y]!);
		let sum = 0;
		for (let y = 0; y < labels; y++) {
			local[t * labels + y] = Math.exp(scores[t * labels + y]! - top);
			let reach = 0;
			if (t === 0) reach = Math.exp(start[y]!);
			else for (let x = 0; x < labels; x++) reach += alpha[(t - 1) * labels + x]! * step[x * labels + y]!;
			alpha[t * labels + y] = reach * local[t * labels + y]!;
			sum += alpha[t * labels + y]!;
		}
		for (let y = 0; y < labels; y++) alpha[t * labels + y]! /= sum;
		scale[t] = sum;
		logZ += Math.log(sum) + top;
		if (t > 0)
			goldScore += transitions[gold[from + t - 1]! * labels + gold[from + t]!]! + scores[t * labels + gold[from + t]!]!;
	}
	const edge = new Float64Array(labels * labels);
	let beta = new Float64Array(labels).fill(1);
	for (let t = n - 1; t >= 0; t--) {
		for (let y = 0; y < labels; y++) node[t * labels + y] = alpha[t * labels + y]! * beta[y]!;
		if (t === 0) break;
		const next = new Float64Array(labels);
		for (let x = 0; x < labels; x++) {
			for (let y = 0; y < labels; y++) {
				const flow = (step[x * labels + y]! * local[t * labels + y]! * beta[y]!) / scale[t]!;
				edge[x * labels + y]! += alpha[(t - 1) * labels + x]! * flow;
				next[x]! += flow;
			}
		}
		beta = next;
	}
	return { node, edge, loss: logZ - goldScore };
}
