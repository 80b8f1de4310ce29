import { isRole } from '../actors/words';
import { isDay, isMonth } from '../text/calendar';
import { isHyphen, isPossessiveMark, type NounPhrase } from '../text/chunks';
import { isPlural, type TextDoc, type Token } from '../text/tokens';
import { type LabelClause, MARKS } from './clause';
import { MAX_TOKENS } from './relative-end';

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
/** In whose words, view or eyes something is what it is called. */
const SAYINGS = /^(words|view|eyes|opinion|judge?ment)$/;
/** In which somebody said something. */
const OCCASIONS = /^(interview|speech|statement|address|tweet|letter|memo|video|podcast)$/;

/** Exclusive end of a phrase with the phrases that prepositions, possessives and "and" hang on it. */
export function extend({ doc, phrases, last, words }: LabelClause, place: number, start: number): number {
	let end = pastCompound(doc.tokens, phrases, phrases[place]!.last);
	for (let i = place + 1; i < phrases.length; i++) {
		const next = phrases[i]!;
		if (next.first < end) continue;
		const gap = doc.tokens.slice(end, next.first).filter(isLinking);
		const [link, more] = gap;
		const linked =
			gap.length === 0
				? next.owner !== null
				: !more &&
					(LINKS.has(link!.lower) ||
						(link!.lower === 'and' &&
							(isBoth(doc, phrases[i - 1]!) || (isSmall(doc, next) && isLike(doc, phrases[i - 1]!, next)))));
		if (!linked && isSeries({ doc, phrases, last, words }, end, i, start)) {
			end = next.last;
			continue;
		}
		// "A tyrant in the words of Brook"
		const isSaid =
			link?.lower === 'in' && SAYINGS.test(doc.tokens[next.head]!.lower) && doc.tokens[next.last]?.lower === 'of';
		// "A reformer in a 2015 speech": where something was said.
		const isWhere =
			link?.lower === 'in' &&
			/^an?$/.test(doc.tokens[next.first]!.lower) &&
			OCCASIONS.test(doc.tokens[next.head]!.lower);
		const dated = link?.lower === 'on' && isDay(doc.tokens[next.head]!.lower);
		if (!linked || dated || isSaid || isWhere || next.last - start > MAX_TOKENS || next.last > last) break;
		if (next.owner && gap.length === 0) {
			end = next.last;
			continue;
		}
		if (link?.lower === 'and' && end > phrases[place]!.last && areRoles({ doc, words }, phrases[place]!, next)) break;
		const verb = doc.tokens[next.last];
		// "His contempt for courts and laws is …": no several agree with that verb.
		const isOne = verb?.pos === 'AUX' && /^(is|was|has)$/.test(verb.lower) && isPlural(doc.tokens[next.head]!);
		if (link?.lower === 'and' && (verb?.pos === 'VERB' || verb?.pos === 'AUX') && !isOne) break;
		end = next.last;
	}
	return pastAmount(doc.tokens, end);
}

/** What may link one phrase to the next; "from either party" links by "from", "instead of" by nothing. */
const isLinking = (token: Token): boolean =>
	!MARKS.test(token.text) &&
	(token.pos !== 'ADV' || token.lower === 'instead') &&
	!/^(either|neither)$/.test(token.lower) &&
	!isPossessiveMark(token);

/** "Both Norway and the lake" */
const isBoth = ({ tokens }: TextDoc, { first }: NounPhrase): boolean =>
	tokens[first]!.lower === 'both' || tokens[first - 1]?.lower === 'both';

/** Past "-up call" of "wake-up call", "-in-chief", "-for-all": a compound whose middle the tagger takes for no part of the phrase. */
function pastCompound(tokens: readonly Token[], phrases: readonly NounPhrase[], from: number): number {
	let end = from;
	// "Rhetoric-its charges": a hyphen may stand for a dash.
	const isPart = (i: number) =>
		tokens[i]?.start === tokens[i - 1]!.end &&
		(!/^(PRON|DET|CCONJ|AUX)$/.test(tokens[i]!.pos) || tokens[i - 2]?.lower === 'for');
	while (isHyphen(tokens[end]) && isPart(end + 1)) end += 2;
	const next = end > from ? phrases.find((p) => p.first === end && p.core === end) : undefined;
	return next?.last ?? end;
}

/** Past "of about 20 million", which is no noun phrase, and past the "8" of "the Top 8". */
function pastAmount(tokens: readonly Token[], end: number): number {
	const isNumbered = tokens[end - 1]!.pos === 'PROPN' && /^\d{1,2}$/.test(tokens[end]?.text ?? '');
	if (isNumbered && !isMonth(tokens[end - 1]!.lower) && tokens[end + 1]?.pos !== 'NOUN') return end + 1;
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
	if (!isSmall(doc, next) || !isLike(doc, before, next) || next.last > last || next.last - start > MAX_TOKENS)
		return false;
	const gap = tokens
		.slice(end, next.first)
		.map((token) => token.lower)
		.join(' ');
	if (gap === ', and') return true;
	const after = tokens[next.last]?.lower;
	return gap === ',' && (after === 'and' || (after === ',' && tokens[next.last + 1]?.lower === 'and'));
}

/** "The son of a teacher, and Ada Brook": a name in capitals does not go on with a common noun in the singular. */
const isLike = ({ tokens }: TextDoc, before: NounPhrase, next: NounPhrase): boolean =>
	tokens[next.head]!.pos !== 'PROPN' || tokens[before.head]!.pos !== 'NOUN' || tokens[before.first]!.pos !== 'DET';

/** "Host of a show and editor of a paper": the second role is a phrase of its own. */
const areRoles = ({ doc: { tokens }, words }: Pick<LabelClause, 'doc' | 'words'>, ...roles: NounPhrase[]): boolean =>
	roles.every(({ head }) => isRole(words, tokens[head]));

/** A coordinated noun without an article goes on with the phrase ("peace and cooperation"); one with an article is a new one. */
const isSmall = ({ tokens }: TextDoc, phrase: NounPhrase): boolean =>
	tokens[phrase.first]!.pos !== 'DET' &&
	(tokens.slice(phrase.core, phrase.last).filter((token) => !isHyphen(token)).length <= 2 ||
		// "Yale and Harvard Law School"
		tokens.slice(phrase.core, phrase.last).every(({ pos }) => pos === 'PROPN'));
