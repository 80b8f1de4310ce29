import type { Reference } from '../actors/references';
import { relativeObject } from './object';
import { type LabelSentence, referenceEnding } from './sentence';

/** Verbs that a relative clause is said to hold by. */
const BELIEVES = /^(say|believe|think|claim|argue|insist|fear|suspect|hope|allege|suggest)$/;
/** Where the verb group begins, past the relative pronoun before it: "X, which has long been". */
export function groupStart({ doc: { tokens }, first, words }: LabelSentence, verb: number): number {
	let start = verb;
	while (start > first) {
		const { pos, lower, lemma } = tokens[start - 1]!;
		const raised = tokens[start]!.lower === 'to' && words.linkingVerbs.has(lemma);
		if (pos !== 'AUX' && pos !== 'ADV' && !/^(not|n't|to)$/.test(lower) && !raised) break;
		start--;
	}
	const pronoun = tokens[start - 1]?.lower ?? '';
	// "And that is a tragedy" speaks of what was said.
	const relative =
		/^(who|which)$/.test(pronoun) || (pronoun === 'that' && /^(NOUN|PROPN)$/.test(tokens[start - 2]?.pos ?? ''));
	if (!relative) return start;
	return tokens[start - 2]?.text === ',' ? start - 2 : start - 1;
}

/** Whom a verb is about that stands deep in a relative clause: "X, who, as they say, is …", "X, who many say is …"; undefined where it stands in none. */
export function insideRelative(sentence: LabelSentence, start: number): Reference | null | undefined {
	const aside = beforeAside(sentence, start);
	if (aside !== null) return referenceEnding(sentence, aside);
	const believed = BELIEVES.test(sentence.doc.tokens[start - 1]?.lemma ?? '');
	return (believed ? relativeObject(sentence, start - 1) : null) ?? undefined;
}

/** No aside between "who" and its verb is longer, in tokens. */
const MAX_ASIDE = 12;

/** Where ", who" stands before an aside that ends right before a verb group; null where nothing of the kind does. */
function beforeAside({ doc: { tokens }, first }: LabelSentence, start: number): number | null {
	if (tokens[start - 1]?.text !== ',') return null;
	for (let i = start - 2; i > first + 1 && start - i < MAX_ASIDE; i--)
		if (tokens[i]!.text === ',')
			return /^(who|which)$/.test(tokens[i - 1]!.lower) && tokens[i - 2]!.text === ',' ? i - 2 : null;
	return null;
}

/** The "who" or "which" that stands there, with or without a comma before it; null where neither does. */
export function relativeAt({ doc: { tokens } }: LabelSentence, at: number): string | null {
	const pronoun = tokens[tokens[at]?.text === ',' ? at + 1 : at]?.lower ?? '';
	return /^(who|which)$/.test(pronoun) ? pronoun : null;
}
