import type { Reference } from '../actors/references';
import { stretch, type Token } from '../text/tokens';
import type { LabelSentence } from './sentence';
import { subjectOf } from './subject';
import { thingBefore } from './things';

/** Verbs that only bring in what is told: of "they say Brook lied" the next clause tells the deed. */
const BRINGS_IN = /^(say|tell|think|believe|know|mean|hope|see|add|note|ask|hear|guess|suppose|report)$/;

/** Whoever a sentence says did the one thing it tells, or the thing it speaks of; null where it tells more, or none is known. */
export function doerOf(sentence: LabelSentence): Reference | null {
	const { tokens } = sentence.doc;
	let telling = -1;
	for (let i = sentence.first + 1; i < sentence.last; i++) {
		const next = tokens[i + 1]?.pos === 'ADV' ? tokens[i + 2] : tokens[i + 1];
		if (
			/^(AUX|PART)$/.test(next?.pos ?? '') ||
			(tokens[i]!.pos === 'AUX' && next?.pos === 'VERB' && !next.lower.endsWith('ing'))
		)
			continue;
		if (!isMain(tokens, i) || BRINGS_IN.test(tokens[i]!.lemma)) continue;
		if (telling >= 0) return null;
		telling = i;
	}
	return telling < 0 ? null : (subjectOf(sentence, telling) ?? thingBefore(sentence, telling));
}

const isMain = (tokens: readonly Token[], i: number): boolean =>
	/^(VERB|AUX)$/.test(tokens[i]!.pos) && !tokens[i]!.lower.endsWith('ing') && tokens[i - 1]!.lower !== 'to';

/** The doer of the deed told right before, where "this", "that" or "it" is the subject of a verb and takes up that deed: "Brook lied. That is a disgrace." */
export function pointedAt(sentence: LabelSentence, verb: number): Reference | null {
	const { tokens } = sentence.doc;
	let start = verb;
	while (
		start > sentence.first &&
		(/^(AUX|ADV)$/.test(tokens[start - 1]!.pos) || /^(not|n't)$/.test(tokens[start - 1]!.lower))
	)
		start--;
	const at = start - 1;
	if (!/^(this|that|it)$/.test(tokens[at]?.lower ?? '') || !opens(sentence, at)) return null;
	const here = stretch(tokens, { first: at, last: at + 1 });
	return sentence.doerBefore ? { ...sentence.doerBefore, ...here, form: 'event' } : null;
}

/** The pronoun opens the sentence, or what is quoted in it, past "and" or "but". */
function opens({ doc: { tokens }, first }: LabelSentence, at: number): boolean {
	let before = at;
	while (
		before > first &&
		/^(and|but|so|yes|no|,|["“‘(–—-]|now|yet|unfortunately|clearly)$/.test(tokens[before - 1]!.lower)
	)
		before--;
	return before === first;
}
