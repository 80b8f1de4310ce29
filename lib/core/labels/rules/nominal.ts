import { isPossessiveMark } from '../../text/chunks';
import { judges, type LabelRule, type LabelSentence } from '../sentence';
import { gerundEnd } from './gerund';

/** What gives a gerund its colour: "stamping out", "rolling back". */
const PARTICLE = /^(out|off|up|down|away|back|over|aside)$/;

/** "Its stamping out of dissent", "Brook's mishandling of the case": a deed told by a gerund with its doer before it. */
export const nominal: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return sentence.references.flatMap((reference) => {
		const isOwn = reference.form === 'pronoun' && /^(his|her|its|their)$/.test(tokens[reference.first]!.lower);
		const isNamed = isPossessiveMark(tokens[reference.last]);
		const at = isNamed ? reference.last + 1 : reference.last;
		const of = isOwn || isNamed ? ofBehind(sentence, at) : null;
		if (!of) return [];
		const last = gerundEnd(sentence, of);
		return [{ first: at, last, head: at, actor: reference.actor, form: 'possessive', mention: reference }];
	});
};

/** The "of" behind a gerund that says more than what was done ("the handling of"); null where neither stands there. */
function ofBehind(sentence: LabelSentence, gerund: number): number | null {
	const { tokens } = sentence.doc;
	if (!/.{2}ing$/.test(tokens[gerund]?.lower ?? '')) return null;
	const particle = PARTICLE.test(tokens[gerund + 1]?.lower ?? '');
	const of = particle ? gerund + 2 : gerund + 1;
	const says =
		particle || /^(mis|over)/.test(tokens[gerund]!.lower) || judges(sentence, { first: gerund, last: gerund + 1 });
	return says && tokens[of]?.lower === 'of' ? of : null;
}
