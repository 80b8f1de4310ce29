import type { Token } from '../text/tokens';
import { hedgesStart } from './hedges';
import type { ReferenceTable } from './words';

/** "Became a judge", "as a judge": what follows is said of somebody else. */
const LINKS = /^(be|become|remain|as)$/;

/**
 * Whether a phrase that begins at a token is said of somebody named before it, rather than standing for anybody: behind
 * "is" or "as", and behind a verb of naming in the passive ("was once considered a rival") or with its object ("declared
 * it a rival").
 */
export function isSaidOf(tokens: readonly Token[], first: number, { namingVerbs }: ReferenceTable): boolean {
	const before = tokens[first - 1];
	if (!before) return false;
	if (LINKS.test(tokens[beforeAside(tokens, hedgesStart(tokens, first))]?.lemma ?? '')) return true;
	if (/^(PRON|PROPN)$/.test(before.pos)) return namingVerbs.has(tokens[first - 2]?.lemma ?? '');
	return namingVerbs.has(before.lemma) && before.lower !== before.lemma && isPassive(tokens, first - 1);
}

/** No aside between a verb and its complement is longer, in tokens. */
const MAX_ASIDE = 8;

/** The token before a complement, past an aside: "is, by any measure, a", "is – they say – a". */
function beforeAside(tokens: readonly Token[], first: number): number {
	const mark = tokens[first - 1];
	if (!mark || !/^[,—–-]$/.test(mark.text)) return first - 1;
	for (let i = first - 2; i > Math.max(0, first - MAX_ASIDE); i--)
		if (tokens[i]!.text === mark.text) return hedgesStart(tokens, i) - 1;
	return first - 1;
}

/** Whether "is" or "was" stands before a participle, past adverbs and marks. */
function isPassive(tokens: readonly Token[], verb: number): boolean {
	let at = verb - 1;
	while (tokens[at] && (tokens[at]!.pos === 'ADV' || /^["“”‘’]$/.test(tokens[at]!.text))) at--;
	return tokens[at]?.lemma === 'be';
}
