import { firstEndingAfter, overlaps, type Span } from '../text/span';
import type { TextDoc } from '../text/tokens';
import type { Said } from './quoted';

/** What the source tells itself, apart from what it quotes. */
export interface Narration {
	/** Whether a token stands inside quotation marks. */
	readonly isQuoted: (token: number) => boolean;
	/** Whether a pronoun, by its token, is who says something. */
	readonly speaks: (token: number) => boolean;
	/** The number of each sentence among those that are no mere part of a quotation. */
	readonly numbers: Int32Array;
}

/** Part the sentences of the source from those it quotes; `quotes` in reading order. */
export function narrationOf(doc: TextDoc, said: readonly Said[], quotes: readonly Span[]): Narration {
	const isIn = (span: Span | undefined): boolean => {
		const quote = span && quotes[firstEndingAfter(quotes, span.start)];
		return quote !== undefined && overlaps(quote, span!);
	};
	const isQuoted = (token: number) => isIn(doc.tokens[token]);
	const numbers = new Int32Array(doc.sentences.length);
	let number = 0;
	for (const [i, { first, last }] of doc.sentences.entries()) {
		if (!(isQuoted(first) && isQuoted(last - 1))) number++;
		numbers[i] = number;
	}
	const speaking = new Set(
		said.flatMap(({ speaker }) => (speaker && speaker.last - speaker.first === 1 ? [speaker.first] : [])),
	);
	return { isQuoted, speaks: (token) => speaking.has(token), numbers };
}

/** Of what was seen in the sentences of a text, what the source tells itself, with the numbers those have in the narration. */
export const inNarration = <T extends { readonly sentence: number }>(
	{ isQuoted, numbers }: Narration,
	ones: readonly T[],
	tokenOf: (one: T) => number,
): T[] => ones.filter((one) => !isQuoted(tokenOf(one))).map((one) => ({ ...one, sentence: numbers[one.sentence]! }));
