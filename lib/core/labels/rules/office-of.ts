import type { Reference } from '../../actors/references';
import type { Candidate } from '../clause';
import type { LabelSentence } from '../sentence';
import { isTitleAt, STATE } from './modifier-words';

/** "Secretary of State Brook", "US Speaker of the House Ada Brook", "former Minister of Health Ada Brook": an office with what it is of, right before a person's name. */
export function officeOf(sentence: LabelSentence, { actor }: Reference, own: number): Candidate | null {
	const { tokens } = sentence.doc;
	const isOther = (i: number) =>
		sentence.references.some((r) => r.actor.kind === 'person' && r.first <= i && i < r.last);
	let of = own - 1;
	while (of > sentence.first && /^\p{Lu}/u.test(tokens[of]!.text) && !isOther(of)) of--;
	if (tokens[of]?.lower === 'the') of--;
	if (actor.kind !== 'person' || of === own - 1 || tokens[of]?.lower !== 'of' || !isTitleAt(sentence, of - 1))
		return null;
	let first = of - 1;
	while (first > sentence.first && (isTitleAt(sentence, first - 1) || STATE.test(tokens[first - 1]!.text))) first--;
	return { first, last: own, head: of - 1 };
}
