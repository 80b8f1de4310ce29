import { type LabelClause, MARKS } from './clause';

/** Words that may open a complement and say nothing of it. */
const OPENING =
	/^(not|n't|both|either|neither|being|also|still|now|never|simply|merely|only|just|indeed|nothing|but|anything|perhaps|once|rather|instead)$/;

/** Skip what may stand before a complement: adverbs, negation, quotation marks, "both", "being". */
export function skipOpening({ doc: { tokens }, last }: LabelClause, from: number): number {
	let i = from;
	while (i < last) {
		const { lower, pos, text } = tokens[i]!;
		const quotedGerund =
			pos === 'DET' && MARKS.test(tokens[i + 1]?.text ?? '') && /ing$/.test(tokens[i + 2]?.lower ?? '');
		const opens = quotedGerund || MARKS.test(text) || OPENING.test(lower);
		if (lower === 'far' && tokens[i + 1]?.lower === 'from') i++;
		else if (!opens && !(pos === 'ADV' && !/^(where|when|how|why)$/.test(lower) && tokens[i + 1]?.pos === 'DET')) break;
		i++;
	}
	return i;
}
