import { complementAt } from '../phrase';
import { type LabelRule, type LabelSentence, referenceStarting } from '../sentence';
import { complementsFrom } from '../series';
import { thingStarting } from '../things';

/** What draws the verb before its subject and still states something. A question states nothing. */
const DRAWS = /^(nor|neither|rarely|seldom|never)$/;

/** "Not only is X a threat, but …", "nor is X a friend", "by no means is X a threat": the verb stands before its subject. */
export const inverted: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return tokens.slice(sentence.first + 1, sentence.last - 2).flatMap(({ index, lemma }) => {
		if (lemma !== 'be' || !isDrawn(sentence, index - 1)) return [];
		const subject = thingStarting(sentence, index + 1) ?? referenceStarting(sentence, index + 1);
		const found = subject && complementAt(sentence, subject.last);
		if (!found) return [];
		return complementsFrom(sentence, found, false).map((one) => ({
			...one,
			actor: subject.actor,
			form: 'copular' as const,
			mention: subject,
		}));
	});
};

const isDrawn = ({ doc: { tokens }, first }: LabelSentence, before: number): boolean =>
	(tokens[first + 1]!.lower === 'no' && tokens[first]!.pos === 'ADP' && before === first + 2) ||
	DRAWS.test(tokens[before]!.lower) ||
	(/^(only|merely|just|simply)$/.test(tokens[before]!.lower) && tokens[before - 1]?.lower === 'not');
