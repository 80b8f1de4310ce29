import type { Polarity } from '../analysis';
import type { Entry } from '../lexicon/entry';
import type { PhraseMatch } from '../lexicon/find-phrases';
import { isHyphen } from '../text/chunks';
import { phraseWords } from '../text/phrases';
import type { Token } from '../text/tokens';
import { aversionIn } from './aversion';
import { termAt, termKey } from './polarity-terms';

/** Plain words that speak well or ill of whoever they are said of, as written in `assets/cues/polarity.json`. */
export interface PolarityWords {
	readonly negative: readonly string[];
	readonly positive: readonly string[];
	/** Terms of several words that say nothing, whatever their words say elsewhere: "democratic socialist". */
	readonly neutral: readonly string[];
}

/** Lemma, or words of a term, to +1 or -1; 0 for a term that says nothing. */
export type PolarityTable = ReadonlyMap<string, -1 | 0 | 1>;

/** Words that turn what follows: "an end to war", "countering terrorism". */
const TURNING = new Set([
	'counter',
	'end',
	'curb',
	'reject',
	'rejection',
	'fight',
	'combat',
	'without',
	'prevent',
	'halt',
]);

/** Join the plain words with the one-word phrases of the lexicon; the plain words win where they differ. */
export function indexPolarity(words: PolarityWords, entries: readonly Entry[]): PolarityTable {
	const table = new Map<string, -1 | 0 | 1>();
	for (const { phrases, polarity, unless, needs } of entries) {
		// A word that is loaded only beside certain others says nothing by itself ("militant").
		if (polarity === 'neutral' || unless || needs) continue;
		for (const phrase of phrases) {
			const [word, more] = phraseWords(phrase.toLowerCase());
			if (word && !more) table.set(word, polarity === 'negative' ? -1 : 1);
		}
	}
	for (const word of words.negative) table.set(termKey(word), -1);
	for (const word of words.positive) table.set(termKey(word), 1);
	for (const word of words.neutral) table.set(termKey(word), 0);
	return table;
}

/** What polarity is read from. */
export interface PolarityEvidence {
	/** The label's tokens, a slice of the text's. */
	readonly tokens: readonly Token[];
	/** Index of its head in the text's token list. */
	readonly head: number;
	/** Lexicon phrases of the text that may stand in it. */
	readonly matches: readonly PhraseMatch[];
	/** The words are denied where they stand. */
	readonly negated: boolean;
	/** What the verb that brings the label says already: +1 for praise, -1 for blame, 0 for neither. */
	readonly slant: -1 | 0 | 1;
	/** Words that say nothing of this actor: what a person is by office ("leader"). */
	readonly plain: ReadonlySet<string>;
	/** Nouns that before another say what it is for, and nothing of this actor: "security spokesman". */
	readonly sorting: ReadonlySet<string>;
	/** Praise in it is held in doubt: "a purported champion". */
	readonly doubted: boolean;
	/** The label opens its sentence, so that its first capital says nothing. */
	readonly opens: boolean;
}

/** Past the head, what these bring speaks of something else: "a bulwark against tyranny", "a counterpoint to terror". */
const ASIDE = new Set([
	'to',
	'against',
	'with',
	'between',
	'from',
	'over',
	'than',
	'into',
	'toward',
	'towards',
	'amid',
	'despite',
]);

/** Whoever stands so to others is told by who they are: "allied with racists". */
const SIDING =
	/^(affiliated|aligned|allied|associated|bed|cahoots|connected|league|linked|links?|sympathetic|tied|ties)$/;

/**
 * What a label says of its actor, from its words: the head counts double unless a word before it spoils it, a lexicon
 * phrase counts as a whole, and a denied label is turned round.
 */
export function polarityOf(evidence: PolarityEvidence, table: PolarityTable): Polarity {
	const { tokens, head, matches, negated, slant, doubted } = evidence;
	let sum: number = slant * 3;
	let turned = 1;
	let spoiled = false;
	for (let i = 0; i < tokens.length; i++) {
		const token = tokens[i]!;
		if (token.index > head && ASIDE.has(token.lower) && !SIDING.test(tokens[i - 1]?.lower ?? '')) break;
		const { sign, length } = signAt(evidence, i, table);
		// "A fight for freedom" turns nothing, nor does a phrase that counts as a whole.
		if (length === 1 && TURNING.has(token.lemma) && tokens[i + 1]?.lower !== 'for') turned = -1;
		const last = token.index + length;
		const says = sign * turned * (isAgainst(tokens, i) ? -1 : 1);
		spoiled ||= says < 0 && spoils(token, head, matches);
		// "A failed champion of peace": of what is spoiled no good is left.
		if (!spoiled || says < 0) sum += says * (token.index <= head && head < last ? 2 : 1);
		i += length - 1;
	}
	sum = aversionIn(tokens, head, table) ?? sum;
	if (doubted) sum = -Math.abs(sum);
	if (negated) sum = -sum;
	return sum < 0 ? 'negative' : sum > 0 ? 'positive' : 'neutral';
}

/** What a token says, or the phrase or term of so many tokens that begins there. */
function signAt(
	{ tokens, head, matches, plain, sorting, opens }: PolarityEvidence,
	at: number,
	table: PolarityTable,
): { readonly sign: number; readonly length: number } {
	const token = tokens[at]!;
	const phrase = matches.find(({ first, last }) => first === token.index && last - first > 1);
	if (phrase) return { sign: SIGN[phrase.entry.polarity], length: phrase.last - phrase.first };
	const isOffice = plain.has(token.lemma) || (isName(token) && !(opens && isOpening(tokens, at)));
	const term = termAt(tokens, at, table);
	if (term) return { sign: isOffice ? 0 : term.sign, length: term.length };
	const isSort = sorting.has(token.lemma) && token.index < head && tokens[at + 1]?.pos === 'NOUN';
	const sign = table.get(token.lower) ?? table.get(token.lemma) ?? 0;
	return { sign: isOffice || (isSort && sign > 0) ? 0 : sign, length: 1 };
}

/** Words that leave nothing of the head behind them: "a fake hero", "a failed champion of peace". */
const BELIES = /^(fake|false|failed|fallen|phony|phoney|bogus|sham|pseudo|disgraced|discredited)$/;

/** "An evil genius": an insult before the head says more than the head. A mild word does not ("a bitter victory"). */
const spoils = ({ index, lower }: Token, head: number, matches: readonly PhraseMatch[]): boolean =>
	index < head &&
	(BELIES.test(lower) ||
		matches.some(
			({ first, last, entry }) => first <= index && index < last && entry.polarity === 'negative' && entry.strength > 1,
		));

/** "Anti-terror": the word behind the hyphen alone is turned. */
const isAgainst = (tokens: readonly Token[], at: number): boolean =>
	tokens[at - 2]?.lower === 'anti' && isHyphen(tokens[at - 1]);

/** Whether only its place gives the first word of some tokens its capital: "Disgraced former judge", not "Justice Secretary". */
export const isOpening = (tokens: readonly Token[], at: number): boolean =>
	at === 0 && !/^\p{Lu}/u.test(tokens[1]?.text ?? '');

/** "The Peace Foundation", "the Democratic nominee": part of a name, or a party by its adjective; "a Nazi" is none. */
export const isName = ({ pos, text }: Token): boolean =>
	(pos === 'PROPN' && text !== text.toUpperCase() && !/^Nazis?$/.test(text)) || (pos === 'ADJ' && PARTY.test(text));

const PARTY = /^(Democratic|Independent|Progressive|Liberal|Green|Reform|Unity|Justice)$/;

const SIGN: Record<Polarity, number> = { negative: -1, neutral: 0, positive: 1 };
