import { isDayOrMonth } from '../../text/calendar';
import { findNounPhrases, type NounPhrase } from '../../text/chunks';
import { type Stretch, stretch, type TextDoc, type TokenRange } from '../../text/tokens';

/** What speaker finding needs to know of a sentence. */
export interface Clause extends TokenRange {
	readonly doc: TextDoc;
	readonly phrases: readonly NounPhrase[];
	/** Whether a token stands inside quotation marks. */
	readonly isQuoted: (index: number) => boolean;
}

const JOINS = new Set(['of', 'for', 'at', 'from', 'in', 'on', 'with', 'to']);
const PRONOUN = new Set([
	'i',
	'we',
	'he',
	'she',
	'they',
	'it',
	'who',
	'which',
	'that',
	'some',
	'many',
	'others',
	'most',
	'both',
	'critics',
]);

/** Whether a word in lower case says when, and not who. */
export const isDate = (word: string): boolean => isDayOrMonth(word) || /^(to|yester)day$/.test(word);

/** A sentence as speaker finding needs it. */
export const readClause = (doc: TextDoc, sentence: TokenRange, isQuoted: (index: number) => boolean): Clause => ({
	...sentence,
	doc,
	phrases: findNounPhrases(doc, sentence),
	isQuoted,
});

/**
 * The words before a token that name its subject: a phrase with what hangs on it ("the head of the agency"), a
 * pronoun, or what stands before an apposition ("Smith, the head of the agency, said"). Null where there are none.
 */
export function subjectBefore(clause: Clause, index: number): Stretch | null {
	const { tokens } = clause.doc;
	const before = tokens[index - 1];
	if (!before || index <= clause.first || clause.isQuoted(index - 1)) return null;
	if (/^(who|which|that)$/.test(before.lower)) {
		const comma = tokens[index - 2]?.text === ',' ? index - 2 : index - 1;
		const apposed = tokens[comma]?.text === ',' ? beforeApposition(clause, comma) : null;
		const named = apposed && /^(PROPN|PRON)$/.test(tokens[apposed.first]!.pos) ? apposed : null;
		return named ?? phraseEnding(clause, comma) ?? stretch(tokens, { first: index - 1, last: index });
	}
	if (before.pos === 'PRON' && PRONOUN.has(before.lower)) return stretch(tokens, { first: index - 1, last: index });
	if (before.text === ',' || before.text === ')' || before.text === '—') return beforeApposition(clause, index - 1);
	return phraseEnding(clause, index);
}

/** "Smith, the head of the agency, said": the phrase before the apposition, with the apposition. */
function beforeApposition(clause: Clause, close: number): Stretch | null {
	const { tokens } = clause.doc;
	const opening = tokens[close]!.text === ')' ? '(' : tokens[close]!.text;
	for (let i = close - 1; i > clause.first && close - i < 30; i--) {
		const token = tokens[i]!;
		if (clause.isQuoted(i)) return null;
		if (token.text !== opening) continue;
		const before = phraseEnding(clause, i);
		return before && stretch(tokens, { first: before.first, last: close });
	}
	return null;
}

/** The phrase that ends right before a token, with the phrases it hangs on to its left. */
function phraseEnding(clause: Clause, index: number): Stretch | null {
	const { tokens } = clause.doc;
	let place = clause.phrases.findIndex((phrase) => phrase.last === index);
	if (place < 0) return null;
	let first = clause.phrases[place]!.first;
	for (; place > 0; place--) {
		const left = clause.phrases[place - 1]!;
		const gap = tokens.slice(left.last, first);
		const owned = clause.phrases[place]!.owner === left;
		const joined =
			gap.length === 1 && (JOINS.has(gap[0]!.lower) || (gap[0]!.lower === 'and' && tokens[left.head]!.pos === 'PROPN'));
		if (!owned && !joined) break;
		first = left.first;
	}
	return stretch(tokens, { first, last: index });
}

/** "…, said the head of the agency": the words after a token that name the speaker, with an apposition that closes the sentence. */
export function speakerAfter(clause: Clause, index: number): Stretch | null {
	const { tokens } = clause.doc;
	if (index >= clause.last) return null;
	if (/^(he|she|they)$/.test(tokens[index]!.lower)) return stretch(tokens, { first: index, last: index + 1 });
	let place = clause.phrases.findIndex((phrase) => phrase.first === index);
	if (place < 0 || clause.isQuoted(index)) return null;
	let last = clause.phrases[place]!.last;
	for (; place + 1 < clause.phrases.length; place++) {
		const right = clause.phrases[place + 1]!;
		const gap = tokens.slice(last, right.first);
		// "By critics on Monday": the day is none of them.
		const joined =
			gap.length === 1 && (JOINS.has(gap[0]!.lower) || gap[0]!.lower === 'and') && !isDate(tokens[right.head]!.lower);
		const apposed =
			gap.length === 1 &&
			gap[0]!.text === ',' &&
			tokens[right.first]!.pos !== 'CCONJ' &&
			tokens[last - 1]!.pos === 'PROPN';
		if (right.owner !== clause.phrases[place] && !joined && !apposed) break;
		if (clause.isQuoted(right.first)) break;
		last = right.last;
	}
	return stretch(tokens, { first: index, last });
}
