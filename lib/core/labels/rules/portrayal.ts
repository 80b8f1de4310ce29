import type { Reference } from '../../actors/references';
import { type NounNaming, readNounNaming } from '../../voice/namings/naming-nouns';
import { namedAs } from '../named-as';
import { objectAt } from '../object';
import { type LabelRule, type LabelSentence, referenceStarting } from '../sentence';

/** "Norway's description of X as Y", "the portrayal of X by Norway as Y", "X's designation as Y": what a noun tells that somebody is called. */
export const portrayal: LabelRule = (sentence) =>
	sentence.phrases.flatMap((phrase) => {
		const naming = readNounNaming({ ...sentence, isQuoted: () => false }, sentence.words.namingNouns, phrase);
		return naming ? namedAs(sentence, mentionOf(sentence, naming), naming.name) : [];
	});

/** Who is described: behind "of", or whoever owns the description. */
const mentionOf = (sentence: LabelSentence, { cue, named }: NounNaming): Reference | null =>
	named.first < cue.first ? referenceStarting(sentence, named.first) : objectAt(sentence, named.first);
