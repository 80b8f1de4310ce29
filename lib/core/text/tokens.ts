import { repairSentences } from './sentences';
import type { Span } from './span';
import { readLine } from './tagger';

/** One word or mark of punctuation. Hyphenated words and possessives are several tokens ("Hamas", "'s"). */
export interface Token extends Span {
	/** Place in the token list of its text. */
	readonly index: number;
	readonly text: string;
	/** Lower case, apostrophes straight. */
	readonly lower: string;
	/** Dictionary form, lower case, apostrophes straight. */
	readonly lemma: string;
	/** Universal Dependencies tag. */
	readonly pos: string;
}

/** A run of tokens: `tokens.slice(first, last)`, so `last` is exclusive. */
export interface TokenRange {
	readonly first: number;
	readonly last: number;
}

/** A stretch of text with the tokens in it. */
export interface Stretch extends Span, TokenRange {}

/** A text cut into paragraphs, sentences and tokens, each in reading order. Sentences never cross a paragraph. */
export interface TextDoc {
	readonly text: string;
	readonly tokens: readonly Token[];
	readonly sentences: readonly Stretch[];
	readonly paragraphs: readonly Stretch[];
}

/** Cut a text into paragraphs (lines), sentences and tokens. An empty text gives empty lists. */
export function readText(text: string): TextDoc {
	const tokens: Token[] = [];
	const sentences: Stretch[] = [];
	const paragraphs: Stretch[] = [];
	for (const line of lines(text)) {
		const first = tokens.length;
		const ends = readLine(text, line, tokens);
		if (tokens.length === first) continue;
		paragraphs.push(stretch(tokens, { first, last: tokens.length }));
		for (const range of repairSentences(tokens, first, ends)) sentences.push(stretch(tokens, range));
	}
	return { text, tokens, sentences, paragraphs };
}

/** Whether a token is a noun for several. Plurals without "-s" are not known ("men"). */
export const isPlural = ({ pos, lower, lemma }: Token): boolean =>
	pos === 'NOUN' && lower.endsWith('s') && lower !== lemma;

/** The stretch of text that a non-empty run of tokens covers. */
export function stretch(tokens: readonly Token[], { first, last }: TokenRange): Stretch {
	return { first, last, start: tokens[first]!.start, end: tokens[last - 1]!.end };
}

/** Lines of a text, without their breaks. A break inside a sentence of hard-wrapped text does not end one. */
function lines(text: string): Span[] {
	const spans: Span[] = [];
	let start = 0;
	for (const { index } of text.matchAll(/\r?\n/g)) {
		const wrapped =
			/[\p{Ll},;]$/u.test(text.slice(index - 1, index)) && /^\r?\n\p{Ll}/u.test(text.slice(index, index + 3));
		if (wrapped) continue;
		spans.push({ start, end: index });
		start = index + 1;
	}
	spans.push({ start, end: text.length });
	return spans.filter((line) => line.end > line.start);
}
