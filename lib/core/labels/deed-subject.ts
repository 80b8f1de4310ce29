import type { Reference } from '../actors/references';
import type { NounPhrase } from '../text/chunks';
import type { Token } from '../text/tokens';
import { type LabelSentence, referenceEnding } from './sentence';

/** How far back a claim is looked for, in tokens. */
const CLAIM_REACH = 40;

/** The token of the claim that a verb belongs to ("the idea that X should yield is …"), where the clause of the claim with a verb of its own stands between them; -1 where none does. */
export function claimBefore({ doc: { tokens }, words, first }: LabelSentence, verb: number): number {
	let hasVerb = false;
	for (let i = verb - 1; i > Math.max(first, verb - CLAIM_REACH) && /^[^,;:—–]/.test(tokens[i]!.text); i--) {
		if (tokens[i]!.lower === 'that' && words.claims.has(tokens[i - 1]!.lemma)) return hasVerb ? i - 1 : -1;
		hasVerb ||= isFiniteVerb(tokens, i);
	}
	return -1;
}

/** "X joining the club is …": what is said of the deed is said of whoever does it; null where no such deed stands there. */
export function gerundSubject(sentence: LabelSentence, phrase: NounPhrase): Reference | null {
	const gerund = sentence.doc.tokens[phrase.first - 1];
	// "Found many of them believing the club was …": what is believed has a subject of its own.
	if (gerund?.pos !== 'VERB' || !gerund.lower.endsWith('ing') || sentence.words.sayingVerbs.has(gerund.lemma))
		return null;
	return referenceEnding(sentence, gerund.index);
}

/** "Lying to the bureau is a crime", "leaving the union was an error": what opens the clause is a deed, and whom it is done to is not what is said to be one. Several that do so ("leading Democrats are") take a verb in the plural. */
export function isDoneIn(
	{ doc: { tokens }, words, first: opening }: LabelSentence,
	{ first }: Reference,
	verb: number,
): boolean {
	if (/^(are|were|have)$/.test(tokens[verb]?.lower ?? '')) return false;
	const hasArticle = tokens[first - 1]?.pos === 'DET';
	let gerund = hasArticle ? first - 2 : first - 1;
	const isLed = /^(ADP|PART)$/.test(tokens[gerund]?.pos ?? '');
	if (isLed) gerund--;
	const deed = tokens[gerund];
	if (!deed || gerund < opening || deed.pos !== 'VERB' || !deed.lower.endsWith('ing')) return false;
	// "Struggling Norway is …" says how it is.
	if (!isLed && !hasArticle && words.lastingParticiples.has(deed.lower)) return false;
	return gerund === opening || tokens[gerund - 1]!.pos === 'SCONJ' || tokens[gerund - 1]!.lower === 'that';
}

/** A verb with a subject of its own: no infinitive and no participle. */
export function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
	const { pos, lower } = tokens[i]!;
	if (pos !== 'VERB' || tokens[i - 1]?.lower === 'to') return pos === 'AUX';
	return lower.endsWith('ed') ? isDoneTo(tokens, i) : !lower.endsWith('ing');
}

/** "Norway raided the port": between a name and an object stands no participle. */
const isDoneTo = (tokens: readonly Token[], i: number): boolean =>
	/^(PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? '') && /^(DET|PROPN|PRON)$/.test(tokens[i + 1]?.pos ?? '');
