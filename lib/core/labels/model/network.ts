import { addDense, rectify } from '../../loaded/product';
import { levelValue, type WordTable } from '../../loaded/word-table';
import type { TokenRange } from '../../text/tokens';
import { type Lstm, readBothWays } from './lstm';
import { FORMS } from './place-features';
import type { PlacedText } from './places';

/** Numbers of a word's vector. */
export const DIMENSIONS = 100;

/** Words and their vectors, {@link DIMENSIONS} levels a word, by the hash of the word. */
export type LabelWords = Pick<WordTable, 'keys' | 'codes'>;

/** Units of each layer in each direction, and of the layer that tells whom a label is said of. */
export const UNITS = { read: 64, meant: 64 } as const;
/** Units at a place: both directions. */
const WIDTH = 2 * UNITS.read;
const GATES = 4 * UNITS.read;
/** No label, then the first place and a later place of a label of each form. */
export const TAGS = 1 + 2 * FORMS.length;

/** Weights of one network, row by row: a row for each input, a column for each unit. */
export interface LabelNetwork {
	/** Read the words forwards and backwards. */
	readonly lower: readonly [Lstm, Lstm];
	/** Read what the lower layer makes of them. */
	readonly upper: readonly [Lstm, Lstm];
	readonly tags: Float32Array;
	readonly tagsBias: Float32Array;
	/** A row for each feature of a candidate that the model knows. */
	readonly signs: Float32Array;
	/** Of the label's ends, then of its mean. */
	readonly span: Float32Array;
	readonly spanBias: Float32Array;
	readonly mention: Float32Array;
	readonly match: Float32Array;
	readonly matched: Float32Array;
	/** Stands where a mention's units would, for nobody of the candidates. */
	readonly nobody: Float32Array;
	readonly score: Float32Array;
	readonly scoreBias: Float32Array;
}

/** The upper layer's units at each place of a text. */
export function readPlaces(
	{ lower, upper }: LabelNetwork,
	{ words, features, sentences }: PlacedText,
	codes: Uint8Array,
): Float32Array {
	const gatesOf = wordGates(codes);
	const toLower = (place: number, layer: Lstm, gates: Float32Array) => {
		const row = words[place]!;
		if (row >= 0) addTo(gates, gatesOf(row, layer), 0);
		for (const feature of features[place]!) addTo(gates, layer.input, DIMENSIONS + feature);
	};
	const below = readBothWays(lower, toLower, sentences, words.length, UNITS.read);
	const toUpper = (place: number, { input }: Lstm, gates: Float32Array) =>
		addDense(below, place * WIDTH, WIDTH, input, GATES, gates);
	return readBothWays(upper, toUpper, sentences, words.length, UNITS.read);
}

/** Add a row of weights. */
function addTo(gates: Float32Array, weights: Float32Array, row: number): void {
	for (let j = 0; j < GATES; j++) gates[j]! += weights[row * GATES + j]!;
}

/** What a word gives to the gates of a layer; made once a word, since the same words come again and again. */
function wordGates(codes: Uint8Array): (row: number, layer: Lstm) => Float32Array {
	const known = new Map<Lstm, Map<number, Float32Array>>();
	const vector = new Float32Array(DIMENSIONS);
	return (row, layer) => {
		const ofLayer = known.get(layer) ?? new Map<number, Float32Array>();
		known.set(layer, ofLayer);
		const made = ofLayer.get(row);
		if (made) return made;
		for (let k = 0; k < DIMENSIONS; k++) vector[k] = levelValue(codes[row * DIMENSIONS + k]!);
		const gates = new Float32Array(GATES);
		addDense(vector, 0, DIMENSIONS, layer.input, GATES, gates);
		ofLayer.set(row, gates);
		return gates;
	};
}

/** The chance of each tag at each place, {@link TAGS} a place. */
export function tagChances({ tags, tagsBias }: LabelNetwork, read: Float32Array): Float32Array {
	const chances = new Float32Array((read.length / WIDTH) * TAGS);
	const scores = new Float32Array(TAGS);
	for (let place = 0; place * WIDTH < read.length; place++) {
		scores.set(tagsBias);
		for (let i = 0; i < WIDTH; i++)
			for (let j = 0; j < TAGS; j++) scores[j]! += read[place * WIDTH + i]! * tags[i * TAGS + j]!;
		chances.set(softmax(scores), place * TAGS);
	}
	return chances;
}

/** A candidate as a network sees it: the rows of its features, and the place of its mention; -1 for nobody. */
export interface CandidatePlace {
	readonly signs: readonly number[];
	readonly place: number;
}

/** The chance of each candidate to be the one a label is said of. */
export function whoseChances(
	network: LabelNetwork,
	read: Float32Array,
	span: TokenRange,
	candidates: readonly CandidatePlace[],
): Float32Array {
	const n = UNITS.meant;
	const shared = spanUnits(network, read, span);
	const first = new Float32Array(n);
	addDense(read, span.first * WIDTH, WIDTH, network.matched, n, first);
	const scores = candidates.map(({ signs, place }) => {
		const hidden = Float32Array.from(shared);
		for (const sign of signs) for (let j = 0; j < n; j++) hidden[j]! += network.signs[sign * n + j]!;
		const [from, at] = place < 0 ? [network.nobody, 0] : [read, place * WIDTH];
		addDense(from, at, WIDTH, network.mention, n, hidden);
		const match = new Float32Array(n);
		addDense(from, at, WIDTH, network.match, n, match);
		for (let j = 0; j < n; j++) hidden[j]! += match[j]! * first[j]!;
		return rectify(hidden).reduce((sum, value, j) => sum + value * network.score[j]!, network.scoreBias[0]!);
	});
	return softmax(Float32Array.from(scores));
}

function spanUnits({ span, spanBias }: LabelNetwork, read: Float32Array, { first, last }: TokenRange): Float32Array {
	const input = new Float32Array(2 * WIDTH);
	for (let k = 0; k < WIDTH; k++) {
		input[k] = (read[first * WIDTH + k]! + read[(last - 1) * WIDTH + k]!) / 2;
		for (let place = first; place < last; place++) input[WIDTH + k]! += read[place * WIDTH + k]! / (last - first);
	}
	const out = Float32Array.from(spanBias);
	addDense(input, 0, 2 * WIDTH, span, UNITS.meant, out);
	return out;
}

/** Scores as chances that sum to 1. */
function softmax(scores: Float32Array): Float32Array {
	const most = scores.reduce((a, b) => Math.max(a, b), -Infinity);
	const powers = scores.map((score) => Math.exp(score - most));
	const sum = powers.reduce((a, b) => a + b, 0);
	return powers.map((power) => power / sum);
}
