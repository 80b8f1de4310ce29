import type { Candidate } from '../clause';
import { isNotice, isOnlyWished } from '../rules/only-wished';
import type { LabelSentence } from '../sentence';
import { isSupposed } from '../supposed';
import type { FoundLabel } from './read-labels';

/** Whether what somebody is called is supposed, wished or asked alone, so that nobody says it. */
export const isUnsaid = (sentence: LabelSentence, label: FoundLabel, words: Candidate): boolean =>
	isOnlyWished(sentence, words) ||
	isNotice(sentence, words) ||
	(label.form === 'copular' && (isSupposed(sentence, label.mention) || isAsked(sentence)));

/** "Is Brook a bully?" */
function isAsked({ doc: { tokens }, first, last }: LabelSentence): boolean {
	let end = last - 1;
	while (end > first && /^["”’']$/.test(tokens[end]!.text)) end--;
	return tokens[end]!.text === '?';
}
