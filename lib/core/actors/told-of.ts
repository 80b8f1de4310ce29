import type { Token } from '../text/tokens';
import { isRole, type ReferenceTable } from './words';

/** Whether a comma brings a role: ", the director of …". */
export const isToldBehind = (tokens: readonly Token[], words: ReferenceTable, comma: number): boolean =>
	tokens[comma]?.text === ',' && tokens.slice(comma + 1, comma + 6).some((token) => isRole(words, token));

/** "Rich Brook is the former editor of …": what may be a given name with a role behind "is". */
export function isSaidToBe(tokens: readonly Token[], words: ReferenceTable, first: number, last: number): boolean {
	if (!words.givenNames.has(tokens[first]!.lower) || !/^(is|was)$/.test(tokens[last]?.lower ?? '')) return false;
	const noun = tokens.slice(last + 1, last + 5).find(({ pos }) => !/^(DET|ADJ|ADV)$/.test(pos));
	return noun?.pos === 'NOUN' && isRole(words, noun);
}
