import { isPossessiveMark, type NounPhrase } from '../text/chunks';
import { type Candidate, type LabelClause, MARKS } from './clause';
import { extend, relativeEnd } from './phrase-end';

/** Skip what may stand before a complement: adverbs, negation, quotation marks, "both", "being". */
function skipOpening({ doc, last }: LabelClause, from: number): number {
	let i = from;
	while (i < last) {
		const { lower, pos, text } = doc.tokens[i]!;
		const quotedGerund =
			pos === 'DET' && MARKS.test(doc.tokens[i + 1]?.text ?? '') && /ing$/.test(doc.tokens[i + 2]?.lower ?? '');
		const opens =
			quotedGerund ||
			MARKS.test(text) ||
			/^(not|n't|both|either|neither|being|also|still|now|never|simply|merely|only|just|indeed|nothing|but|anything|perhaps|once|rather|instead)$/.test(
				lower,
			);
		if (lower === 'far' && doc.tokens[i + 1]?.lower === 'from') i++;
		else if (!opens && !(pos === 'ADV' && !/^(where|when|how|why)$/.test(lower) && doc.tokens[i + 1]?.pos === 'DET'))
			break;
		i++;
	}
	return i;
}

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
	const at = oneOf ? start + 2 : gerund ? objectOf(clause, start) : start;
	const place = clause.phrases.findIndex((p) => p.first === at || p.core === at || (p.first < at && at < p.head));
	const phrase = clause.phrases[place];
	if (!phrase || phrase.owner?.last === from) return null;
	const last = extend(clause, place, at);
	// "The Pentagon's under …": what is owned is no phrase.
	if (isPossessiveMark(clause.doc.tokens[last])) return null;
	return {
		first: oneOf || gerund ? start : Math.max(start, phrase.core),
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

/** "largely symbolic", "predictable and furious": adjectives with their adverbs, not followed by a noun; null where none stands. */
export function adjectivePhrase(clause: LabelClause, from: number): Candidate | null {
	const { tokens } = clause.doc;
	const opening = skipOpening(clause, from);
	const start = isNounLike(clause, opening) ? skipOpening(clause, opening + 1) : opening;
	let end = start;
	let head = -1;
	for (let i = start; i < clause.last; i++) {
		const { pos, lower, text } = tokens[i]!;
		if (pos === 'ADJ') {
			head = i;
			end = i + 1;
		} else if (head >= 0 && !(/^(,|and|nor|or|but|yet)$/.test(lower) && tokens[i + 1]?.pos === 'ADJ')) break;
		else if (head < 0 && pos !== 'ADV') break;
		if (text === ',' && head < 0) break;
	}
	if (head < 0 || [clause.words.plainAdjectives, clause.words.states].some((list) => list.has(tokens[head]!.lower)))
		return null;
	const next = tokens[end];
	if (next && end < clause.last && ['NOUN', 'PROPN', 'NUM'].includes(next.pos)) return null;
	return { first: start, last: end, head };
}

/** "A racist", 'a "fascist"': the tagger takes the noun for an adjective. */
function isNounLike({ doc: { tokens }, phrases, last }: LabelClause, at: number): boolean {
	if (!/^an?$/.test(tokens[at]?.lower ?? '')) return false;
	let next = at + 1;
	while (next < last && MARKS.test(tokens[next]!.text)) next++;
	return next < last && tokens[next]!.pos === 'ADJ' && !phrases.some((p) => p.first <= next && next < p.last);
}

/** What stands after "is" or "as": adjectives alone, or a phrase. */
export const complementAt = (clause: LabelClause, from: number): Candidate | null =>
	adjectivePhrase(clause, from) ?? nounPhrase(clause, from);
