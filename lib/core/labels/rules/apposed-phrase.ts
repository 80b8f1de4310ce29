import { isRole } from '../../actors/words';
import { isTime } from '../../text/calendar';
import { isHyphen } from '../../text/chunks';
import type { Token } from '../../text/tokens';
import { adjectivePhrase } from '../adjectives';
import type { Candidate } from '../clause';
import { nounPhrase } from '../phrase';
import { judges, type LabelSentence } from '../sentence';
import { CLOSING, toMark } from './apposed-rest';

/** An adjective after a comma takes no more than this with it, in tokens. */
const MAX_ADJECTIVAL = 12;
/** An adjective that stands for a noun has no more than this before it, in tokens. */
const MAX_NOMINAL = 5;
/** Since when, or until when, somebody is something. */
const WHEN =
	/^(once|now|then|currently|formerly|still|also|long|already|previously|again|perhaps|arguably|initially|originally|essentially|basically|effectively|officially|reportedly)$/;

/**
 * What may be apposed to a name from a token on, the longest first: a phrase with its clause, without it, and an
 * adjective, each as far as the mark that closes it where that is near.
 */
export function candidates(sentence: LabelSentence, opening: number, isBare: boolean): Candidate[] {
	const from = pastAdverbs(sentence, opening);
	return [
		shared(sentence, from),
		isBare ? null : describing(sentence, nounPhrase(sentence, from)),
		describing(sentence, pastRank(sentence, nounPhrase(sentence, from, true))),
		nominal(sentence, from),
		adjectival(sentence, from),
	].flatMap((one) => (one ? [toMark(sentence, one, isBare)] : []));
}

/** Past what may stand before an article: ", himself a veteran,", "— currently a mess —", ", once the richest man in town,". */
function pastAdverbs({ doc: { tokens } }: LabelSentence, opening: number): number {
	if (/^(him|her|it)self$/.test(tokens[opening]?.lower ?? '')) return opening + 1;
	const isAdverb = WHEN.test(tokens[opening]?.lower ?? '') && tokens[opening + 1]?.pos === 'DET';
	return isAdverb ? opening + 1 : opening;
}

/** "Daughter of and adviser to the president": two roles with prepositions of their own and one object. */
function shared(sentence: LabelSentence, from: number): Candidate | null {
	const { tokens } = sentence.doc;
	const start = tokens[from]?.pos === 'DET' ? from + 1 : from;
	const role = sentence.phrases.find((p) => p.core === start);
	const [of, and] = role ? [tokens[role.last], tokens[role.last + 1]] : [];
	if (!role || of?.pos !== 'ADP' || and?.lower !== 'and' || !isRole(sentence.words, tokens[role.head])) return null;
	const other = nounPhrase(sentence, role.last + 2, true);
	return other && { first: start, last: other.last, head: role.head };
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
	if (named || isTime(head.lower) || isTime(head.lemma) || (head.pos === 'PROPN' && !role)) return null;
	const opens =
		/^(a|an|the|one|once|another)$/.test(tokens[found.first - 1]!.lower) ||
		isOneOf(tokens, found) ||
		isOwned(sentence, found);
	return role || opens ? found : null;
}

/** "Huawei, China's largest maker of …": a class that somebody or some place has, and neither a deed nor words of theirs. */
function isOwned({ doc: { tokens }, phrases, words }: LabelSentence, { first, head }: Candidate): boolean {
	const owner = phrases.find((p) => p.first <= head && head < p.last)?.owner;
	// "Brook: Brook's ability …" is a heading with its text.
	if (!owner || tokens[owner.first - 1]?.text === ':') return false;
	const { lemma, lower } = tokens[head]!;
	return (
		Boolean(owner && owner.first >= first - 1) &&
		lower === lemma &&
		!words.acts.has(lemma) &&
		!words.utterances.has(lemma)
	);
}

/** "One of the two senators" */
export const isOneOf = (tokens: readonly Token[], { first }: Candidate): boolean =>
	tokens[first]!.lower === 'one' && tokens[first + 1]?.lower === 'of';
