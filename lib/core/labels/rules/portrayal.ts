import type { Reference } from '../../actors/references';
import { type NounNaming, readNounNaming } from '../../voice/namings/naming-nouns';
import { mayBeCalled } from '../may-be-called';
import { objectAt } from '../object';
import { complementAt } from '../phrase';
import { type LabelRule, type LabelSentence, referenceStarting } from '../sentence';
import { namesFrom } from '../series';

/** "Norway's description of X as Y", "the portrayal of X by Norway as Y", "X's designation as Y": what a noun tells that somebody is called. */
export const portrayal: LabelRule = (sentence) =>
	sentence.phrases.flatMap((phrase) => {
		const naming = readNounNaming({ ...sentence, isQuoted: () => false }, sentence.words.namingNouns, phrase);
		const mention = naming && mentionOf(sentence, naming);
		const found = mention && complementAt(sentence, naming.name.first);
		if (!mention || !found || !mayBeCalled(sentence, mention, found)) return [];
		return namesFrom(sentence, found)
			.filter(({ first }) => first < naming.name.last)
			.map((one) => ({
				...one,
				last: Math.min(one.last, naming.name.last),
				actor: mention.actor,
				form: 'copular',
				mention,
			}));
	});

/** Who is described: behind "of", or whoever owns the description. */
const mentionOf = (sentence: LabelSentence, { cue, named }: NounNaming): Reference | null =>
	named.first < cue.first ? referenceStarting(sentence, named.first) : objectAt(sentence, named.first);
