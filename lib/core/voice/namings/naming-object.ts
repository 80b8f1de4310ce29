import type { Clause } from '../speakers/speakers';
import { linkAt } from './naming-parts';

/** What hangs one phrase of an object on the next. */
const HANGS = /^(of|for|at|from|in|on|with|to|and|by|against|between|over)$/;

/** No more phrases than this make up an object. */
const MAX_PHRASES = 6;

/**
 * Exclusive end of the object of a verb that names it, so that the name begins there or behind its "as" ("called Iran's
 * raid on the port a crime"); null where none does.
 */
export function objectOf({ doc: { tokens }, phrases }: Clause, from: number, isBare: boolean): number | null {
	const isEnd = (at: number) => linkAt(tokens, at, isBare) !== null;
	if (tokens[from]?.pos === 'PRON' && isEnd(from + 1)) return from + 1;
	// "Calling Israel a menace": the chunker may take the participle for a part of the phrase.
	let place = phrases.findIndex((phrase) => phrase.first <= from && from < phrase.last);
	for (let count = 0; place >= 0 && count < MAX_PHRASES; count++) {
		const { last } = phrases[place]!;
		if (isEnd(last)) return last;
		const next = phrases[place + 1];
		// "Called Brook, a judge, a liar"
		const isApposed = next?.first === last + 1 && tokens[last]!.text === ',' && tokens[next.last]?.text === ',';
		if (isApposed && isEnd(next.last + 1)) return next.last + 1;
		const isOwned = next?.first === last && next.owner === phrases[place];
		const isHung = next?.first === last + 1 && HANGS.test(tokens[last]!.lower);
		place = isOwned || isHung ? place + 1 : -1;
	}
	return null;
}
