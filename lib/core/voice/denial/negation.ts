import { firstEndingAfter, type Span } from '../../text/span';
import type { Token, TokenRange } from '../../text/tokens';
import {
	AFFIRMING,
	DENYING,
	ENDS,
	FALSE,
	HOLDING,
	HOLDING_BACK,
	NEGATORS,
	PHRASES,
	REFUSALS,
	REFUSING,
	REJECTING,
	TRUE,
	UNFIT,
} from './denial-words';
import { arePresupposed } from './presupposed';
import { deniesStretch, isUnfitTo, isUnfitToThink } from './unfit';

/** How many words back a denial reaches. */
const REACH = 7;

/**
 * Whether the clause a token stands in is denied up to there: "is not a…", "rather than a…", "neither … nor", "denied
 * that it is a…". A denied denial ("not without", "never denied", "no less than") affirms. For words by which
 * something is named see {@link areDenied}.
 *
 * @param first - Index of the token.
 * @param sentenceFirst - Index of the first token of its sentence.
 */
export const isNegated = (tokens: readonly Token[], first: number, sentenceFirst: number): boolean =>
	findDenial(tokens, first, sentenceFirst) !== null;

/** Whether the words of a span are denied where they stand, and not only the event whose parts they name. */
export function areDenied(tokens: readonly Token[], words: TokenRange, sentenceFirst: number): boolean {
	const denial = findDenial(tokens, words.first, sentenceFirst);
	return denial !== null && !arePresupposed(tokens, words, denial);
}

/** Index of the last token of what denies a token ("than" of "rather than"), null where nothing does. */
function findDenial(tokens: readonly Token[], first: number, sentenceFirst: number): number | null {
	for (let i = first - 1; i >= Math.max(sentenceFirst, first - REACH); i--) {
		const token = tokens[i]!;
		const next = tokens[i + 1]?.lower ?? '';
		const denied = NEGATORS.has(tokens[i - 1]?.lower ?? '');
		if (HOLDING.some((pair) => pair[0] === tokens[i - 1]?.lower && pair[1] === token.lower) && isNothing(tokens[i - 2]))
			return null;
		// "Anything but" denies from its second word on, where "but" alone ends a denial.
		if (token.lower === 'but' && tokens[i - 1]?.lower === 'anything') return i;
		if (PHRASES.some((phrase) => phrase[0] === token.lower && phrase[1] === next)) return denied ? null : i + 1;
		if (DENYING.has(token.lemma) && token.pos === 'VERB') return !denied && takesClause(tokens, i, first) ? i : null;
		if (token.lower === 'that' && DENYING.has(tokens[i - 1]?.lemma ?? '')) continue;
		if (token.lower === 'that' && (deniesClause(tokens, i, sentenceFirst) || isUnfitToThink(tokens, i, sentenceFirst)))
			return i;
		if (REFUSING.has(token.lemma) && token.pos === 'VERB' && (next === 'to' || next.endsWith('ing')))
			return denied ? null : i;
		if (REFUSALS.has(token.lemma) && next === 'to') return denied ? null : i;
		if (token.text === ',' && closesDenial(tokens, i, sentenceFirst)) return i;
		if (/^[,;:.!?—–]$/.test(token.text) || ENDS.has(token.lower) || token.pos === 'SCONJ') return null;
		// "Nobody who calls it a …": who does so is told, not denied.
		if (token.lower === 'who' && NOBODY.test(tokens[i - 1]?.lower ?? '')) return null;
		if (isFew(tokens, i) || isUnfitTo(tokens, i, sentenceFirst)) return i;
		if (NEGATORS.has(token.lower)) {
			if (AFFIRMING.has(next) || (token.lower === 'without' && denied)) return null;
			// "Hard not to call it a …"
			if (UNFIT.has(tokens[i - 1]?.lemma ?? '') || deniesStretch(tokens, i, first)) return null;
			return tokens.slice(i + 1, first).some(({ lemma }) => HOLDING_BACK.has(lemma)) ? null : i;
		}
	}
	return null;
}

const NOBODY = /^(one|nobody|none|few|those)$/;

/** "Denied calling it a …" denies the name, where "denied backing the …" may speak of a thing. */
const NAMING = /^(brand|call|consider|describ|dub|label|labell|nam|term)(ing|ed)$/;

/** "Denied that it is a …", "denied being a …": a clause is denied, where "denied the …" may speak of a thing. */
const takesClause = (tokens: readonly Token[], verb: number, first: number): boolean =>
	NAMING.test(tokens[tokens[verb + 1]?.lower === 'having' ? verb + 2 : verb + 1]?.lower ?? '') ||
	tokens
		.slice(verb + 1, first)
		.some((token) => token.lower === 'that' || token.pos === 'AUX' || token.lower === 'being');

/** Whether what "that" opens is called false, without evidence, or a charge that is rejected. */
function deniesClause(tokens: readonly Token[], that: number, first: number): boolean {
	const word = tokens[that - 1]?.lemma ?? '';
	const before = tokens.slice(Math.max(first, that - 4), Math.max(first, that - 1));
	const denied = before.some(({ lower }) => NEGATORS.has(lower));
	if (FALSE.has(word)) return !denied;
	return TRUE.has(word) ? denied : before.some(({ lemma, pos }) => pos === 'VERB' && REJECTING.has(lemma)) && !denied;
}

/** "Few call it a …", not "a few call it a …" */
const isFew = (tokens: readonly Token[], i: number): boolean =>
	tokens[i]!.lower === 'few' &&
	/^(VERB|AUX)$/.test(tokens[i + 1]?.pos ?? '') &&
	!/^(DET|PRON)$/.test(tokens[i - 1]?.pos ?? '');

const isNothing = (token: Token | undefined): boolean => /^(no|none|nothing|little)$/.test(token?.lower ?? '');

/** "It is not, and has never been, a …", "it is not, they say, a …": whether the comma ends an aside that denies with what stands before it, or that a denial stands before. */
function closesDenial(tokens: readonly Token[], close: number, first: number): boolean {
	const from = Math.max(first, close - REACH);
	const open = tokens.slice(from, close).findLast(({ text }) => text === ',')?.index ?? -1;
	const isMarked = tokens.slice(open, close).some(({ text }) => /^["“”]$/.test(text));
	if (open > first && /^(not|n't|never)$/.test(tokens[open - 1]!.lower) && !isMarked) return true;
	if (open < 0 || !/^(and|nor|or)$/.test(tokens[open + 1]!.lower)) return false;
	return tokens.slice(open, close).some(({ lower }) => NEGATORS.has(lower));
}

/** Whether who is said to speak is nobody: "no one at the council says", "none of the ministers says", not "no one but the minister", "no fewer than ten", "No. 2". */
export function isNobody(tokens: readonly Token[], { first, last }: TokenRange): boolean {
	const [opening, ...rest] = tokens.slice(first, last);
	return (
		/^(no|none|nobody|neither|few)$/.test(opening?.lower ?? '') &&
		!rest.some(({ lower }) => /^(but|except|other|save|fewer|less|doubt)$/.test(lower)) &&
		// "It is no stretch to say" names nobody.
		!rest.some(({ lemma }) => UNFIT.has(lemma)) &&
		!/^(NUM|PUNCT)$/.test(rest[0]?.pos ?? '')
	);
}

/** The token a span begins at; the first one that ends after its start. */
export const tokenAt = (tokens: readonly Token[], { start }: Span): number => firstEndingAfter(tokens, start);
