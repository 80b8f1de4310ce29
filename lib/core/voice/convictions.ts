import { stretch } from '../text/tokens';
import type { RawAttribution } from './attributions';
import { toSpan } from './content-bounds';
import { CONVICTION } from './passive';
import { type Clause, subjectBefore } from './speakers/speakers';

/** No thought runs on for longer, in tokens. */
const REACH = 60;
/** What ends a thought. */
const ENDS = /^([;:—–]|but|while|which)$/;

/** "Brook was convinced the town was lost": a thought without a "that". */
export function findConvictions(clause: Clause): RawAttribution[] {
	const { tokens } = clause.doc;
	return clause.phrases.flatMap((phrase) => {
		// "Certain Brook was": the chunker takes the adjective for a part of the name.
		const cue = CONVICTION.test(tokens[phrase.first]!.lower) ? tokens[phrase.first] : tokens[phrase.first - 1];
		const isThought = /^(AUX|VERB)$/.test(tokens[phrase.last]?.pos ?? '') && phrase.last < clause.last;
		if (
			!cue ||
			cue.index <= clause.first ||
			cue.index + 1 >= phrase.last ||
			!isThought ||
			!CONVICTION.test(cue.lower) ||
			clause.isQuoted(cue.index)
		)
			return [];
		let be = cue.index - 1;
		while (be > clause.first && /^(ADV|PART)$/.test(tokens[be]!.pos)) be--;
		let first = be;
		while (first > clause.first && /^(AUX|ADV)$/.test(tokens[first - 1]!.pos)) first--;
		const speaker = tokens[be]!.lemma === 'be' ? subjectBefore(clause, first) : null;
		if (!speaker) return [];
		const limit = Math.min(clause.last, phrase.last + REACH);
		const end = tokens.slice(phrase.last, limit).find(({ lower }) => ENDS.test(lower));
		const content = toSpan(tokens, { first: cue.index + 1, last: end?.index ?? limit });
		return content
			? [
					{
						speaker,
						cue: stretch(tokens, { first, last: cue.index + 1 }),
						content: [content],
						class: 'belief' as const,
					},
				]
			: [];
	});
}
