import { isDash, isHyphen } from '../text/chunks';
import { type Candidate, type LabelClause, MARKS } from './clause';
import { hangingEnd } from './hanging';
import { skipOpening } from './opening';

/** "A bit thin", "a little too late" */
const DEGREE = /^(bit|little|tad|touch|shade)$/;

/** "largely symbolic", "predictable and furious", "hostile to the press": adjectives with their adverbs and what hangs on the last, not followed by a noun; null where none stands. */
export function adjectivePhrase(clause: LabelClause, from: number): Candidate | null {
	const { tokens } = clause.doc;
	const opening = skipOpening(clause, from);
	const measured = DEGREE.test(tokens[opening + 1]?.lower ?? '') && tokens[opening]!.lower === 'a';
	const first = measured ? opening + 2 : isNounLike(clause, opening) ? skipOpening(clause, opening + 1) : opening;
	const bare = adjectives(clause, first);
	if (!bare) return null;
	// "Too big a threat"
	const of = /^(too|so|as|that)$/.test(tokens[first]!.lower) && /^an?$/.test(tokens[bare.last]?.lower ?? '');
	const graded = of ? clause.phrases.find((p) => p.first === bare.last) : undefined;
	if (graded) return { first, last: graded.last, head: graded.head };
	const found = measured ? { ...bare, first: opening + 1 } : bare;
	const last = hangingEnd(clause, found);
	const isPlain = [clause.words.plainAdjectives, clause.words.states].some((list) =>
		list.has(tokens[found.head]!.lower),
	);
	const next = tokens[found.last];
	if (isPlain && last === found.last) return null;
	if (next && found.last < clause.last && ['NOUN', 'PROPN', 'NUM'].includes(next.pos)) return null;
	return { ...found, last };
}

/** Adjectives in a row with their adverbs: "as diverse or more diverse", "unrepentant and determined". */
function adjectives({ doc: { tokens }, last }: LabelClause, first: number): Candidate | null {
	let end = first;
	let head = -1;
	for (let i = first; i < last; i++) {
		const { pos, lower } = tokens[i]!;
		const next = tokens[i + 1];
		if (pos === 'ADJ' && isCompound(tokens, i)) [head, end, i] = [i + 2, i + 3, i + 2];
		else if (pos === 'ADJ') [head, end] = [i, i + 1];
		else if (head < 0 && pos !== 'ADV') break;
		else if (head >= 0 && /^(and|or|but)$/.test(lower) && isBehindAnd(tokens[i - 1], next, tokens[i + 2]))
			[head, end, i] = next!.pos === 'ADV' ? [i + 2, i + 3, i + 2] : [i + 1, i + 2, i + 1];
		else if (head >= 0 && !(/^(,|and|nor|or|but|yet)$/.test(lower) && next?.pos === 'ADJ')) break;
	}
	return head < 0 ? null : { first, last: end, head };
}

/** "Anti-business", "long-term": two words that a hyphen makes one; "less-than-happy" is more. */
const isCompound = (tokens: LabelClause['doc']['tokens'], at: number): boolean =>
	isHyphen(tokens[at + 1]) &&
	!isDash(tokens, at + 1) &&
	/^(ADJ|NOUN|PROPN|VERB)$/.test(tokens[at + 2]?.pos ?? '') &&
	!isHyphen(tokens[at + 3]);

type Tagged = LabelClause['doc']['tokens'][number] | undefined;

/** "… and more diverse", "… and determined": an adverb or a participle may stand between or for an adjective. */
const isBehindAnd = (before: Tagged, next: Tagged, behind: Tagged): boolean =>
	before?.pos === 'ADJ' &&
	((next?.pos === 'ADV' && behind?.pos === 'ADJ') || (next?.pos === 'VERB' && /ed$/.test(next.lower)));

/** "A racist", 'a "fascist"': the tagger takes the noun for an adjective. */
function isNounLike({ doc: { tokens }, phrases, last }: LabelClause, at: number): boolean {
	if (!/^an?$/.test(tokens[at]?.lower ?? '')) return false;
	let next = at + 1;
	while (next < last && MARKS.test(tokens[next]!.text)) next++;
	return next < last && tokens[next]!.pos === 'ADJ' && !phrases.some((p) => p.first <= next && next < p.last);
}
