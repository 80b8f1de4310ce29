import { isRole } from '../actors/words';
import { isHyphen, isPossessiveMark, type NounPhrase } from '../text/chunks';
import type { TextDoc, Token } from '../text/tokens';
import { type LabelClause, MARKS } from './clause';

/** What hangs one phrase on another. */
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
/** No label runs on for longer than this many tokens. */
const MAX_TOKENS = 20;
/** Nouns whose infinitive says what they are about: "efforts to destabilize the region". */
const PURPOSE =
	/^(effort|attempt|bid|plan|campaign|struggle|refusal|plot|drive|desire|move|plea|ambition|licen[cs]e|ability|inability|failure|willingness|right|chance|opportunity|invitation|incentive|excuse|pretext|vehicle|tool)$/;

/** Exclusive end of a phrase with the phrases that prepositions, possessives and "and" hang on it. */
export function extend({ doc, phrases, last, words }: LabelClause, place: number, start: number): number {
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
		if (!linked && isSeries({ doc, phrases, last, words }, end, i, start)) {
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
	while (/^(ADV|NUM|SYM)$/.test(tokens[last]?.pos ?? '') && tokens[last]!.lower !== 'where') last++;
	return tokens[end]?.lower === 'of' && tokens[last - 1]!.pos !== 'ADV' && last > end + 1 ? last : end;
}

/** ", stability, and cooperation", "professor, dean and instructor": bare nouns that go on behind "of", or roles, with an "and" before the last. */
function isSeries(
	{ doc, phrases, last, words }: Omit<LabelClause, 'first'>,
	end: number,
	place: number,
	start: number,
): boolean {
	const { tokens } = doc;
	const next = phrases[place]!;
	const before = phrases[place - 1]!;
	const roles = [before, next].every(({ head }) => isRole(words, tokens[head]));
	const opens = tokens[before.first - 1]?.lower ?? '';
	if (!roles && opens !== 'of' && !(/^(,|and)$/.test(opens) && tokens[next.head]!.pos === 'NOUN')) return false;
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
export function relativeEnd({ doc, last }: LabelClause, end: number, start: number): number {
	const { tokens } = doc;
	if (end >= last || !opensRelative(tokens, end, start)) return end;
	let i = end + 1;
	while (
		i < last &&
		i - start < MAX_TOKENS &&
		!/^[,.;:?!—–()"“”]+$/.test(tokens[i]!.text) &&
		(!/^(and|but|while)$/.test(tokens[i]!.lower) || isPair(tokens, i)) &&
		!(tokens[end]!.lower === 'to' && i > end + 1 && goesOn(tokens, i))
	)
		i++;
	// "Aimed at normalizing diplomatic, economic and other ties": no end inside a list of adjectives.
	const inside = tokens[i - 1]!.pos === 'ADJ' && tokens[i]?.text === ',' && tokens[i + 1]?.pos === 'ADJ' && i < last;
	return i - end > 2 && !inside ? i : end;
}

/** Whether the clause around an infinitive goes on: "his refusal to meet them angered …". */
const goesOn = (tokens: readonly Token[], i: number): boolean =>
	tokens[i]!.pos === 'AUX' ||
	(tokens[i]!.pos === 'VERB' && /^(NOUN|PROPN)$/.test(tokens[i - 1]!.pos) && !tokens[i]!.lower.endsWith('ing'));

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
	tokens[phrase.first]!.pos !== 'DET' &&
	tokens.slice(phrase.core, phrase.last).filter((token) => !isHyphen(token)).length <= 2;
