import { isHyphen } from '../text/chunks';
import { phraseWords } from '../text/phrases';
import type { Token } from '../text/tokens';

/** The key under which a term of several words stands in a table: hyphen and space are the same. */
export const termKey = (term: string): string => phraseWords(term).join(' ');

/** No term has more words. */
const LONGEST = 5;

/**
 * The longest term of several words that begins at a token and stands in a table by its {@link termKey}.
 *
 * @returns Its sign and how many tokens it takes, null where none begins there.
 */
export function termAt<T>(tokens: readonly Token[], from: number, table: ReadonlyMap<string, T>) {
	let found: { readonly sign: T; readonly length: number } | null = null;
	let before = '';
	let words = 0;
	for (let i = from; i < tokens.length && words < LONGEST; i++) {
		const { lower, lemma } = tokens[i]!;
		if (isHyphen(tokens[i])) continue;
		words++;
		const sign = words > 1 ? (table.get(before + lower) ?? table.get(before + lemma)) : undefined;
		if (sign !== undefined) found = { sign, length: i + 1 - from };
		before += `${lower} `;
	}
	return found;
}

const DOUBTFUL = /^(ostensible|ostensibly|purported|purportedly|putative|supposed|supposedly)$/;
const BY_ONESELF = /^(anointed|appointed|proclaimed|professed|styled)$/;

/** Whether praise is held in doubt: "a purported champion", "so-called experts", "supposedly a friend of". */
export function isDoubted(tokens: readonly Token[], first: number, head: number): boolean {
	const from = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
	return tokens.slice(Math.max(0, from), head).some(({ lower, index }) => {
		const before = isHyphen(tokens[index - 1]) ? tokens[index - 2]?.lower : tokens[index - 1]?.lower;
		return (
			(DOUBTFUL.test(lower) && (index >= first || lower.endsWith('ly'))) ||
			(before === 'so' && lower === 'called') ||
			(before === 'self' && BY_ONESELF.test(lower))
		);
	});
}
