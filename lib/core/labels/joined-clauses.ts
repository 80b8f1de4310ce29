import type { Token } from '../text/tokens';
import type { LabelSentence } from './sentence';

/** How far before its verb the word that opens somebody's question stands, in tokens. */
const QUESTION_REACH = 6;

/** "Brook knows how Hill won and is …": behind a question what is joined by "and" may be said of whoever asks it. */
export function isInQuestion({ doc: { tokens }, first }: LabelSentence, verb: number): boolean {
	const clause = tokens.slice(Math.max(first, verb - QUESTION_REACH), verb);
	const opening = clause.findLast(({ pos, text }) => pos === 'VERB' || /^[,;:—–]$/.test(text))?.index ?? first - 1;
	return /^(how|why|whether|what|when|where)$/.test(tokens[opening + 1]!.lower) && opening >= first;
}

/** A verb that may have a subject: no participle, no infinitive, none inside a phrase. */
export const isMainVerb = (tokens: readonly Token[], i: number): boolean =>
	/^(VERB|AUX)$/.test(tokens[i]!.pos) &&
	!tokens[i]!.lower.endsWith('ing') &&
	!/^(to|a|an|the)$/.test(tokens[i - 1]?.lower ?? '') &&
	!/^(ADP|ADJ)$/.test(tokens[i - 1]?.pos ?? '');

/** "Iran and Israel are …": what is said of several is a label of none. */
export function isJoined({ doc: { tokens }, phrases }: LabelSentence, after: number, verb: number): boolean {
	const link = tokens[after];
	if (after >= verb || !link || !/^(and|,)$/.test(link.lower)) return false;
	// "This entity and its leaders" is one actor.
	if (/^(its|his|her|their)$/.test(tokens[after + 1]!.lower)) return false;
	return (
		tokens
			.slice(after, verb)
			.every(
				(token) => /^(and|,)$/.test(token.lower) || phrases.some((p) => p.first <= token.index && token.index < p.last),
			) && tokens.slice(after, verb).some((token) => token.lower === 'and')
	);
}
