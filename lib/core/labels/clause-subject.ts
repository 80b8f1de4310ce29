import type { Token } from '../text/tokens';
import { isFiniteVerb } from './deed-subject';
import type { LabelSentence } from './sentence';

/** How far back the opening of a clause is looked for, in tokens. */
const REACH = 40;

/** What a clause that is somebody's question begins with. */
const ASKS = /^(why|how|whether|what)$/;

/** "-ing" forms that begin no deed: "according to", "including". */
const NO_DEED = /^(according|including|considering|concerning|regarding|given|following)$/;

/**
 * Whether a clause is the subject of a verb, so that what is said is said of nobody named in it: "why X waited remains
 * …", "how X won is …", "losing to X was …".
 *
 * @param end - Where the verb group begins.
 */
export function isClauseSubject(sentence: LabelSentence, end: number): boolean {
	const { tokens } = sentence.doc;
	let hasVerb = false;
	for (let i = end - 1; i >= Math.max(sentence.first, end - REACH); i--) {
		const { lower, text, pos } = tokens[i]!;
		if (ASKS.test(lower)) return hasVerb && tokens[i - 1]?.pos !== 'NOUN';
		if (/^[,;:—–()"“”]$/.test(text) || /^(SCONJ|CCONJ)$/.test(pos)) return false;
		if (!hasVerb && isDeed(sentence, i)) return true;
		// "Why people think Brook is …": said of whom they think it of.
		if (pos === 'VERB' && sentence.words.sayingVerbs.has(tokens[i]!.lemma)) return false;
		hasVerb ||= isVerb(tokens, i);
	}
	return false;
}

/** A verb with a subject of its own; not that of "who" or "which". */
const isVerb = (tokens: readonly Token[], i: number): boolean =>
	!/^(who|which|that)$/.test(tokens[i - 1]?.lower ?? '') && (isFiniteVerb(tokens, i) || isDone(tokens, i));

/** "Brook waited until", not "the deal reached by" */
const isDone = (tokens: readonly Token[], i: number): boolean =>
	tokens[i]!.pos === 'VERB' &&
	/^(PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? '') &&
	tokens[i]!.lower.endsWith('ed') &&
	tokens[i + 1]?.lower !== 'by';

/** An "-ing" form that opens the sentence, or a clause behind "that" or a verb of saying; "growing inequality" is a phrase. */
function isDeed({ doc: { tokens }, phrases, words, first }: LabelSentence, i: number): boolean {
	const { lower, pos } = tokens[i]!;
	const before = tokens[i - 1];
	const opens =
		i === first || /^(that|whether|if|because)$/.test(before!.lower) || words.sayingVerbs.has(before!.lemma);
	if (!opens || !lower.endsWith('ing') || !/^(VERB|AUX)$/.test(pos) || NO_DEED.test(lower)) return false;
	return !phrases.some((p) => p.core === i);
}
