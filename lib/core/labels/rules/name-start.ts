import type { Reference } from '../../actors/references';
import type { LabelSentence } from '../sentence';
import { isTitleAt } from './modifier-words';

/** Where a name begins, with the titles and the article before it. */
export function nameStart(sentence: LabelSentence, { first }: Reference): number {
	const { tokens } = sentence.doc;
	let start = first;
	const titles = (i: number) => isTitleAt(sentence, i);
	while (titles(start - 1) || (tokens[start - 1]?.text === '.' && titles(start - 2))) start--;
	return tokens[start - 1]?.pos === 'DET' ? start - 1 : start;
}
