import type { NounPhrase } from '../text/chunks';
import type { TextDoc, Token } from '../text/tokens';
import type { LabelClause } from './clause';

/** No label runs on for longer than this many tokens. */
export const MAX_TOKENS = 20;

/**
 * Exclusive end of what a phrase goes on with as far as the next mark: a restrictive clause ("a club that many want to
 * join"), an infinitive ("the first woman to earn …", "efforts to …") or a participle ("the app launched by …"); `end`
 * where nothing of the kind follows.
 */
export function relativeEnd({ doc, phrases, words, last }: LabelClause, end: number, start: number): number {
	const { tokens } = doc;
	if (end >= last || !opensRelative({ doc, words }, end, start)) return end;
	let i = end + 1;
	while (
		i < last &&
		i - start < MAX_TOKENS &&
		!/^[,.;:?!—–()"“”]+$/.test(tokens[i]!.text) &&
		(!/^(and|but|while|if|unless|because)$/.test(tokens[i]!.lower) ||
			isPair(tokens, i) ||
			isSecondObject(doc, phrases, i)) &&
		!(tokens[end]!.lower === 'to' && i > toldFrom(tokens, end) && goesOn(tokens, i))
	)
		i++;
	// "Aimed at normalizing diplomatic, economic and other ties": no end inside a list of adjectives.
	const inside = tokens[i - 1]!.pos === 'ADJ' && tokens[i]?.text === ',' && tokens[i + 1]?.pos === 'ADJ' && i < last;
	const least = tokens[end]!.lower === 'to' || isContact(tokens, end) || isEver(tokens, end) ? 1 : 2;
	return i - end > least && !inside ? i : end;
}

/** The last token that belongs to the opening of an infinitive: "to", or the "be" of "to be reckoned with". */
const toldFrom = (tokens: readonly Token[], to: number): number => (tokens[to + 1]?.lower === 'be' ? to + 2 : to + 1);

/** "The worst deal ever negotiated", "the candidate best suited to win": a participle behind the adverb that grades it. */
const isEver = (tokens: readonly Token[], at: number): boolean =>
	/^(ever|yet|best|better|most|least)$/.test(tokens[at]!.lower) &&
	tokens[at + 1]?.pos === 'VERB' &&
	/(ed|n|t)$/.test(tokens[at + 1]!.lower);

/** "The worst thing I have heard", "a man they trust": a clause that a pronoun opens without "that". */
const isContact = (tokens: readonly Token[], at: number): boolean =>
	/^(i|he|she|we|they)$/.test(tokens[at]!.lower) &&
	tokens[at - 1]!.pos === 'NOUN' &&
	/^(AUX|VERB|ADV)$/.test(tokens[at + 1]?.pos ?? '');

/** Whether the clause around an infinitive goes on: "his refusal to meet them angered …". */
const goesOn = (tokens: readonly Token[], i: number): boolean =>
	tokens[i]!.pos === 'AUX' ||
	(tokens[i]!.pos === 'VERB' && /^(NOUN|PROPN)$/.test(tokens[i - 1]!.pos) && !tokens[i]!.lower.endsWith('ing')) ||
	(tokens[i]!.pos === 'VERB' && /^(VERB|ADJ)$/.test(tokens[i - 1]!.pos) && isSingular(tokens[i]!));

/** "His failure to act angers many": a verb that no infinitive has for its object. */
const isSingular = ({ lower, lemma }: Token): boolean => lower.endsWith('s') && lower !== lemma;

/** "Across the Middle East and Central Asia", "special and unique" */
const isPair = (tokens: readonly Token[], and: number): boolean =>
	/^(PROPN|ADJ)$/.test(tokens[and - 1]?.pos ?? '') && tokens[and - 1]!.pos === tokens[and + 1]?.pos;

/** "Who can help the House and the public in this": a second object behind "and", which no verb follows. */
function isSecondObject({ tokens }: TextDoc, phrases: readonly NounPhrase[], and: number): boolean {
	const isOpened = ({ first, core }: NounPhrase) => core > first;
	if (tokens[and]!.lower !== 'and' || !phrases.some((p) => p.last === and && isOpened(p))) return false;
	const next = phrases.find((p) => p.first === and + 1 && isOpened(p));
	// "The public", "the poor"
	const isNominal = tokens[and + 1]?.lower === 'the' && tokens[and + 2]?.pos === 'ADJ';
	const behind = next ? tokens[next.last] : isNominal ? tokens[and + 3] : null;
	return behind === undefined || (behind !== null && (behind.pos === 'ADP' || behind.text === '.'));
}

function opensRelative(
	{ doc: { tokens }, words }: Pick<LabelClause, 'doc' | 'words'>,
	end: number,
	start: number,
): boolean {
	const { lower, pos } = tokens[end]!;
	// "A judge who is now …": what follows is said of whoever that is by itself.
	if (lower === 'who' && tokens[end + 1]?.lemma === 'be') return false;
	if (/^(that|where|more|who|whose|bent)$/.test(lower) || isEver(tokens, end) || isContact(tokens, end)) return true;
	// "The first leader not to vote"
	const opening = tokens.slice(start, end);
	if (/^(not|never)$/.test(lower) && tokens[end + 1]?.lower === 'to') return opening.some(isSingling);
	if (lower === 'than') return opening.some(isComparative);
	if (lower === 'to')
		return words.purposes.has(tokens[end - 1]!.lemma) || opening.some(isSingling) || isJudgedFor(tokens, end, start);
	const next = tokens[end + 1];
	if (pos !== 'VERB' || next === undefined) return false;
	// A form in "-ed" without "by" and the like may be the verb of the sentence.
	return lower.endsWith('ing')
		? next.pos !== 'PUNCT'
		: /(ed|n)$/.test(lower) && /^(by|for|with|as|at|to)$/.test(next.lower);
}

/** "A fair price to pay": what an adjective behind "a" finds it fit for. */
function isJudgedFor(tokens: readonly Token[], to: number, start: number): boolean {
	const core = /^an?$/.test(tokens[start]!.lower) ? start + 1 : start;
	const isOne = /^an?$/.test(tokens[core - 1]?.lower ?? '');
	// "A force to be reckoned with"
	if (isOne && tokens[to + 1]?.lower === 'be' && tokens[to + 2]?.pos === 'VERB') return true;
	return isOne && tokens[core]!.pos === 'ADJ' && core < to && tokens[to + 1]?.pos === 'VERB';
}

/** "A better leader than Brook", "a more direct step than …" */
const isComparative = ({ lower, pos }: Token): boolean =>
	/^(more|less|better|worse)$/.test(lower) || (pos === 'ADJ' && /.{2}er$/.test(lower));

/** What singles one out: "the first", "the only", "the oldest". */
const isSingling = ({ lower, pos }: Token): boolean =>
	/^(first|second|third|last|only|next)$/.test(lower) || (pos === 'ADJ' && lower.endsWith('est'));
