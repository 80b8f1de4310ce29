import type { Reference } from '../actors/references';
import { stretch } from '../text/tokens';
import type { LabelSentence } from './sentence';
import { subjectOf } from './subject';

/** "Calls herself a moderate": the subject of a verb, at the pronoun right behind it that leads back to it; null where none does. */
export function itselfAt(sentence: LabelSentence, verb: number): Reference | null {
	const { tokens } = sentence.doc;
	if (!/^(itself|himself|herself|themselves)$/.test(tokens[verb + 1]?.lower ?? '')) return null;
	const subject = subjectOf(sentence, verb);
	return subject && { ...subject, ...stretch(tokens, { first: verb + 1, last: verb + 2 }), form: 'pronoun' };
}
