import type { Reference } from '../../actors/references';
import { nounPhrase } from '../phrase';
import type { LabelRule, LabelSentence } from '../sentence';
import { subjectOf } from '../subject';

/** "In cahoots with", "in total coordination with": who works hand in hand with whom. */
const HAND_IN_HAND =
	/^(cahoots|league|collusion|coordination|lockstep|partnership|alliance|bed|complicity|concert|conspiracy|tandem|step)$/;

/** "X works in total coordination with Y", "X is in league with Y". */
export const league: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return sentence.phrases.flatMap(({ first, head, last }) => {
		const hand = HAND_IN_HAND.test(tokens[head]!.lemma) && tokens[first - 1]?.lower === 'in';
		if (!hand || tokens[last]?.lower !== 'with') return [];
		const subject = subjectBefore(sentence, first - 1);
		const whom = subject ? nounPhrase(sentence, last + 1, true) : null;
		return subject && whom
			? [{ first: first - 1, last: whom.last, head, actor: subject.actor, form: 'other', mention: subject }]
			: [];
	});
};

/** How far before an adverbial its verb may stand, in tokens. */
const VERB_REACH = 3;

/** The subject of the verb that an adverbial stands behind: "X said, with …", "X works in …". */
export function subjectBefore(sentence: LabelSentence, adverbial: number): Reference | null {
	const { tokens } = sentence.doc;
	for (let i = adverbial - 1; i > sentence.first && adverbial - i <= VERB_REACH; i--)
		if (/^(VERB|AUX)$/.test(tokens[i]!.pos)) return subjectOf(sentence, i);
	return null;
}
