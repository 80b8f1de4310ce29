import { isDayOrMonth } from '../text/calendar';
import { isDash, isHyphen } from '../text/chunks';
import type { Token, TokenRange } from '../text/tokens';
import { isClassWord } from './class-acronyms';
import type { IntroductionContext } from './name-run';
import { isRole, isTitle } from './words';

/** What a people, a belief or a quality is called by its ending: no name of an actor. */
const GENERAL = /(ism|ity|ians?|ists?|ese|ish|isms)$/;

/** Whether capitals show a name: inside a sentence, one word or more, no whole heading in capitals. */
export function isName(
	{ doc: { tokens }, sentence, words, common }: IntroductionContext,
	{ first, last }: TokenRange,
): boolean {
	const run = tokens.slice(first, last);
	// "Fireworks" is no name where the text has "fireworks" too.
	if (last - first === 1 && (common.has(tokens[first]!.lower) || isClassWord(tokens[first]!))) return false;
	// "Ada Brook, M.D., MPH, …" gives degrees.
	const isShort = last - first === 1 && /^\p{Lu}{2,4}$/u.test(tokens[first]!.text);
	if (isShort && tokens[first - 1]?.text === ',' && tokens[last]?.text === ',') return false;
	const starts = first === sentence.first || /^["“‘:]$/.test(tokens[first - 1]!.text);
	const opens = starts && !(last - first > 1 && /^(VERB|AUX|PUNCT)$/.test(tokens[last]?.pos ?? ''));
	if (words.bodies.has(tokens[first]!.lower)) return false;
	// "Head of Global Markets", "Ohio Sen.", "Petty Officer" are offices.
	const isOffice = (token: Token) =>
		(tokens[token.index + 1]?.lower === 'of' && isRole(words, token)) ||
		(token.index === last - 1 && isTitle(words, token) && !words.weakTitles.has(token.lower));
	if (run.some(isOffice)) return false;
	// "A Tux", "an eager Coolidgeite" are no names.
	const isFollower = tokens[first - 1]?.pos === 'ADJ' && /.{3}(ite|ista|nik)$/.test(tokens[last - 1]!.lower);
	if (/^an?$/.test(tokens[isFollower ? first - 2 : first - 1]?.lower ?? '')) return false;
	if (opens || isDayOrMonth(tokens[first]!.lower)) return false;
	if (GENERAL.test(tokens[last - 1]!.lower)) return false;
	if (run.some((token) => token.pos !== 'PROPN' && !isHyphen(token) && token.lower !== 'of')) return false;
	const rest = tokens.slice(sentence.first, sentence.last).filter((token) => /^\p{L}/u.test(token.text));
	return rest.filter((token) => /^\p{Lu}/u.test(token.text)).length * 2 < rest.length;
}

/** "R-Mont.", "R.-Ohio", behind a senator's name: no name of anybody. */
export const isPartyAndPlace = (tokens: readonly Token[], first: number): boolean =>
	/^[RDI]\.?$/.test(tokens[first]?.text ?? '') &&
	isHyphen(tokens[tokens[first + 1]?.text === '.' ? first + 2 : first + 1]);

/** "The F-16", "Green-for-all": a piece of a longer word, by what a hyphen ties to it from `last` on. */
export function isPiece(tokens: readonly Token[], last: number): boolean {
	if (!isHyphen(tokens[last]) || isDash(tokens, last)) return false;
	const isModel = /^\p{Lu}{1,3}$/u.test(tokens[last - 1]!.text) && /^\d/.test(tokens[last + 1]?.text ?? '');
	return isModel || (tokens[last + 1]?.lower === 'for' && isHyphen(tokens[last + 2]));
}
