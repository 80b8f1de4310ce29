import type { ReferenceTable } from '../actors/words';
import { isPossessiveMark, type NounPhrase } from '../text/chunks';
import type { TextDoc, Token, TokenRange } from '../text/tokens';

/** A run of tokens that may be a label, with its head noun or adjective. */
export interface Candidate extends TokenRange {
	readonly head: number;
}

const LINKS = new Set([
	'of',
	'for',
	'to',
	'in',
	'against',
	'with',
	'between',
	'toward',
	'towards',
	'into',
	'from',
	'across',
	'at',
	'over',
	'among',
	'on',
]);
const MARKS = /^["“”‘’'`]+$/;
/** No label runs on for longer than this many tokens. */
const MAX_TOKENS = 20;
/** Nouns whose infinitive says what they are about: "efforts to destabilize the region". */
const PURPOSE = /^(effort|attempt|bid|plan|campaign|struggle|refusal|plot|drive|desire|move|plea|ambition)$/;

/** What labels are read from in one sentence. */
export interface LabelClause extends TokenRange {
	readonly doc: TextDoc;
	readonly phrases: readonly NounPhrase[];
	readonly words: ReferenceTable;
}

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
		else if (!opens && !(pos === 'ADV' && doc.tokens[i + 1]?.pos === 'DET')) break;
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

/** Exclusive end of a phrase with the phrases that prepositions, possessives and "and" hang on it. */
function extend({ doc, phrases, last }: LabelClause, place: number, start: number): number {
	let end = phrases[place]!.last;
	for (let i = place + 1; i < phrases.length; i++) {
		const next = phrases[i]!;
		const gap = doc.tokens
			.slice(end, next.first)
			.filter((token) => !MARKS.test(token.text) && token.pos !== 'ADV' && !isPossessiveMark(token));
		const [link, more] = gap;
		const linked =
			gap.length === 0
				? next.owner !== null
				: !more && (LINKS.has(link!.lower) || (link!.lower === 'and' && isSmall(doc, next)));
		if (!linked && isSeries({ doc, phrases, last }, end, i, start)) {
			end = next.last;
			continue;
		}
		const dated = link?.lower === 'on' && /day$/.test(doc.tokens[next.head]!.lower);
		if (!linked || dated || next.last - start > MAX_TOKENS || next.last > last) break;
		if (next.owner && gap.length === 0) {
			end = next.last;
			continue;
		}
		const verb = doc.tokens[next.last];
		if (link?.lower === 'and' && (verb?.pos === 'VERB' || verb?.pos === 'AUX')) break;
		end = next.last;
	}
	return pastAmount(doc.tokens, end);
}

/** Past "of about 20 million", which is no noun phrase. */
function pastAmount(tokens: readonly Token[], end: number): number {
	let last = end + 1;
	while (/^(ADV|NUM|SYM)$/.test(tokens[last]?.pos ?? '')) last++;
	return tokens[end]?.lower === 'of' && tokens[last - 1]!.pos !== 'ADV' && last > end + 1 ? last : end;
}

/** ", stability, and cooperation": bare nouns that go on behind "of", with an "and" before the last. */
function isSeries(
	{ doc, phrases, last }: Pick<LabelClause, 'doc' | 'phrases' | 'last'>,
	end: number,
	place: number,
	start: number,
): boolean {
	const { tokens } = doc;
	const next = phrases[place]!;
	if (
		tokens[phrases[place - 1]!.first - 1]?.lower !== 'of' &&
		!/^(,|and)$/.test(tokens[phrases[place - 1]!.first - 1]?.lower ?? '')
	)
		return false;
	if (!isSmall(doc, next) || next.last > last || next.last - start > MAX_TOKENS) return false;
	const gap = tokens
		.slice(end, next.first)
		.map((token) => token.lower)
		.join(' ');
	if (gap === ', and') return true;
	const after = tokens[next.last]?.lower;
	return gap === ',' && (after === 'and' || (after === ',' && tokens[next.last + 1]?.lower === 'and'));
}

/**
 * Exclusive end of what a phrase goes on with as far as the next mark: a restrictive clause ("a club that many want to
 * join"), an infinitive ("the first woman to earn …", "efforts to …") or a participle ("the app launched by …"); `end`
 * where nothing of the kind follows.
 */
function relativeEnd({ doc, last }: LabelClause, end: number, start: number): number {
	const { tokens } = doc;
	if (end >= last || !opensRelative(tokens, end, start)) return end;
	let i = end + 1;
	while (
		i < last &&
		i - start < MAX_TOKENS &&
		!/^[,.;:?!—–()"“”]+$/.test(tokens[i]!.text) &&
		(!/^(and|but|while)$/.test(tokens[i]!.lower) || isPair(tokens, i))
	)
		i++;
	// "Aimed at normalizing diplomatic, economic and other ties": no end inside a list of adjectives.
	const inside = tokens[i - 1]!.pos === 'ADJ' && tokens[i]?.text === ',' && i < last;
	return i - end > 2 && !inside ? i : end;
}

/** "Across the Middle East and Central Asia", "special and unique" */
const isPair = (tokens: readonly Token[], and: number): boolean =>
	/^(PROPN|ADJ)$/.test(tokens[and - 1]?.pos ?? '') && tokens[and - 1]!.pos === tokens[and + 1]?.pos;

function opensRelative(tokens: readonly Token[], end: number, start: number): boolean {
	const { lower, pos } = tokens[end]!;
	// "A judge who is now …": what follows is said of whoever that is by itself.
	if (lower === 'who' && tokens[end + 1]?.lemma === 'be') return false;
	if (/^(that|where|more|who|whose|bent)$/.test(lower)) return true;
	if (lower === 'to') return PURPOSE.test(tokens[end - 1]!.lemma) || tokens.slice(start, end).some(isSingling);
	const next = tokens[end + 1];
	if (pos !== 'VERB' || next === undefined) return false;
	// A form in "-ed" without "by" and the like may be the verb of the sentence.
	return lower.endsWith('ing')
		? next.pos !== 'PUNCT'
		: /(ed|n)$/.test(lower) && /^(by|for|with|as|at|to)$/.test(next.lower);
}

/** What singles one out: "the first", "the only", "the oldest". */
const isSingling = ({ lower, pos }: Token): boolean =>
	/^(first|second|third|last|only|next)$/.test(lower) || (pos === 'ADJ' && lower.endsWith('est'));

/** A coordinated noun without an article goes on with the phrase ("peace and cooperation"); one with an article is a new one. */
const isSmall = ({ tokens }: TextDoc, phrase: NounPhrase): boolean =>
	tokens[phrase.first]!.pos !== 'DET' && phrase.last - phrase.core <= 2;

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
	if (head < 0 || clause.words.plainAdjectives.has(tokens[head]!.lower)) return null;
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
