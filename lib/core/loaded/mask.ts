import type { Stretch, Token } from '../text/tokens';

/** Names of a text as one bit a token. */
export type NameFlags = Uint8Array;

/** Groups written small that stand against one another in the news: names of sides, as "Israel" and "Hamas" are. */
const GROUPS = new Set([
	'police',
	'officer',
	'protester',
	'protestor',
	'demonstrator',
	'employer',
	'union',
	'landlord',
	'tenant',
	'liberal',
	'conservative',
	'progressive',
	'migrant',
	'immigrant',
	'settler',
	'soldier',
]);

/**
 * Whether the model must not see a token, because it is a name or may be one: names and adjectives of actors, and what
 * is capitalised without being the first word of a sentence or of a quotation; and groups that are written small.
 *
 * @param isWord - Whether a word, in lower case, is one that also stands in lower case. Asked of first words and in
 *   headlines, where a capital says nothing.
 */
export function isMasked(
	tokens: readonly Token[],
	at: number,
	sentence: Stretch & { readonly isHeadline: boolean },
	names: NameFlags,
	isWord: (lower: string) => boolean,
): boolean {
	const { text, lower, lemma, pos } = tokens[at]!;
	if (names[at] === 1 || GROUPS.has(lemma)) return true;
	if (!/^\p{Lu}/u.test(text) || lower === 'i') return false;
	if (sentence.isHeadline) return !isWord(lower);
	// The tagger takes many a first word for a name.
	if (at === sentence.first) return pos === 'PROPN' && !isWord(lower);
	return pos === 'PROPN' || !/^["“‘'([:.]/.test(tokens[at - 1]!.text);
}

/** More than this share of long words is capitalised: a headline. */
const HEADLINE_SHARE = 0.6;

/** Whether a sentence is written like a headline, so that capitals say nothing. */
export function isHeadline(tokens: readonly Token[], { first, last }: Stretch): boolean {
	let words = 0;
	let capitals = 0;
	for (let i = first; i < last; i++) {
		const { text } = tokens[i]!;
		if (text.length <= 3 || !/^\p{L}/u.test(text)) continue;
		words++;
		if (/^\p{Lu}/u.test(text)) capitals++;
	}
	return words >= 4 && capitals / words > HEADLINE_SHARE;
}
