import { findNames } from '../../../lib/core/actors/references';
import { type LoadedEvidence, tokenColumns } from '../../../lib/core/loaded/evidence';
import { FLAGS, readSentence, SENTENCE_NUMBERS, type SentenceReading } from '../../../lib/core/loaded/features';
import type { Linear } from '../../../lib/core/loaded/linear';
import { NETWORK_SHAPE, type Network } from '../../../lib/core/loaded/network';
import { WORD_COLUMNS, type WordTable, wordKey } from '../../../lib/core/loaded/word-table';
import { readText } from '../../../lib/core/text/tokens';
import { findQuotes } from '../../../lib/core/voice/quotations/quotes';
import { GAZETTEER } from '../engine';

const WORDS = 'the a on is of and said its government vile attack plan new voted shameful by for friday'.split(' ');

/** A few words, each with columns of its own. */
export const WORD_TABLE: WordTable = {
	keys: Int32Array.from(WORDS.map(wordKey)).sort(),
	codes: Uint8Array.from({ length: WORDS.length * WORD_COLUMNS }, (_, i) => (i * 7) % 16),
};

/** A network with weights of no meaning, the same at every call. */
export function toyNetwork(): Network {
	let state = 1;
	const next = () => {
		state = (state * 16807) % 2147483647;
		return state / 2147483647 - 0.5;
	};
	return Object.fromEntries(
		Object.entries(NETWORK_SHAPE).map(([part, count]) => [part, Float32Array.from({ length: count }, next)]),
	) as unknown as Network;
}

/** A linear part with weights of no meaning. */
export const TOY_LINEAR: Linear = {
	words: Float32Array.from(WORDS, (_, i) => i - 5),
	flags: new Float32Array(FLAGS).fill(0.5),
	strongest: new Float32Array(FLAGS).fill(-0.25),
	numbers: new Float32Array(SENTENCE_NUMBERS).fill(1),
	bias: 0.125,
};

/** The evidence of a text without lexicon and attributions. */
export function evidenceOf(text: string): LoadedEvidence {
	const doc = readText(text);
	const quotes = findQuotes(text, doc.paragraphs);
	const names = findNames(doc, GAZETTEER);
	return { doc, quotes, names, matches: [], joined: [], ruledOut: new Uint8Array(doc.tokens.length) };
}

/** The text's first sentence as the networks read it. */
export function readingOf(text: string, table: WordTable = WORD_TABLE): SentenceReading {
	const evidence = evidenceOf(text);
	return readSentence(evidence.doc, tokenColumns(evidence, table), evidence.doc.sentences[0]!, table);
}
