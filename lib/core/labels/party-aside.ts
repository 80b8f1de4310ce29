import { isPartyAndPlace } from '../actors/shown-name';
import { isDash, isHyphen } from '../text/chunks';
import type { Token } from '../text/tokens';

/** No party and place behind a name take more than this with their marks, in tokens. */
const LONGEST = 8;

const isPart = (token: Token | undefined): boolean =>
	token !== undefined && (token.pos === 'PROPN' || isHyphen(token) || /^[-–,.]$/.test(token.text));

/** Past "(R., N.Y.)" or ", R-Mont." before a comma or a dash: the index of that mark; `at` where neither stands there. */
export function pastParty(tokens: readonly Token[], at: number): number {
	const bracket = tokens[at]?.text === '(';
	if (!bracket && !(tokens[at]?.text === ',' && isPartyAndPlace(tokens, at + 1))) return at;
	let end = at + 1;
	while (end - at < LONGEST && isPart(tokens[end]) && (bracket || tokens[end]!.text !== ',')) end++;
	const close = bracket && tokens[end]?.text === ')' ? end + 1 : end;
	const ends = /^([,—–]|--)$/.test(tokens[close]?.text ?? '') || isDash(tokens, close);
	return close > end === bracket && ends ? close : at;
}

/** Back before ", R-Mont." or ", 63" to its first comma, from the comma that ends it; `at` where none ends there. */
export function beforeParty(tokens: readonly Token[], at: number): number {
	if (tokens[at - 1]?.text === ',' && tokens[at - 2]?.pos === 'NUM' && tokens[at - 3]?.text === ',') return at - 3;
	for (let i = at - 1; i >= 0 && at - i <= LONGEST; i--)
		if (tokens[i]!.text === ',') return pastParty(tokens, i) === at ? i : at;
	return at;
}
