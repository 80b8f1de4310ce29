import type { Candidate, LabelClause } from './clause';
import { hungPhraseEnd } from './hanging';
import { skipOpening } from './opening';

/**
 * What a preposition makes a state of: nouns without an article behind "in", "at", "on", "under", "out of" ("in
 * violation of the law", "under siege", "out of touch") …
 */
const STATES: Readonly<Record<string, RegExp>> = {
	in: /^(breach|chaos|charge|collusion|conflict|contempt|control|crisis|danger|debt|decline|default|defiance|denial|disarray|disgrace|favou?r|flux|freefall|jeopardy|league|limbo|line|love|need|peril|power|retreat|ruin|ruins|shambles|shock|tatters|touch|trouble|tune|turmoil|violation)$/,
	at: /^(fault|loggerheads|odds|peace|risk|stake|war)$/,
	on: /^(edge|fire|notice|target|track|trial)$/,
	under: /^(attack|fire|indictment|investigation|pressure|scrutiny|siege|strain|suspicion|threat)$/,
	of: /^(bounds|character|control|date|fashion|favou?r|hand|ideas|line|order|place|power|reach|sorts|step|sync|time|touch|tune)$/,
	above: /^(board|criticism|reproach|suspicion)$/,
	beyond: /^(belief|help|reach|reform|reproach|repair|saving)$/,
	without: /^(equal|honou?r|merit|parallel|peer|precedent|principle|shame|substance)$/,
	below: /^(par)$/,
	for: /^(sale)$/,
	off: /^(base|course|limits|target)$/,
};
/** … and nouns with "the": "in the minority", "on the brink of collapse", "at the mercy of". */
const PLACES: Readonly<Record<string, RegExp>> = {
	in: /^(dark|doldrums|interest|lead|majority|minority|pocket|right|throes|way|wrong)$/,
	on: /^(attack|brink|cusp|decline|defensive|fence|fringe|fringes|ground|mend|margin|margins|move|offensive|rise|ropes|run|side|take|verge|wane)$/,
	at: /^(center|centre|core|forefront|heart|helm|mercy|root|vanguard)$/,
	under: /^(gun|influence|spell|sway|thumb|yoke)$/,
	above: /^(fray|law)$/,
	of: /^(loop|mainstream|question)$/,
};

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
	const states = (definite ? PLACES : STATES)[link];
	if (!states?.test(tokens[phrase.head]!.lower)) return null;
	return { first, last: hungEnd(clause, phrase.last), head: phrase.head };
}

/** "Of the rules", "from the bank", "with the law", "for his remarks" behind the noun. */
const hungEnd = (clause: LabelClause, last: number): number =>
	/^(of|from|with|to|for|over|between)$/.test(clause.doc.tokens[last]?.lower ?? '')
		? (hungPhraseEnd(clause, last + 1) ?? last)
		: last;
