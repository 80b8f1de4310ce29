import { isRole, type ReferenceTable } from '../../actors/words';
import type { NounPhrase } from '../../text/chunks';
import { firstEndingAfter } from '../../text/span';
import { type Stretch, stretch, type TextDoc, type Token } from '../../text/tokens';
import { type Clause, isDate, readClause, subjectBefore } from './speakers';

/** "Critics, who call it a coup": whom a relative pronoun takes up; the words themselves where they are none. */
export function antecedentOf(doc: TextDoc, words: Stretch, table: ReferenceTable): Stretch {
	const pronoun = doc.tokens[words.first]!.lower;
	if (words.last - words.first > 1 || !/^(who|which|that)$/.test(pronoun)) return words;
	const sentence = doc.sentences[firstEndingAfter(doc.sentences, words.start)];
	if (!sentence) return words;
	const clause = readClause(doc, sentence, () => false);
	return (
		(pronoun === 'who' ? personBefore(clause, words.first, table) : null) ?? subjectBefore(clause, words.last) ?? words
	);
}

/** What leads from somebody to where and when they are, or what they are for. */
const LEADS = /^(of|in|at|on|across|around|before|after|during|since|from|to|for|with|behind|inside|throughout)$/;

/**
 * "Voters across the country who say", "a recipe for rulers who see": the people that a "who" without a comma takes up:
 * neither a place or a time behind them nor what they belong to. Null where none are found.
 */
function personBefore({ doc: { tokens }, phrases, first }: Clause, who: number, table: ReferenceTable): Stretch | null {
	// "Brook—who …"
	if (/^[—–(]$/.test(tokens[who - 1]?.text ?? '')) {
		const named = phrases.find(({ last }) => last === who - 1);
		return named ? stretch(tokens, named) : null;
	}
	let last = who;
	while (last - 1 > first && isDate(tokens[last - 1]!.lower)) last--;
	let place = phrases.findIndex((phrase) => phrase.first < last && last <= phrase.last);
	if (place < 0) return null;
	const isPeople = ({ head }: NounPhrase) =>
		/^(woman|man|person|people)$/.test(tokens[head]!.lemma) ||
		isPlural(tokens[head]!, head === first) ||
		isRole(table, tokens[head]);
	while (!isPeople(phrases[place]!)) {
		const { first: start } = phrases[place]!;
		const link = tokens[start - 1]?.lower ?? '';
		if (!LEADS.test(link) || start - 1 <= first) return null;
		let end = start - 1;
		while (end > first && /^(ADJ|ADV)$/.test(tokens[end - 1]!.pos)) end--;
		if (/^(those|some|many|others)$/.test(tokens[end - 1]!.lower))
			return stretch(tokens, { first: end - 1, last: end });
		place = phrases[place - 1]?.last === end ? place - 1 : -1;
		if (place < 0) return null;
	}
	return stretch(tokens, phrases[place]!);
}

/** "Voters", as against "Norway" or "the country"; what opens a sentence may be taken for a name. */
const isPlural = ({ pos, lower, lemma }: Token, opens: boolean): boolean =>
	lower.endsWith('s') && (pos === 'NOUN' ? lower !== lemma : opens);
