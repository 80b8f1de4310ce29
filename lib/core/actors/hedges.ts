import type { Token } from '../text/tokens';

/** Hedges of more than one word, which say how far a complement holds; the longer before what they begin with. */
const HEDGES = [
	['nothing', 'more', 'than'],
	['nothing', 'less', 'than'],
	['nothing', 'other', 'than'],
	['nothing', 'short', 'of'],
	['nothing', 'if', 'not'],
	['none', 'other', 'than'],
	['no', 'other', 'than'],
	['no', 'more', 'than'],
	['no', 'less', 'than'],
	['little', 'more', 'than'],
	['little', 'short', 'of'],
	['anything', 'other', 'than'],
	['sort', 'of'],
	['kind', 'of'],
	['in', 'part'],
	['at', 'least'],
	['at', 'best'],
	['at', 'heart'],
	['at', 'worst'],
	['in', 'fact'],
	['in', 'effect'],
	['in', 'essence'],
	['of', 'course'],
	['as', 'usual'],
	['as', 'ever'],
	['after', 'all'],
	['more', 'likely'],
	['no', 'longer'],
	['no', 'doubt'],
	['no', 'more'],
	['without', 'doubt'],
	['without', 'question'],
	['beyond', 'doubt'],
];

/** No hedge is longer, in tokens: "by no stretch of the imagination". */
const MAX_HEDGE = 6;

/** Exclusive end of a hedge that begins at a token: "in fact", "by no means", "in every way"; the token itself where none does. */
export function hedgeEndAt(tokens: readonly Token[], from: number): number {
	const hedge = HEDGES.find((words) => words.every((word, i) => tokens[from + i]?.lower === word));
	return hedge ? from + hedge.length : (degreeEnd(tokens, from) ?? from);
}

/** "By no means", "in any meaningful sense", "under no circumstances", before an article or an adjective; "in no position to" is none. */
function degreeEnd(tokens: readonly Token[], from: number): number | null {
	const isGraded = /^(no|any|every|all|most|many|some)$/.test(tokens[from + 1]?.lower ?? '');
	if (!isGraded || !/^(by|in|at|under|on|to|for)$/.test(tokens[from]!.lower)) return null;
	let noun = from + 2;
	while (tokens[noun]?.pos === 'ADJ') noun++;
	if (tokens[noun]?.pos !== 'NOUN' && tokens[noun]?.lower !== 'means') return null;
	const isWhole = /^(imagination|word|term)$/.test(tokens[noun + 3]?.lower ?? '') && tokens[noun + 1]?.lower === 'of';
	const end = isWhole ? noun + 4 : noun + 1;
	const opens = /^(DET|ADJ|ADV)$/.test(tokens[end]?.pos ?? '') || /^["“‘]$/.test(tokens[end]?.text ?? '');
	return opens ? end : null;
}

/** Where what comes before a complement begins: adverbs, "not" and hedges right before a token; the token itself where none stand there. */
export function hedgesStart(tokens: readonly Token[], at: number): number {
	let start = at;
	for (let before = stepBack(tokens, start); before < start; before = stepBack(tokens, start)) start = before;
	return start;
}

function stepBack(tokens: readonly Token[], end: number): number {
	for (let from = end - 2; from >= Math.max(0, end - MAX_HEDGE); from--)
		if (hedgeEndAt(tokens, from) === end) return from;
	const { pos, lower } = tokens[end - 1] ?? {};
	return pos === 'ADV' || /^(not|n't|but|nothing|anything)$/.test(lower ?? '') ? end - 1 : end;
}
