import { nounPhrase } from '../phrase';
import { type LabelRule, referenceStarting } from '../sentence';

/** Verbs that tell who a description is of. */
const IDENTIFIES = /^(identify|name|unmask|reveal|expose)$/;

/** "Police identified the lone gunman as Adam Brook": the description stands before the name. */
export const identified: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	const found = [];
	for (let verb = sentence.first; verb < sentence.last; verb++) {
		if (tokens[verb]!.pos !== 'VERB' || !IDENTIFIES.test(tokens[verb]!.lemma)) continue;
		const described = /^(an?|the|one)$/.test(tokens[verb + 1]?.lower ?? '')
			? nounPhrase(sentence, verb + 1, true)
			: null;
		if (!described || tokens[described.last]?.lower !== 'as') continue;
		const name = referenceStarting(sentence, described.last + 1);
		const isHeld = sentence.references.some((r) => r.first <= described.head && described.head < r.last);
		if (name?.form !== 'name' || isHeld || described.last - described.first < 2) continue;
		found.push({ ...described, actor: name.actor, form: 'copular' as const, mention: name });
	}
	return found;
};
