import type { LabelRule } from '../sentence';
import { subjectOf } from '../subject';
import { gerundEnd } from './gerund';

/** "Ada Brook, who leads a church", "Brook Media, which owns the paper", "the Brook Act, which forbids it": what somebody works as or a body is there for. */
export const occupied: LabelRule = (sentence) => {
	const { doc, words } = sentence;
	const { tokens } = doc;
	return tokens.slice(sentence.first + 2, sentence.last - 2).flatMap(({ index, pos, lemma, lower }) => {
		// A law is in force, and what it did once is a fact of the past.
		const isWork = words.workingVerbs.has(lemma) || (words.rulingVerbs.has(lemma) && lower.endsWith('s'));
		if (pos !== 'VERB' || !isWork || lower.endsWith('ing')) return [];
		// "Who ran unopposed", "who ran for office": without an object it is no work.
		const isObject = tokens[index + 1]!.pos === 'NUM' || sentence.phrases.some((p) => p.first === index + 1);
		if (lemma === 'run' && !isObject) return [];
		let at = index - 1;
		while (tokens[at]?.pos === 'ADV') at--;
		if (!/^(who|which)$/.test(tokens[at]?.lower ?? '')) return [];
		const subject = subjectOf(sentence, index);
		if (!subject) return [];
		const last = gerundEnd(sentence, index);
		return [{ first: index, last, head: index, actor: subject.actor, form: 'other', mention: subject }];
	});
};
