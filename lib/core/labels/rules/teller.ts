import type { Token, TokenRange } from '../../text/tokens';
import type { LabelSentence } from '../sentence';

/** "The plan, Brook fumed, is …": whoever says something between commas. */
export const isTeller = (tokens: readonly Token[], last: number): boolean =>
	tokens[last]?.pos === 'VERB' && tokens[last + 1]?.text === ',' && /^(VERB|AUX)$/.test(tokens[last + 2]?.pos ?? '');

/** "The reports that it fell were dismissed, Brook argued.": a whole clause, told by whoever ends the sentence. */
export const isClauseTold = (
	{ doc: { tokens }, words }: LabelSentence,
	{ first, last: comma }: TokenRange,
	last: number,
): boolean =>
	tokens[last]?.pos === 'VERB' &&
	words.sayingVerbs.has(tokens[last]!.lemma) &&
	/^[.(,;]$/.test(tokens[last + 1]?.text ?? '.') &&
	tokens.slice(first, comma).some(({ pos }) => pos === 'AUX');
