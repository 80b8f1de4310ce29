import { FAMILIES } from '../lexicon/family';
import type { Stretch, TextDoc } from '../text/tokens';
import type { TokenColumns } from './evidence';
import { COUNTED, findWord, levelValue, WORD_COLUMNS, type WordTable } from './word-table';

const POS = ['ADJ', 'ADV', 'NOUN', 'VERB', 'AUX', 'PRON', 'DET', 'ADP', 'PUNCT', 'NUM', 'SCONJ', 'CCONJ', 'PART'];
const MASKED = POS.length;
const DISTANCE = MASKED + 1;
const FAMILY = DISTANCE + 1;
const REST = FAMILY + FAMILIES.length;

/** Numbers a token beside its word. */
export const FLAGS = REST + 8;
/** Numbers a sentence as a whole. */
export const SENTENCE_NUMBERS = 7;

/** A sentence as the model reads it: every run of names is one and the same blank. */
export interface SentenceReading {
	/** Index in the document of the token at each place; of a run of names the first. */
	readonly tokens: Int32Array;
	/** Row of each place's word, -1 for a blank and for a word nothing is known of. */
	readonly words: Int32Array;
	/** {@link FLAGS} a place. */
	readonly flags: Float32Array;
	/** {@link SENTENCE_NUMBERS}. */
	readonly numbers: Float32Array;
}

/** Read one sentence. It is given no name of an actor and none of a source. */
export function readSentence(
	doc: TextDoc,
	columns: TokenColumns,
	sentence: Stretch,
	table: WordTable,
): SentenceReading {
	const { masked } = columns;
	const places: number[] = [];
	for (let i = sentence.first; i < sentence.last; i++)
		if (!masked[i] || i === sentence.first || !masked[i - 1]) places.push(i);
	const tokens = Int32Array.from(places);
	const words = new Int32Array(tokens.length).fill(-1);
	const flags = new Float32Array(tokens.length * FLAGS);
	for (const [place, index] of tokens.entries()) {
		const base = place * FLAGS;
		if (masked[index]) flags[base + MASKED] = 1;
		else words[place] = describe(doc, columns, index, table, flags, base);
		flags[base + REST] = columns.quoted[index]!;
		flags[base + REST + 1] = place === 0 ? 1 : 0;
	}
	return { tokens, words, flags, numbers: sentenceNumbers(columns, tokens, words, flags, table) };
}

/** Write what is known of one word; returns its row. */
function describe(
	{ tokens }: TextDoc,
	columns: TokenColumns,
	index: number,
	table: WordTable,
	flags: Float32Array,
	base: number,
): number {
	const { lower, text } = tokens[index]!;
	const { row, distance } = findWord(table, lower);
	const tag = POS.indexOf(columns.tags[index]!);
	if (tag >= 0) flags[base + tag] = 1;
	if (/^\p{L}/u.test(text)) flags[base + DISTANCE] = row < 0 ? 1.5 : distance / 2;
	if (columns.family[index]) flags[base + FAMILY + columns.family[index]! - 1] = 1;
	flags[base + REST + 2] = columns.entry[index]! / 2;
	flags[base + REST + 3] = columns.finding[index]! / 2;
	flags[base + REST + 4] = columns.finding[index]! >= 2 ? 1 : 0;
	flags[base + REST + 5] = text === '!' || text === '?' ? 1 : 0;
	flags[base + REST + 6] = /^["“”]$/.test(text) ? 1 : 0;
	flags[base + REST + 7] = /^(i|we|you|our|us|my|your)$/.test(lower) ? 1 : 0;
	return row;
}

function sentenceNumbers(
	columns: TokenColumns,
	tokens: Int32Array,
	words: Int32Array,
	flags: Float32Array,
	{ codes }: WordTable,
): Float32Array {
	const n = tokens.length;
	let [findings, strongest, above, slant, quoted, masked] = [0, 0, 0, 0, 0, 0];
	for (let i = 0; i < n; i++) {
		const finding = columns.finding[tokens[i]!]!;
		if (finding > 0 && (i === 0 || !columns.finding[tokens[i - 1]!])) findings++;
		strongest = Math.max(strongest, finding);
		const row = words[i]!;
		const lean = row < 0 ? 0 : levelValue(codes[row * WORD_COLUMNS + COUNTED.slant]!);
		slant += lean;
		above += Math.max(0, lean);
		masked += flags[i * FLAGS + MASKED]!;
		quoted += flags[i * FLAGS + REST]!;
	}
	return Float32Array.of(
		Math.log(n) - 3.4,
		Math.min(3, findings),
		strongest / 2,
		above / 3,
		(slant / n) * 6,
		quoted / n,
		(masked / n) * 3,
	);
}
