import type { Reference } from '../../actors/references';
import type { Labelling } from '../../analysis';
import type { TokenColumns } from '../../loaded/evidence';
import { findWord, type WordTable } from '../../loaded/word-table';
import type { NounPhrase } from '../../text/chunks';
import { partitionPoint } from '../../text/partition-point';
import type { Span } from '../../text/span';
import type { TextDoc, Token, TokenRange } from '../../text/tokens';
import type { Quote } from '../../voice/quotations/quotes';
import type { NamedAttribution } from '../../voice/voicing';
import type { LabelSentence } from '../sentence';
import { FEATURES, FORM_FEATURES, REFERENCE_FEATURES, tagFeature } from './place-features';

/** What the engine knows of a text before the model of labels reads it. */
export interface LabelEvidence {
	readonly doc: TextDoc;
	/** The noun phrases of each sentence. */
	readonly phrases: readonly (readonly NounPhrase[])[];
	readonly sentences: readonly LabelSentence[];
	/** In reading order. */
	readonly references: readonly Reference[];
	/** What the rules find: evidence among other evidence. */
	readonly labels: readonly Labelling[];
	/** Outer quotations, in reading order. */
	readonly quotes: readonly Quote[];
	readonly attributions: readonly NamedAttribution[];
	readonly columns: TokenColumns;
}

/** A text as the model reads it, place by place: a place is a word, or a whole name, which is a blank. */
export interface PlacedText {
	/** First token of each place; the one behind the last place is the number of tokens. */
	readonly first: Int32Array;
	/** The place of each token. */
	readonly placeOf: Int32Array;
	/** The places of each sentence. */
	readonly sentences: readonly TokenRange[];
	/** Row of each place's word, -1 for a blank and for a word nothing is known of. */
	readonly words: Int32Array;
	/** What holds at each place, as indexes below `FEATURE_COUNT`. */
	readonly features: readonly ReadonlySet<number>[];
}

/** Cut a text into places and say what holds at each. Of a name nothing is told but whether it is a person's. */
export function placeText(evidence: LabelEvidence, words: Pick<WordTable, 'keys'>): PlacedText {
	const { doc } = evidence;
	const blank = blanks(evidence, words);
	const starts: number[] = [];
	const placeOf = new Int32Array(doc.tokens.length);
	const sentences = doc.sentences.map(({ first, last }) => {
		const from = starts.length;
		for (let i = first; i < last; i++) {
			if (i === first || blank[i] === 0 || blank[i] !== blank[i - 1]) starts.push(i);
			placeOf[i] = starts.length - 1;
		}
		return { first: from, last: starts.length };
	});
	const first = Int32Array.from([...starts, doc.tokens.length]);
	const rows = Int32Array.from(starts, (i) => (blank[i] ? -1 : rowOf(doc.tokens[i]!, words)));
	return { first, placeOf, sentences, words: rows, features: describe(evidence, blank, starts, placeOf) };
}

const rowOf = ({ lower }: Token, words: Pick<WordTable, 'keys'>): number => {
	const { row, distance } = findWord(words, lower);
	return distance === 0 ? row : -1;
};

/** For each token of a name the number of that name, from 1; 0 for every word. Groups written small are names of sides. */
function blanks({ doc, references, columns }: LabelEvidence, words: Pick<WordTable, 'keys'>): Int32Array {
	const blank = new Int32Array(doc.tokens.length);
	let names = 0;
	for (const { first, last, form } of references)
		if (form === 'name' || form === 'adjective') blank.fill(++names, first, last);
	for (const token of doc.tokens) {
		if (blank[token.index] !== 0) continue;
		const isName = isCapital(token)
			? token.lower !== 'i' && rowOf(token, words) < 0
			: columns.masked[token.index] === 1 && token.lower !== 'the';
		if (isName) blank[token.index] = ++names;
	}
	return blank;
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);

function describe(
	{ doc, phrases, references, labels, quotes, columns }: LabelEvidence,
	blank: Int32Array,
	starts: readonly number[],
	placeOf: Int32Array,
): Set<number>[] {
	const features = starts.map((i) => describeWord(doc.tokens[i]!, blank[i]! > 0, columns));
	const at = (token: number) => features[placeOf[token]!]!;
	const over = ({ first, last }: TokenRange, inside: number, opens: number) => {
		for (let i = first; i < last; i++) at(i).add(inside);
		at(first).add(opens);
	};
	for (const { first, last, form, confidence, actor } of references) {
		const [inside, opens] = REFERENCE_FEATURES[form];
		over({ first, last }, inside, opens);
		for (let i = first; i < last; i++) {
			if (confidence >= 0.6) at(i).add(FEATURES.sure);
			if (actor.kind === 'person') at(i).add(FEATURES.person);
		}
	}
	for (const { first, last, head, core } of phrases.flat()) {
		over({ first, last }, FEATURES.phrase, FEATURES.phraseFirst);
		at(head).add(FEATURES.phraseHead);
		at(core).add(FEATURES.phraseCore);
	}
	for (const label of labels) {
		const range = tokensOf(doc, label);
		over(range, FEATURES.label, FEATURES.labelFirst);
		for (let i = range.first; i < range.last; i++) at(i).add(FORM_FEATURES[label.form]);
	}
	for (const quote of quotes) over(tokensOf(doc, quote), FEATURES.quoted, FEATURES.quoteFirst);
	for (const { first } of doc.paragraphs) at(first).add(FEATURES.paragraph);
	return features;
}

function describeWord({ index, text }: Token, isBlank: boolean, { tags, entry }: TokenColumns): Set<number> {
	if (isBlank) return new Set([tagFeature('PROPN'), FEATURES.blank]);
	const features = new Set([tagFeature(tags[index]!)]);
	if (/^\p{Lu}/u.test(text)) features.add(FEATURES.capital);
	if (/\d/.test(text)) features.add(FEATURES.digit);
	if (!/^[\p{L}\p{N}]/u.test(text)) features.add(FEATURES.mark);
	if (entry[index]! > 0) features.add(FEATURES.entry);
	if (entry[index]! > 1) features.add(FEATURES.clearEntry);
	return features;
}

/** The tokens that share something with a span; at least one. */
export function tokensOf({ tokens }: Pick<TextDoc, 'tokens'>, { start, end }: Span): TokenRange {
	const first = Math.min(
		partitionPoint(tokens, (token) => token.end <= start),
		tokens.length - 1,
	);
	return {
		first,
		last: Math.max(
			first + 1,
			partitionPoint(tokens, (token) => token.start < end),
		),
	};
}
