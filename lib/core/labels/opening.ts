import { hedgeEndAt } from '../actors/hedges';
import { type LabelClause, MARKS } from './clause';

/** Words that may open a complement and say nothing of it. */
const OPENING =
	/^(not|n't|both|either|neither|being|also|still|now|never|simply|merely|only|just|indeed|nothing|but|anything|perhaps|once|rather|instead)$/;

/** What a hedge may be set off by. */
const ASIDE = /^[,—–-]$/;

/** No aside between a verb and its complement is longer, in tokens. */
const MAX_ASIDE = 8;

/** Past ", in his words," or "– and always was –" before an article; the token itself where no aside stands there. */
function asideEnd(tokens: LabelClause['doc']['tokens'], from: number): number {
	for (let i = from + 1; i < from + MAX_ASIDE && tokens[i]; i++) {
		if (tokens[i]!.pos !== 'PUNCT') continue;
		return tokens[i]!.text === tokens[from]!.text && /^an?$/.test(tokens[i + 1]?.lower ?? '') ? i + 1 : from;
	}
	return from;
}

/** Exclusive end of a hedge that begins at a token, with what sets it off on both sides; the token itself where none does. */
export function hedgeEnd({ doc: { tokens } }: Pick<LabelClause, 'doc'>, from: number): number {
	const isAside = ASIDE.test(tokens[from]?.text ?? '');
	const at = isAside ? from + 1 : from;
	const end = hedgeEndAt(tokens, at);
	if (end === at) return isAside ? asideEnd(tokens, from) : from;
	return isAside && ASIDE.test(tokens[end]?.text ?? '') ? end + 1 : isAside ? from : end;
}

/** Skip what may stand before a complement: adverbs, negation, quotation marks, "both", "being". */
export function skipOpening({ doc, last }: Pick<LabelClause, 'doc' | 'last'>, from: number): number {
	const { tokens } = doc;
	let i = from;
	while (i < last) {
		const { lower, pos, text } = tokens[i]!;
		const hedged = hedgeEnd({ doc }, i);
		if (hedged > i) {
			i = hedged;
			continue;
		}
		const quotedGerund =
			pos === 'DET' && MARKS.test(tokens[i + 1]?.text ?? '') && /ing$/.test(tokens[i + 2]?.lower ?? '');
		const opens = quotedGerund || MARKS.test(text) || OPENING.test(lower);
		if (lower === 'far' && tokens[i + 1]?.lower === 'from') i++;
		else if (!opens && !(pos === 'ADV' && !/^(where|when|how|why)$/.test(lower) && opensNext(tokens, i + 1))) break;
		i++;
	}
	return i;
}

/** "Certainly a", "certainly not a", "certainly by no means a" */
const opensNext = (tokens: LabelClause['doc']['tokens'], at: number): boolean =>
	tokens[at]?.pos === 'DET' || /^(not|never)$/.test(tokens[at]?.lower ?? '') || hedgeEndAt(tokens, at) > at;
