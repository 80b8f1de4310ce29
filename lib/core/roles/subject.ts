import type { Reference } from '../actors/references';
import { referenceAt, referenceEnding } from '../labels/sentence';
import { subjectOf } from '../labels/subject';
import type { RoleSentence } from './clue';
import type { VerbGroup } from './verb-group';

/** Words that open a clause of its own, whatever the tagger takes them for: "after X was killed". */
const OPENING = /^(after|before|since|until|till|as|than|that|because|when|while|once|though|although|how|where)$/;

/** The actor that is the subject of a verb group, passive or not; null where there is none. */
export function subjectOfGroup(
	sentence: RoleSentence,
	{ first, verb }: Pick<VerbGroup, 'first' | 'verb'>,
): Reference | null {
	const { tokens } = sentence.doc;
	// Of a verb taken for a noun the chunker makes one phrase with the name before it.
	if (tokens[verb]!.pos === 'NOUN') return referenceEnding(sentence, first);
	const nearest = sentence.phrases.find((phrase) => phrase.last === first);
	const before = tokens[(nearest?.owner ?? nearest)?.first ?? 0];
	const opens = nearest && before && before.index > sentence.first ? tokens[before.index - 1]! : null;
	if (nearest && opens && (OPENING.test(opens.lower) || opens.pos === 'VERB'))
		return referenceAt(sentence, nearest.head);
	const subject = subjectOf(sentence, verb);
	return subject && subject.first < first ? subject : null;
}

/** "Russian troops", "the Syrian government's forces": the state whose forces end right before a verb. */
export function forcesBefore(
	{ doc: { tokens }, phrases, references, table }: RoleSentence,
	verb: number,
): Reference | null {
	const phrase = phrases.find((one) => one.last === verb);
	if (!phrase || !table.forces.has(tokens[phrase.head]!.lemma)) return null;
	const start = phrase.owner?.first ?? phrase.first;
	const whose = references.find((one) => one.first >= start && one.last <= phrase.head);
	return whose ? { ...whose, form: 'name' } : null;
}
