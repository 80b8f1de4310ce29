import type { Reference } from '../../actors/references';
import { adjectivePhrase } from '../adjectives';
import type { Candidate } from '../clause';
import { isPassive, objectAt } from '../object';
import { participlePhrase } from '../participles';
import { prepositionalPhrase } from '../prepositional';
import { type Draft, judges, type LabelSentence } from '../sentence';
import { subjectOf } from '../subject';

/** Verbs that with an adjective tell what becomes of their object. */
const MAKES = /^(leave|make)$/;
/** Verbs that with a preposition tell where their object comes to stand. */
const PUTS = /^(put|leave|place|plunge|throw|land)$/;

/** "Left them homeless", "made Brook more isolated", "put her at odds with her party": what a deed makes of its object. */
export function resulting(sentence: LabelSentence, verb: number): Draft[] {
	const { lemma } = sentence.doc.tokens[verb]!;
	if (!MAKES.test(lemma) && !PUTS.test(lemma)) return [];
	const passive = isPassive(sentence, verb);
	const whom = passive ? subjectOf(sentence, verb) : objectAt(sentence, verb + 1);
	if (!whom || /^(place|state)$/.test(whom.actor.kind)) return [];
	const at = passive ? verb + 1 : whom.last;
	const state = PUTS.test(lemma) ? prepositionalPhrase(sentence, at) : null;
	const found = state ?? (MAKES.test(lemma) ? madeSo(sentence, verb, whom, at) : null);
	return found ? [{ ...found, actor: whom.actor, form: 'copular', mention: whom }] : [];
}

/** "Makes it clear that …" says nothing of it, and "made them available" little: after "make" the adjective judges, or is graded. */
function madeSo(sentence: LabelSentence, verb: number, whom: Reference, at: number): Candidate | null {
	const { tokens } = sentence.doc;
	const found = participlePhrase(sentence, at - 1) ?? adjectivePhrase(sentence, at);
	if (!found || (whom.form === 'pronoun' && tokens[whom.first]!.lower === 'it')) return null;
	if (tokens[verb]!.lemma === 'leave') return found;
	return judges(sentence, found) || /^(more|less|so|too|even)$/.test(tokens[found.first]!.lower) ? found : null;
}
