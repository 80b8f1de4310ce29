import type { Reference } from '../../actors/references';
import { isPossessiveMark } from '../../text/chunks';
import { draftOf, type LabelRule, type LabelSentence } from '../sentence';
import { nameStart } from './name-start';
import { isOwnTrait, speaksOf } from './possessive';
import { characterises, slantOf } from './trait';

/** "The growing power of the Accords", "the limited novelty of Kazakhstan's entry", "the absurd claim of Oman's minister". */
export const ofPhrase: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	const { sufferings, undergone, othersViews } = sentence.words;
	return sentence.references.flatMap((reference) => {
		if (reference.form === 'adjective' || reference.form === 'pronoun') return [];
		const of = nameStart(sentence, reference) - 1;
		// "Indifference on the part of X"
		const part = tokens[of - 1]?.lower === 'part' && tokens[of - 3]?.lower === 'on' ? of - 3 : of;
		const phrase = tokens[of]?.lower === 'of' ? sentence.phrases.find((p) => p.last === part) : undefined;
		if (!phrase || isPossessiveMark(tokens[reference.last]) || isPartOfName(sentence, reference)) return [];
		const { lemma, pos } = tokens[phrase.head]!;
		const draft = draftOf(phrase, reference.actor, 'possessive', reference);
		const isShort = part === of && phrase.last - phrase.core < 2 && !isOwnTrait(sentence, lemma);
		// "Iran's blackmail of X", "the betrayal of X by Iran": X suffers what another does.
		const isDone = phrase.owner !== null || tokens[reference.last]?.lower === 'by';
		const isOthers = isDone || [sufferings, undergone, othersViews].some((nouns) => nouns.has(lemma));
		// "Remembered as the proud face of Norway" says what somebody else is.
		const link = tokens[phrase.first - 1];
		const isPredicate = link?.lower === 'as' || (link?.lemma === 'be' && tokens[phrase.first - 2]?.lower !== 'there');
		if (isShort || isOthers || isPredicate || pos === 'PROPN') return [];
		if (!speaksOf(sentence, draft) && !characterises(sentence, phrase)) return [];
		return [{ ...draft, ...slantOf(sentence, { first: phrase.core, head: phrase.head }) }];
	});
};

/** "The politics of Texas ranchers" is not Texas's; of a person a surname may follow what was found ("President Xi Jinping"). */
function isPartOfName({ doc: { tokens }, phrases }: LabelSentence, { first, last, actor }: Reference): boolean {
	const whole = phrases.find((p) => p.first <= first && first < p.last);
	if (!whole || whole.last <= last || /^(PRON|DET)$/.test(tokens[whole.last]?.pos ?? '')) return false;
	return actor.kind !== 'person' || tokens[whole.head]!.pos !== 'PROPN' || isPossessiveMark(tokens[whole.last]);
}
