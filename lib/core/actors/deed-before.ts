import type { TextDoc } from '../text/tokens';
import { type Choice, latest, type Seen } from './salience';

/** What takes up a deed that only a verb told. */
const DEED = /^(decision|move|step|action|choice)$/;
/** Verbs that tell words, thoughts and states, and no deed. */
const NO_DEED =
	/^(be|have|say|speak|talk|tell|state|claim|argue|insist|add|note|warn|explain|report|ask|think|believe|know|mean|hope|see|hear|feel|want|remain|seem|become|appear|call|describe|name|welcome|condemn|criticize|praise|face|suffer|lose|win)$/;
const DOER = /^(person|state|government|organization|armed-group|party|office)$/;

/** Whoever the sentence before says did something: "Kazakhstan joined the pact. The decision was welcome."; null where it tells no deed. */
export const deedBefore = (
	{ tokens }: TextDoc,
	noun: string,
	seen: readonly Seen[],
	sentence: number,
): Choice | null => {
	if (!DEED.test(noun)) return null;
	return latest(seen, sentence, 1, (one) => {
		if (!one.subject || one.sentence !== sentence - 1 || one.form === 'event' || !DOER.test(one.actor.kind))
			return false;
		let verb = one.last;
		while (/^(AUX|ADV)$/.test(tokens[verb]?.pos ?? '')) verb++;
		const isPassive = tokens[verb - 1]?.lemma === 'be' && /(ed|en)$/.test(tokens[verb]?.lower ?? '');
		return tokens[verb]?.pos === 'VERB' && !isPassive && !NO_DEED.test(tokens[verb]!.lemma);
	});
};
