import { isHyphen } from '../text/chunks';
import type { Token, TokenRange } from '../text/tokens';

const PARTICLE = new Set([
	'al',
	'el',
	'bin',
	'ibn',
	'ben',
	'abu',
	'de',
	'da',
	'del',
	'della',
	'di',
	'la',
	'le',
	'van',
	'von',
	'der',
	'den',
	'ter',
	'st.',
]);

/**
 * Runs of capitalised words of one sentence, with the particles and hyphens inside them.
 *
 * @param isClass - Whether a token says what the name behind it is: there a name may begin with a verb ("the charity Feed Hope").
 */
export function capitalRuns(
	tokens: readonly Token[],
	{ first, last }: TokenRange,
	isClass: (token: Token) => boolean,
): TokenRange[] {
	const runs: TokenRange[] = [];
	const capital = (i: number) =>
		i < last &&
		/^\p{Lu}/u.test(tokens[i]!.text) &&
		(['PROPN', 'NOUN', 'ADJ'].includes(tokens[i]!.pos) ||
			(i > first && tokens[i]!.pos === 'VERB' && isClass(tokens[i - 1]!)));
	const joins = (i: number) =>
		(PARTICLE.has(tokens[i]!.lower) || isHyphen(tokens[i]) || tokens[i]!.lower === 'of') && capital(i + 1);
	for (let i = first; i < last; i++) {
		if (!capital(i)) continue;
		let end = i + 1;
		while (end < last && (capital(end) || joins(end))) end++;
		runs.push({ first: i, last: end });
		i = end;
	}
	return runs;
}
