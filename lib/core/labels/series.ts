import { isRole } from '../actors/words';
import { adjectivePhrase } from './adjectives';
import { type Candidate, type LabelClause, MARKS } from './clause';
import { nounPhrase } from './phrase';

/** Adverbs that grade an adjective. */
const GRADES = /^(more|less|most|least|very|so|too|quite|rather|pretty|.{3,}ly)$/;

/** No more complements than this are read in one series. */
const MAX = 5;

/**
 * The complements that go on behind a first one: "a tremor, an expansion of …", "a partner, rather than a pariah".
 *
 * @param both - "Both" stands before the first, so that "and the" goes on too.
 */
export const complementsFrom = (clause: LabelClause, first: Candidate, both: boolean): Candidate[] =>
	series(first, (before) => phraseBehind(clause, before, before.last, both) ?? gradedBehind(clause, before));

/** The same behind "call" or "as", where what is quoted word by word goes on too: "called X 'weak' and 'vain'". */
export const namesFrom = (clause: LabelClause, first: Candidate): Candidate[] =>
	series(first, (before) => quotedBehind(clause, before) ?? phraseBehind(clause, before, before.last, false));

function series(first: Candidate, behind: (before: Candidate) => Candidate | null): Candidate[] {
	const found = [first];
	for (let last: Candidate | null = first; last && found.length < MAX; ) {
		last = behind(last);
		if (last) found.push(last);
	}
	return found;
}

/** "Allied with gangs, the Green Front and thieves": what "and" ends is a list of what hangs on the first. */
const isItem = ({ doc: { tokens } }: LabelClause, first: Candidate, at: number, found: Candidate): boolean =>
	first.head < first.last - 1 &&
	tokens[first.head]!.pos !== 'NOUN' &&
	tokens[at]!.text === ',' &&
	tokens.slice(at, found.last + 1).some(({ lower }) => lower === 'and');

function phraseBehind(clause: LabelClause, first: Candidate, at: number, both: boolean): Candidate | null {
	const { tokens } = clause.doc;
	if (!continues(clause, at, both) || isBesideName(clause, at)) return null;
	const found = nounPhrase(clause, skipContrast(clause, at));
	if (found && isItem(clause, first, at, found)) return null;
	let behind = found?.last ?? at;
	while (MARKS.test(tokens[behind]?.text ?? '')) behind++;
	return found && !/^(VERB|AUX)$/.test(tokens[behind]?.pos ?? '') ? found : null;
}

/** "More cautious than his father and more savvy than his rivals", "neither weak, nor vain": adjectives that go on with an adverb of their own or behind "nor". */
function gradedBehind(clause: LabelClause, { last, head }: Candidate): Candidate | null {
	const { tokens } = clause.doc;
	let at = last;
	while (at < last + 2 && /^(,|and|but|or|nor)$/.test(tokens[at]?.lower ?? '')) at++;
	const isGraded =
		(tokens[at]?.pos === 'ADV' && GRADES.test(tokens[at]!.lower)) ||
		(tokens[at - 1]?.lower === 'nor' && tokens[at]?.pos === 'ADJ');
	if (at === last || tokens[head]!.pos !== 'ADJ' || !isGraded) return null;
	const found = adjectivePhrase(clause, at);
	return found && tokens[found.head]!.pos === 'ADJ' ? found : null;
}

/** '"Weak" and "a fraud"': what is quoted word by word goes on in quotation marks. */
function quotedBehind(clause: LabelClause, { first, last }: Candidate): Candidate | null {
	const { tokens } = clause.doc;
	const isMarked = MARKS.test(tokens[first - 1]?.text ?? '') || /^an?$/.test(tokens[first - 1]?.lower ?? '');
	let i = last;
	while (/^[,"”’'`]$/.test(tokens[i]?.text ?? '')) i++;
	if (i === last || !isMarked) return null;
	if (/^(and|or)$/.test(tokens[i]?.lower ?? '')) i++;
	else if (!/^[,]$/.test(tokens[i - 1]!.text) && !tokens.slice(last, i).some((token) => token.text === ','))
		return null;
	const at = /^an?$/.test(tokens[i]?.lower ?? '') ? i + 1 : i;
	if (!/^["“‘]$/.test(tokens[at]?.text ?? '')) return null;
	return adjectivePhrase(clause, i) ?? nounPhrase(clause, i);
}

function continues({ doc: { tokens }, words }: LabelClause, at: number, both: boolean): boolean {
	const next = tokens[at + 1]?.lower ?? '';
	// "A graduate of Yale, host of a show and editor of …"
	const isRoleNext = isRole(words, tokens[at + 1]) && tokens[at + 2]?.lower === 'of';
	if (isRoleNext && /^(,|and)$/.test(tokens[at]!.lower)) return true;
	if (tokens[at]?.lower === 'and') return /^an?$/.test(next) || (both && next === 'the');
	// "A symptom, not the cause"
	if (tokens[at]?.text === ',' && next === 'not') return /^(an?|the)$/.test(tokens[at + 2]?.lower ?? '');
	if (tokens[at]?.lower === 'nor') return /^(an?|the)$/.test(next);
	return /^(,|but|rather)$/.test(tokens[at]?.lower ?? '') && /^(an?|the|but|rather|than)$/.test(next);
}

/** "Comparable to Brook, the nominee": behind a name the comma brings what the name is. */
function isBesideName({ doc: { tokens } }: LabelClause, at: number): boolean {
	const before = tokens[at - 1]!;
	return tokens[at]!.text === ',' && before.pos === 'PROPN' && tokens[at + 1]!.lower === 'the';
}

/** Past ", rather than" or ", but", to what is set against the first complement. */
function skipContrast({ doc: { tokens } }: LabelClause, from: number): number {
	let i = from;
	while (/^(,|but|rather|than|and|nor|not)$/.test(tokens[i]?.lower ?? '')) i++;
	return i;
}
