import type { Reference } from '../../actors/references';
import { type Naming, readNaming } from '../../voice/namings/read-naming';
import { namedAs } from '../named-as';
import { type Draft, type LabelSentence, referenceEnding, referenceStarting } from '../sentence';
import { thingEnding, thingStarting } from '../things';

/**
 * What a participle says somebody is called or seen as: "X, branded a menace by Y, …", "X, seen by many as a menace, …",
 * "Designated a menace by Y, X …"; null where the verb is no such participle.
 */
export function calledSo(sentence: LabelSentence, verb: number): Draft[] | null {
	// "Also known as" brings another name.
	if (sentence.doc.tokens[verb]!.lemma === 'know') return null;
	const { namingVerbs: bare, asVerbs: as } = sentence.words;
	const naming = readNaming({ ...sentence, isQuoted: () => false }, { bare, as }, verb);
	if (naming?.named !== 'before' && naming?.named !== 'behind') return null;
	const mention = naming.named === 'before' ? besideOf(sentence, naming) : announced(sentence, naming);
	return namedAs(sentence, mention, naming.name);
}

/** Whoever stands right before a participle, past its comma. */
function besideOf(sentence: LabelSentence, { cue: { first } }: Naming): Reference | null {
	const end = sentence.doc.tokens[first - 1]?.pos === 'PUNCT' ? first - 1 : first;
	return referenceEnding(sentence, end) ?? thingEnding(sentence, end);
}

/** Whoever stands behind the comma of a participle that opens the sentence. */
function announced(sentence: LabelSentence, { name, namer }: Naming): Reference | null {
	const { tokens } = sentence.doc;
	const comma = Math.max(name.last, namer?.last ?? 0);
	const from = /^["“”]$/.test(tokens[comma + 1]?.text ?? '') ? comma + 2 : comma + 1;
	return referenceStarting(sentence, from) ?? thingStarting(sentence, from);
}
