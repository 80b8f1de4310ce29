import type { LabelRule } from '../sentence';
import { subjectOf } from '../subject';
import { gerundEnd } from './gerund';

/** What somebody does for a living or in an office. */
const WORKS =
	/^(lead|run|own|operate|manage|head|chair|oversee|supervise|edit|publish|prepare|manufacture|represent|administer|govern|enforce|regulate|specialize|specialise|teach|study|research|practice|practise|treat|advise|host|command|coach|preach|lobby|breed|farm|design|distribute|sponsor|fund|finance|bankroll|control|dominate|rule|co-own|co-chair|co-host)$/;
/** What a law is there for. */
const RULES =
	/^(forbid|prohibit|prevent|ban|bar|outlaw|criminali[sz]e|restrict|limit|allow|permit|require|mandate|guarantee|protect|entitle|exempt|authori[sz]e|legali[sz]e)$/;

/** "Ada Brook, who leads a church", "Brook Media, which owns the paper", "the Brook Act, which forbids it": what somebody works as or a body is there for. */
export const occupied: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return tokens.slice(sentence.first + 2, sentence.last - 2).flatMap(({ index, pos, lemma, lower }) => {
		// A law is in force, and what it did once is a fact of the past.
		const isWork = WORKS.test(lemma) || (RULES.test(lemma) && lower.endsWith('s'));
		if (pos !== 'VERB' || !isWork || lower.endsWith('ing')) return [];
		let at = index - 1;
		while (tokens[at]?.pos === 'ADV') at--;
		if (!/^(who|which)$/.test(tokens[at]?.lower ?? '')) return [];
		const subject = subjectOf(sentence, index);
		if (!subject) return [];
		const last = gerundEnd(sentence, index);
		return [{ first: index, last, head: index, actor: subject.actor, form: 'other', mention: subject }];
	});
};
