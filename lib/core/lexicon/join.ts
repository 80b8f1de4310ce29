import type { Strength } from '../analysis';
import { isHyphen, type NounPhrase } from '../text/chunks';
import { type Stretch, stretch, type TextDoc, type Token } from '../text/tokens';
import type { Entry } from './entry';
import type { PhraseMatch } from './find-phrases';

/** One or more matches that a reader takes for one phrase. */
export interface JoinedMatch extends Stretch {
	/** The strongest entry in it, the first of equally strong ones: it says what the phrase is and why. */
	readonly entry: Entry;
	readonly strength: Strength;
	/** The part of it that the entry matches. */
	readonly word: Stretch;
}

/** How many tokens may stand between two matches of one phrase. */
const MAX_GAP = 3;
/** No phrase runs on for longer, in tokens. */
const MAX_TOKENS = 14;

/**
 * Join matches that stand in one noun phrase or are strung together by "of", "and" and commas ("failed doctrine of
 * perpetual war"), up to the noun the last one belongs to. Mild words that come together are clear, clear ones strong.
 *
 * @param matches - In reading order, without overlaps.
 * @param phrases - The noun phrases of each sentence.
 * @returns In reading order, without overlaps.
 */
export function joinMatches(
	doc: TextDoc,
	matches: readonly PhraseMatch[],
	phrases: readonly (readonly NounPhrase[])[],
): JoinedMatch[] {
	let place = 0;
	return doc.sentences.flatMap((sentence, number) => {
		const groups: PhraseMatch[][] = [];
		for (; place < matches.length && matches[place]!.first < sentence.last; place++) {
			const match = matches[place]!;
			const group = groups.at(-1);
			if (group && isNominal(doc, match) && isNominal(doc, group[0]!) && mayJoin(doc.tokens, group, match))
				group.push(match);
			else groups.push([match]);
		}
		return groups.map((group, i) => joined(doc, group, phrases[number]!, groups[i + 1]?.at(0)?.first ?? sentence.last));
	});
}

/** Words of a verb or a clause stay by themselves: only what names or describes is joined. */
const isNominal = ({ tokens }: TextDoc, { first, last, entry }: PhraseMatch): boolean =>
	entry.kind !== 'report-verb' &&
	tokens
		.slice(first, last)
		.every(
			(token) =>
				isHyphen(token) ||
				['ADJ', 'NOUN', 'PROPN', 'ADV', 'ADP', 'DET', 'CCONJ', 'NUM'].includes(token.pos) ||
				/ed$/.test(token.lower),
		);

function mayJoin(tokens: readonly Token[], group: readonly PhraseMatch[], right: Stretch): boolean {
	const { first } = group[0]!;
	const left = group.at(-1)!;
	// "merely a failed state": an adverb before an article belongs to the verb.
	if (group.length === 1 && tokens[left.last - 1]!.pos === 'ADV' && tokens[left.last]?.pos === 'DET') return false;
	if (isOfClause(tokens, right)) return false;
	if (right.first - left.last > MAX_GAP || right.last - first > MAX_TOKENS) return false;
	return tokens.slice(left.last, right.first).every(
		(token) =>
			isHyphen(token) ||
			['ADJ', 'NOUN', 'ADV'].includes(token.pos) ||
			/^(of|and|,|its|their|his|her)$/.test(token.lower) ||
			// "a brutal plan and a disaster" are two things.
			(token.pos === 'DET' && tokens[token.index - 1]!.lower === 'of'),
	);
}

/** "The massacre shocked Norway", "a vile plan failed", "a menace, killed two": a verb behind a noun, and an adverb that goes with one behind a comma. */
function isOfClause(tokens: readonly Token[], right: Stretch): boolean {
	const isBehind = tokens[right.first - 1]!.text === ',';
	const { pos } = tokens[right.first]!;
	const isAdverb = isBehind && tokens[right.last - 1]!.pos === 'ADV';
	const noun = tokens[isBehind ? right.first - 2 : right.first - 1]!;
	return (noun.pos === 'NOUN' && pos === 'VERB') || (isAdverb && !leadsToNoun(tokens, right.last));
}

/** Whether an adverb that ends before a token goes with an adjective: "cruel, deeply flawed plan", not "cruel, flatly retorted Brook". */
function leadsToNoun(tokens: readonly Token[], at: number): boolean {
	const [next, after] = [tokens[at], tokens[at + 1]];
	if (isHyphen(next)) return true;
	return (
		/^(ADJ|VERB)$/.test(next?.pos ?? '') && (!next!.lower.endsWith('ed') ? next!.pos === 'ADJ' : after?.pos === 'NOUN')
	);
}

function joined(
	doc: TextDoc,
	group: readonly PhraseMatch[],
	phrases: readonly NounPhrase[],
	next: number,
): JoinedMatch {
	const strongest = group.reduce((best, match) => (match.entry.strength > best.entry.strength ? match : best));
	const { entry } = strongest;
	const word = stretch(doc.tokens, strongest);
	if (group.length === 1) return { ...strongest, strength: entry.strength, word };
	const last = Math.min(next, headAfter(group.at(-1)!, phrases));
	return {
		...stretch(doc.tokens, { first: group[0]!.first, last }),
		entry,
		strength: Math.min(3, entry.strength + 1) as Strength,
		word,
	};
}

/** The exclusive end of the noun phrase that the last match describes. */
function headAfter(match: PhraseMatch, phrases: readonly NounPhrase[]): number {
	const phrase = phrases.find((p) => p.first <= match.first && match.last <= p.last);
	return phrase ? Math.max(phrase.last, match.last) : match.last;
}
