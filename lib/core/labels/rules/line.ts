import { isHyphen } from '../../text/chunks';
import { draftOf, type LabelRule } from '../sentence';
import { subjectOf } from '../subject';

/** What somebody takes in a dispute. */
const LINE = /^(stance|approach|line|tone|posture|tack|position|attitude|view|path|swipe|jab|shot)$/;
const TAKES = /^(take|adopt|keep|strike|pursue|maintain|favou?r|vow|promise|assume|hold|advocate|urge|defend)$/;
/** Modifiers that tell one from another and no more. */
const PLAIN =
	/^(similar|same|different|new|old|other|official|public|formal|legal|own|first|last|clear|particular|certain|lead|leading|top)$/;

/** "They took a wait-and-see stance", "vowed a tough line on crime": how somebody meets others, where a modifier tells. */
export const line: LabelRule = (sentence) =>
	sentence.phrases.flatMap((phrase) => {
		const { tokens } = sentence.doc;
		if (!LINE.test(tokens[phrase.head]!.lemma) || !/^(an?|no)$/.test(tokens[phrase.first]!.lower)) return [];
		const told = tokens
			.slice(phrase.core, phrase.head)
			.some((token) => (token.pos === 'ADJ' && !PLAIN.test(token.lower)) || isHyphen(token));
		const to = /^(to|on|at|up)$/.test(tokens[phrase.first - 1]?.lower ?? '') ? phrase.first - 2 : phrase.first - 1;
		const takes = told && TAKES.test(tokens[to]?.lemma ?? '');
		const subject = takes ? subjectOf(sentence, to) : null;
		const against = /^(at|on|to|against|towards?)$/.test(tokens[phrase.last]?.lower ?? '')
			? sentence.phrases.find((p) => p.first === phrase.last + 1)
			: undefined;
		if (!subject) return [];
		const draft = draftOf(phrase, subject.actor, 'other', subject);
		return [{ ...draft, last: against?.last ?? phrase.last }];
	});
