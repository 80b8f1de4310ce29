import type { PackedNetwork } from '../../../lib/data/label-model';

/** Weights of a signed byte run from -127 to 127. */
const MOST = 127;

/** Round the parts of a network to bytes, each by its own step. */
export function packNetwork(parts: readonly Float32Array[]): PackedNetwork {
	const steps = parts.map((part) => part.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / MOST);
	const bytes = parts.map((part, i) =>
		Buffer.from(Int8Array.from(part, (weight) => Math.round(weight / steps[i]!)).buffer),
	);
	return { weights: Buffer.concat(bytes).toString('base64'), steps: steps.map((step) => Number(step.toPrecision(6))) };
}
