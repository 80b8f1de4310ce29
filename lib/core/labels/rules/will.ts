import type { LabelRule, LabelSentence } from '../sentence';
import { subjectOf } from '../subject';
import { gerundEnd, isGerund } from './gerund';

/** "X, who has refused to testify, …", "X, who opposes the wall, …": what a relative clause says X will not do, is out to do or stands for. */
export const willed: LabelRule = (sentence) => {
	const { doc, words } = sentence;
	const { tokens } = doc;
	return tokens.slice(sentence.first + 1, sentence.last - 2).flatMap(({ index, lemma, lower, pos }) => {
		const wills = words.willingVerbs.has(lemma) && tokens[index + 1]!.lower === 'to';
		if (pos !== 'VERB' || !(wills || words.sidingVerbs.has(lemma)) || !isRelative(sentence, index)) return [];
		// "Which opposed dismissing the suit" tells what was done once.
		if (!wills && lower.endsWith('ed') && isGerund(sentence, index + 1)) return [];
		const subject = subjectOf(sentence, index);
		if (!subject) return [];
		const slant = /^(refuse|fail|threaten)$/.test(lemma) ? ({ slant: -1 } as const) : {};
		const last = gerundEnd(sentence, wills ? index + 2 : index);
		return [{ first: index, last, head: index, actor: subject.actor, form: 'other', mention: subject, ...slant }];
	});
};

/** Whether the verb group that a verb ends stands right behind "who" or "which". */
function isRelative({ doc: { tokens } }: LabelSentence, verb: number): boolean {
	let at = verb - 1;
	while (/^(AUX|ADV|PART|ADJ)$/.test(tokens[at]?.pos ?? '')) at--;
	return /^(who|which)$/.test(tokens[at]?.lower ?? '');
}
