import type { Token } from '../text/tokens';

const AVERSION =
	/^(abhorrence|animosity|aversion|contempt|disdain|disgust|distaste|hatred|hostility|intolerance|loathing|revulsion|scorn)$/;
/** Qualities and deeds, and no people. */
const ABSTRACT = /(ism|[iy]ty|tion|[ae]nce|ice|ry|ny|ment)$/;

/**
 * What a label says by whom or what somebody cannot bear: "contempt for freedom" speaks ill, "hatred of corruption"
 * well; null for anything else, as "contempt for thieves" may be for people called so.
 *
 * @param tokens - The label's.
 * @param head - Index of its head in the text's token list.
 * @param table - Lemma to what it says.
 */
export function aversionIn(
	tokens: readonly Token[],
	head: number,
	table: ReadonlyMap<string, -1 | 0 | 1>,
): -1 | 1 | null {
	const at = tokens.findIndex(({ index }) => index === head);
	const [noun, link, what] = tokens.slice(at, at + 3);
	const isFelt = AVERSION.test(noun?.lemma ?? '') && /^(for|of|to|toward|towards)$/.test(link?.lower ?? '');
	if (!isFelt || what?.pos !== 'NOUN') return null;
	const sign = table.get(what.lower);
	return sign === 1 ? -1 : sign === -1 && ABSTRACT.test(what.lower) ? 1 : null;
}
