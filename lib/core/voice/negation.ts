import type { Span } from '../text/span';
import type { Token } from '../text/tokens';

const NEGATORS = new Set(['not', "n't", 'never', 'no', 'neither', 'nor', 'hardly', 'without', 'nothing']);
/** "not only", "not merely" affirm. */
const AFFIRMING = new Set(['only', 'merely', 'just', 'simply', 'least', 'doubt', 'less']);
/** A denial does not reach past these. */
const ENDS = new Set(['but', 'that', 'because']);
/** Words of more than one token that deny what follows. */
const PHRASES = [
	['rather', 'than'],
	['far', 'from'],
	['instead', 'of'],
	['anything', 'but'],
	['opposed', 'to'],
];
/** How many words back a denial reaches ("is not, they say, a failed state" is past it on purpose). */
const REACH = 7;

/**
 * Whether the words of a span are denied where they stand: "is not a…", "rather than a…", "neither … nor".
 *
 * @param first - Index of the span's first token.
 * @param sentenceFirst - Index of the first token of its sentence.
 */
export function isNegated(tokens: readonly Token[], first: number, sentenceFirst: number): boolean {
	for (let i = first - 1; i >= Math.max(sentenceFirst, first - REACH); i--) {
		const token = tokens[i]!;
		const next = tokens[i + 1]?.lower ?? '';
		if (PHRASES.some((phrase) => phrase[0] === token.lower && phrase[1] === next)) return true;
		if (/^[,;:.!?—–]$/.test(token.text) || ENDS.has(token.lower) || token.pos === 'SCONJ') return false;
		if (NEGATORS.has(token.lower)) return !AFFIRMING.has(next);
	}
	return false;
}

/** The token a span begins at, by binary search; the first one that ends after its start. */
export function tokenAt(tokens: readonly Token[], span: Span): number {
	let low = 0;
	let high = tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (tokens[middle]!.end <= span.start) low = middle + 1;
		else high = middle;
	}
	return low;
}
