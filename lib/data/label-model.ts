import packed from '../../assets/models/labels.json' with { type: 'json' };
import { partSizes, toNetwork } from '../core/labels/model/parts';
import type { LabelModel } from '../core/labels/model/read-labels';
import { unpackCodes, unpackKeys } from './loaded-model';

/** The model of labels as `npm run fit` writes it. */
export interface PackedLabelModel {
	/** The steps between the words' hashes, each as `packNumber` writes it. */
	readonly keys: string;
	/** A letter, `a` to `p`, for each number of each word's vector. */
	readonly codes: string;
	readonly signs: readonly string[];
	readonly network: PackedNetwork;
	readonly sure: LabelModel['sure'];
}

/** Weights of a network, part after part: base64 of signed bytes, and what one step is worth in each part. */
export interface PackedNetwork {
	readonly weights: string;
	readonly steps: readonly number[];
}

let model: LabelModel | undefined;

/** The model that comes with the extension; unpacked at the first call, the same at every other. */
export function loadLabelModel(): LabelModel {
	model ??= unpackLabels(packed);
	return model;
}

/** Undo the packing of `npm run fit`. */
export const unpackLabels = ({ keys, codes, signs, network, sure }: PackedLabelModel): LabelModel => ({
	words: { keys: unpackKeys(keys), codes: unpackCodes(codes) },
	signs: new Map(signs.map((name, row) => [name, row])),
	network: toNetwork(unpackParts(network, partSizes(signs.length))),
	sure,
});

function unpackParts({ weights, steps }: PackedNetwork, sizes: readonly number[]): Float32Array[] {
	const bytes = Int8Array.from(atob(weights), (letter) => letter.charCodeAt(0));
	let at = 0;
	return sizes.map((size, i) => {
		at += size;
		return Float32Array.from(bytes.subarray(at - size, at), (level) => level * steps[i]!);
	});
}
