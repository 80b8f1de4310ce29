import { isDash, isHyphen } from '../text/chunks';
import type { Token, TokenRange } from '../text/tokens';

/** Words in lower case inside names of persons. */
export const PARTICLE: ReadonlySet<string> = new Set([
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

/** What a name that is cut at a hyphen does not end in: "Chicago-based", "Brook-era", "New York-style". */
const SUFFIX =
	/(ed|ing)$|^(led|run|born|era|style|like|area|wide|free|only|plus|elect|made|built|held|fed|hit|bred|level|size|type|day|long|old|in|on|up|off|to)$/;
/** The last word of a law's name, which the tagger may take for a verb. */
const LAW = /^Acts?$/;

/**
 * Runs of capitalised words of one sentence, with the particles and hyphens inside them.
 *
 * @param isClass - Whether a token says what the name behind it is: there a name may begin with a verb ("the charity Feed Hope").
 * @param isGiven - Whether a token is a given name: behind it a name goes on with a verb too ("Clara Hull Brook").
 * @param isTold - Whether the comma at an index brings what somebody is: before it a name may end in a verb ("Clara Grant, a lawyer").
 */
export function capitalRuns(
	tokens: readonly Token[],
	{ first, last }: TokenRange,
	isClass: (token: Token) => boolean,
	isGiven: (token: Token) => boolean,
	isTold: (comma: number) => boolean,
): TokenRange[] {
	const runs: TokenRange[] = [];
	const isUpper = (i: number) => i < last && /^\p{Lu}/u.test(tokens[i]!.text);
	const isBetween = (i: number) =>
		isGiven(tokens[i - 1]!) &&
		/^\p{Lu}\p{Ll}+$/u.test(tokens[i]!.text) &&
		((tokens[i + 1]?.pos === 'PROPN' && isUpper(i + 1)) || isTold(i + 1));
	const isNamed = (i: number) =>
		tokens[i]!.pos === 'VERB' && i > first && (isClass(tokens[i - 1]!) || isBetween(i) || LAW.test(tokens[i]!.text));
	const capital = (i: number) => isUpper(i) && (/^(PROPN|NOUN|ADJ)$/.test(tokens[i]!.pos) || isNamed(i));
	const joins = (i: number) => {
		const { lower } = tokens[i]!;
		// "Omar al-Brook"
		if (PARTICLE.has(lower)) return capital(i + 1) || (isHyphen(tokens[i + 1]) && capital(i + 2));
		return ((isHyphen(tokens[i]) && !isDash(tokens, i)) || lower === 'of') && capital(i + 1);
	};
	for (let i = first; i < last; i++) {
		if (!capital(i)) continue;
		let end = i + 1;
		while (end < last && (capital(end) || joins(end))) end++;
		if (end - i > 1 && endsInSyllable(tokens, end)) end += 2;
		runs.push({ first: i, last: end });
		i = end;
	}
	return runs;
}

/** "Kim Chun-hee": the second syllable of a given name stands in lower case behind a hyphen. */
function endsInSyllable(tokens: readonly Token[], hyphen: number): boolean {
	const [before, mark, syllable] = tokens.slice(hyphen - 1, hyphen + 2);
	if (!syllable || !isHyphen(mark) || before!.end !== mark!.start || mark!.end !== syllable.start) return false;
	return /^\p{Ll}{2,6}$/u.test(syllable.text) && !/^(VERB|ADJ|ADP)$/.test(syllable.pos) && !SUFFIX.test(syllable.text);
}
