import { isRole } from '../../actors/words';
import { isHyphen } from '../../text/chunks';
import type { Token } from '../../text/tokens';
import { adjectivePhrase } from '../adjectives';
import type { Candidate } from '../clause';
import { nounPhrase } from '../phrase';
import { judges, type LabelSentence } from '../sentence';
import { TIME } from './apposed-before';

/** An adjective after a comma takes no more than this with it, in tokens. */
const MAX_ADJECTIVAL = 12;
/** What else may stand between an apposition and the mark that closes it, in tokens. */
const MAX_REST = 5;
/** An adjective that stands for a noun has no more than this before it, in tokens. */
const MAX_NOMINAL = 5;
export const CLOSING = /^([,.;:)—–]|--)$/;

/**
 * What may be apposed to a name from a token on, the longest first: a phrase with its clause, without it, and an
 * adjective, each as far as the mark that closes it where that is near.
 */
export function candidates(sentence: LabelSentence, opening: number, isBare: boolean): Candidate[] {
	// ", himself a veteran,"
	const from = /^(him|her|it)self$/.test(sentence.doc.tokens[opening]?.lower ?? '') ? opening + 1 : opening;
	return [
		isBare ? null : describing(sentence, nounPhrase(sentence, from)),
		describing(sentence, pastRank(sentence, nounPhrase(sentence, from, true))),
		nominal(sentence, from),
		adjectival(sentence, from),
	].flatMap((one) => (one ? [toMark(sentence, one)] : []));
}

/** With what else stands before the next mark, where it is short and has no verb: "home to a population of about 20 million". */
function toMark({ doc: { tokens }, last: end }: LabelSentence, found: Candidate): Candidate {
	let last = found.last;
	while (last < end && last - found.last < MAX_REST && /^(ADP|ADV|NUM|ADJ|SYM|DET)$/.test(tokens[last]!.pos)) last++;
	return CLOSING.test(tokens[last]?.text ?? '.') ? { ...found, last } : found;
}

/** "The retired Marine general and former commander of …", "the solicitor general in …": the adjective of a rank goes on as the noun. */
function pastRank(sentence: LabelSentence, found: Candidate | null): Candidate | null {
	const { tokens } = sentence.doc;
	if (!found || tokens[found.last]?.lower !== 'general') return found;
	return { ...withRest(sentence, found.last + 1, true), first: found.first, head: found.last };
}

/** "An independent from Vermont", "a union-backed progressive": an adjective that stands for who is so. */
function nominal(sentence: LabelSentence, from: number): Candidate | null {
	const { tokens } = sentence.doc;
	if (!/^(a|an|the)$/.test(tokens[from]?.lower ?? '')) return null;
	let head = from + 1;
	const inside = (token: Token | undefined) => /^(ADJ|NOUN|VERB|PROPN)$/.test(token?.pos ?? '') || isHyphen(token);
	while (head - from < MAX_NOMINAL && inside(tokens[head + 1])) head++;
	if (tokens[head]?.pos !== 'ADJ' || !isRole(sentence.words, tokens[head])) return null;
	return { ...withRest(sentence, head + 1, false), first: from + 1, head };
}

/** Where what prepositions hang on a noun ends, and a second role behind "and". */
function withRest(sentence: LabelSentence, from: number, hasAnd: boolean): { last: number } {
	const { tokens } = sentence.doc;
	let last = from;
	for (let next: Candidate | null; last < sentence.last; last = next.last) {
		const and = hasAnd && tokens[last]!.lower === 'and';
		next = and || tokens[last]!.pos === 'ADP' ? nounPhrase(sentence, last + 1, true) : null;
		if (!next || (and && !isRole(sentence.words, tokens[next.head]))) break;
	}
	return { last };
}

/** ", incapable of pity, ": an adjective with what hangs on it, as far as the next mark. */
function adjectival(sentence: LabelSentence, from: number): Candidate | null {
	const found = adjectivePhrase(sentence, from);
	const { tokens } = sentence.doc;
	if (!found || (tokens[found.last]?.pos !== 'ADP' && !judges(sentence, found))) return null;
	let last = found.last;
	while (last < sentence.last && last - from < MAX_ADJECTIVAL && !CLOSING.test(tokens[last]!.text)) last++;
	return { ...found, last };
}

/** A phrase that says what something is: one with an article, or one whose head is a role. */
function describing(sentence: LabelSentence, found: Candidate | null): Candidate | null {
	if (!found) return null;
	const { tokens } = sentence.doc;
	const head = tokens[found.head]!;
	const role = isRole(sentence.words, head);
	const named = sentence.references.some((r) => r.form === 'name' && r.first <= head.index && head.index < r.last);
	if (named || TIME.test(head.lower) || TIME.test(head.lemma) || (head.pos === 'PROPN' && !role)) return null;
	const opens = /^(a|an|the|one|once|another)$/.test(tokens[found.first - 1]!.lower) || isOneOf(tokens, found);
	return role || opens ? found : null;
}

/** "One of the two senators" */
export const isOneOf = (tokens: readonly Token[], { first }: Candidate): boolean =>
	tokens[first]!.lower === 'one' && tokens[first + 1]?.lower === 'of';
