import { isHyphen } from '../../text/chunks';
import { draftOf, type LabelRule } from '../sentence';
import { subjectOf } from '../subject';

/** How sure somebody is of a cause. */
const FIRM = /^(bold|clear|definite|firm|principled|resolute|strong)$/;

/** "They took a wait-and-see stance", "vowed a tough line on crime": how somebody meets others, where a modifier tells. */
export const line: LabelRule = (sentence) =>
	sentence.phrases.flatMap((phrase) => {
		const { doc, words } = sentence;
		const { tokens } = doc;
		if (!words.postures.has(tokens[phrase.head]!.lemma) || !/^(an?|no)$/.test(tokens[phrase.first]!.lower)) return [];
		const told = tokens
			.slice(phrase.core, phrase.head)
			.some((token) => (token.pos === 'ADJ' && !words.sortingAdjectives.has(token.lower)) || isHyphen(token));
		const to = /^(to|on|at|up)$/.test(tokens[phrase.first - 1]?.lower ?? '') ? phrase.first - 2 : phrase.first - 1;
		const takes = told && words.posturingVerbs.has(tokens[to]?.lemma ?? '');
		const subject = takes ? subjectOf(sentence, to) : null;
		const against = /^(at|on|to|against|towards?)$/.test(tokens[phrase.last]?.lower ?? '')
			? sentence.phrases.find((p) => p.first === phrase.last + 1)
			: undefined;
		// "Took a firm position" tells how firm, and not for what.
		if (!subject || (!against && phrase.head === phrase.core + 1 && FIRM.test(tokens[phrase.core]!.lower))) return [];
		const draft = draftOf(phrase, subject.actor, 'other', subject);
		return [{ ...draft, last: against?.last ?? phrase.last }];
	});
