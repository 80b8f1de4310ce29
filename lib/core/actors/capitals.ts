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
/** What a body may be that is named by what it is for: "the Centers for Disease Control", "Doctors for Peace". */
export const BODY =
	/^(Academy|Alliance|Association|Bureau|Campaign|Cent(er|re)s?|Citizens|Coalition|Commission|Committee|Conference|Council|Department|Doctors|Forum|Foundation|Fund|Initiative|Institute|League|Ministry|Mothers|Network|Office|Organi[sz]ation|Parents|Partnership|Project|School|Society|Students|Trust|Union|Veterans|Voters)$/;
/** What bodies are for, as the last word of their names. */
const CONCERN =
	/^(Affairs|Agriculture|Arts|Children|Culture|Democracy|Development|Education|Energy|Enforcement|Ethics|Families|Freedom|Health|Industry|Innovation|Justice|Liberty|Peace|Planning|Policy|Politics|Prevention|Progress|Reform|Relations|Research|Rights|Sciences?|Security|Services|Studies|Technology|Trade|Training|Women)$/;
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
	// "I'm" is no name, where the tagger leaves it whole.
	const isUpper = (i: number) => i < last && /^(?!I['’])\p{Lu}/u.test(tokens[i]!.text);
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
		if (lower === 'for') return BODY.test(tokens[i - 1]!.text) && capital(i + 1);
		return ((isHyphen(tokens[i]) && !isDash(tokens, i)) || lower === 'of') && capital(i + 1);
	};
	for (let i = first; i < last; i++) {
		if (!capital(i)) continue;
		let end = i + 1;
		while (end < last && (capital(end) || joins(end))) end++;
		end = bodyEnd(tokens, i, end) ?? end;
		if (end - i > 1 && endsInSyllable(tokens, end)) end += 2;
		runs.push({ first: i, last: end });
		i = end - 1;
	}
	return runs;
}

/** "The Institute for War | and Peace Studies": where the name of a body ends that goes on behind an "and"; null where none does. */
function bodyEnd(tokens: readonly Token[], first: number, and: number): number | null {
	const isFor = tokens
		.slice(first + 1, and)
		.some(({ lower, index }) => lower === 'for' && BODY.test(tokens[index - 1]!.text));
	if (!isFor || tokens[and]?.lower !== 'and') return null;
	let last = and + 1;
	while (tokens[last]?.pos === 'PROPN' && !CONCERN.test(tokens[last]!.text)) last++;
	const isConcern = (i: number) => CONCERN.test(tokens[i]?.text ?? '');
	if (!isConcern(last)) return null;
	while (isConcern(last + 1)) last++;
	return last + 1;
}

/** "Kim Chun-hee": the second syllable of a given name stands in lower case behind a hyphen. */
function endsInSyllable(tokens: readonly Token[], hyphen: number): boolean {
	const [before, mark, syllable] = tokens.slice(hyphen - 1, hyphen + 2);
	if (!syllable || !isHyphen(mark) || before!.end !== mark!.start || mark!.end !== syllable.start) return false;
	return /^\p{Ll}{2,6}$/u.test(syllable.text) && !/^(VERB|ADJ|ADP)$/.test(syllable.pos) && !SUFFIX.test(syllable.text);
}
