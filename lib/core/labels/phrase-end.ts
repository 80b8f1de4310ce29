import { isRole } from '../actors/words';
import { isHyphen, isPossessiveMark, type NounPhrase } from '../text/chunks';
import type { TextDoc, Token } from '../text/tokens';
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

/** A coordinated noun without an article goes on with the phrase ("peace and cooperation"); one with an article is a new one. */
const isSmall = ({ tokens }: TextDoc, phrase: NounPhrase): boolean =>
	tokens[phrase.first]!.pos !== 'DET' &&
	tokens.slice(phrase.core, phrase.last).filter((token) => !isHyphen(token)).length <= 2;
