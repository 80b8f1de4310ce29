import type { Candidate, LabelClause } from './clause';
import { hungPhraseEnd } from './hanging';
import { skipOpening } from './opening';

/** A preposition with its noun that says how its subject stands: "in violation of the rules", "on the verge of tears", "woefully out of date"; null where none does. */
export function prepositionalPhrase(clause: LabelClause, from: number): Candidate | null {
	const { tokens } = clause.doc;
	const first = skipOpening(clause, from);
	let at = first;
	while (at < clause.last && tokens[at]!.pos === 'ADV' && tokens[at]!.lower !== 'out') at++;
	if (tokens[at]?.lower === 'out' && tokens[at + 1]?.lower === 'of') at++;
	else if (tokens[at]?.lower === 'of') return null;
	const link = tokens[at]?.lower ?? '';
	const definite = tokens[at + 1]?.lower === 'the';
	const phrase = clause.phrases.find((p) => p.first === at + 1 && p.last <= clause.last);
	if (!phrase || (!definite && phrase.core !== phrase.first)) return null;
	const article = definite ? 'the ' : '';
	if (!clause.words.standings.has(`${link} ${article}${tokens[phrase.head]!.lower}`)) return null;
	return { first, last: hungEnd(clause, phrase.last), head: phrase.head };
}

/** "Of the rules", "from the bank", "with the law", "for his remarks" behind the noun. */
const hungEnd = (clause: LabelClause, last: number): number =>
	/^(of|from|with|to|for|over|between)$/.test(clause.doc.tokens[last]?.lower ?? '')
		? (hungPhraseEnd(clause, last + 1) ?? last)
		: last;
