import { isPossessiveMark, type NounPhrase } from '../text/chunks';
import { adjectivePhrase } from './adjectives';
import { type Candidate, type LabelClause, MARKS } from './clause';
import { skipOpening } from './opening';
import { extend } from './phrase-end';
import { relativeEnd } from './relative-end';
import { phraseStart, singledOut } from './singled';

/**
 * The phrase that begins at a token, give or take its determiner; with all that hangs on it by prepositions.
 *
 * @param isBare - Leave out the clause, infinitive or participle it may go on with.
 */
export function nounPhrase(clause: LabelClause, from: number, isBare = false): Candidate | null {
	const start = skipOpening(clause, from);
	// "one of the world's largest producers": the phrase behind "one of" is the head.
	const oneOf = clause.doc.tokens[start]?.lower === 'one' && clause.doc.tokens[start + 1]?.lower === 'of';
	// A quotation may begin with a gerund: "whitewashing the crimes".
	const gerund =
		/ing$/.test(clause.doc.tokens[start]?.lower ?? '') &&
		clause.doc.tokens[start]!.pos === 'VERB' &&
		MARKS.test(clause.doc.tokens[start - 1]?.text ?? '');
	const at = phraseStart(clause, oneOf ? start + 2 : gerund ? objectOf(clause, start) : start);
	const place = clause.phrases.findIndex((p) => p.first === at || p.core === at || (p.first < at && at < p.head));
	const phrase = clause.phrases[place];
	if (!phrase) return singledOut(clause, at);
	if (phrase.owner?.last === from) return null;
	const whole = extend(clause, place, at);
	// "The weak start of the debate to Brook's delight": what hangs on a phrase is no owner.
	const last = isPossessiveMark(clause.doc.tokens[whole]) ? phrase.last : whole;
	// "The Pentagon's under …": what is owned is no phrase.
	if (isPossessiveMark(clause.doc.tokens[last])) return null;
	return {
		first: oneOf || gerund ? start : at > start ? start + 1 : Math.max(start, phrase.core),
		last: isBare ? last : relativeEnd(clause, last, start),
		head: ownedHead(clause, phrase).head,
	};
}

/** The phrase that possessors lead to: "producers" in "the world's largest producers". */
function ownedHead(clause: LabelClause, phrase: NounPhrase): NounPhrase {
	const owned = clause.phrases.find((p) => p.owner === phrase);
	return owned ? ownedHead(clause, owned) : phrase;
}

/** The first token of the object of a gerund. */
function objectOf({ doc }: LabelClause, gerund: number): number {
	return doc.tokens[gerund + 1]?.lower === 'of' ? gerund + 2 : gerund + 1;
}

/** What stands after "is" or "as": adjectives alone, or a phrase. */
export const complementAt = (clause: LabelClause, from: number): Candidate | null =>
	adjectivePhrase(clause, from) ?? nounPhrase(clause, from) ?? quotedWhole(clause, from);

/** No more words in quotation marks are one phrase. */
const MAX_QUOTED = 5;

/** 'A "shelling"': what stands in quotation marks behind an article is a phrase, whatever the tagger makes of it. */
function quotedWhole({ doc: { tokens }, last }: LabelClause, from: number): Candidate | null {
	const first = from + 2;
	if (!/^(an?|the)$/.test(tokens[from]?.lower ?? '') || !/^["“‘]$/.test(tokens[from + 1]?.text ?? '')) return null;
	let end = first;
	while (end < last && end - first < MAX_QUOTED && !/^[.,;:?!"”’]$/.test(tokens[end]!.text)) end++;
	const closes = tokens.slice(end, end + 2).some(({ text }) => /^["”’]$/.test(text));
	return closes && end > first && end < last ? { first, last: end, head: end - 1 } : null;
}
