import { isOneOf } from './act-words';
import type { ActSentence } from './doers';

/** How far back a word of doubt reaches, in tokens. */
const REACH = 16;

/** Whether an act is told as having happened: no "if", "would", "no" or "threat" shortly before it or in its verb group. */
export function isAsserted({ doc, table, first, last }: ActSentence, from: number, verb: number): boolean {
	if (doc.tokens[last - 1]!.text === '?') return false;
	return !doc.tokens.slice(Math.max(first, from - REACH), verb).some((token) => isOneOf(table.doubts, token));
}
