import type { Candidate } from '../clause';
import { nounPhrase } from '../phrase';
import { type LabelRule, type LabelSentence, referenceStarting } from '../sentence';

/** Verbs that tell who a description is of. */
const IDENTIFIES = /^(identify|name|unmask|reveal|expose)$/;

/** "Police identified the lone gunman as Adam Brook": the description stands before the name. */
export const identified: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	const found = [];
	for (let verb = sentence.first; verb < sentence.last; verb++) {
		if (tokens[verb]!.pos !== 'VERB' || !IDENTIFIES.test(tokens[verb]!.lemma)) continue;
		const described = /^(an?|the|one)$/.test(tokens[verb + 1]?.lower ?? '') ? describing(sentence, verb + 1) : null;
		if (!described) continue;
		const name = referenceStarting(sentence, described.last + 1);
		const isHeld = sentence.references.some((r) => r.first <= described.head && described.head < r.last);
		if (name?.form !== 'name' || isHeld || described.last - described.first < 2) continue;
		found.push({ ...described, actor: name.actor, form: 'copular' as const, mention: name });
	}
	return found;
};

/** How far behind the verb its "as" is looked for, in tokens. */
const REACH = 12;

/** The description as far as its "as"; null where a mark or another clause comes first. */
function describing(sentence: LabelSentence, from: number): Candidate | null {
	const { tokens } = sentence.doc;
	const found = nounPhrase(sentence, from, true);
	let as = found?.last ?? from;
	// A name in capitals may be tagged as a verb: "the founder of Rose City Antifa".
	const isOfName = (i: number) => tokens[i]!.lower === 'of' || /^\p{Lu}/u.test(tokens[i]!.text);
	while (as < sentence.last && as - from < REACH && isOfName(as)) as++;
	return found && tokens[as]?.lower === 'as' ? { ...found, last: as } : null;
}
