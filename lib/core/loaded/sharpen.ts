import { MODEL_RULE, type Strength } from '../analysis';
import type { Entry } from '../lexicon/entry';
import type { JoinedMatch } from '../lexicon/join';
import { isHyphen } from '../text/chunks';
import { stretch, type TextDoc, type Token, type TokenRange } from '../text/tokens';
import type { LoadedEvidence } from './evidence';

/** Chances of a word to be loaded at which something happens. */
export interface Thresholds {
	/** A mild finding none of whose words reaches this is gone. */
	readonly mild: number;
	/** A clear or strong finding none of whose words reaches this loses a grade. */
	readonly clear: number;
	/** A word without an entry that reaches this is found; always as a mild one, since nobody has given a reason for it. */
	readonly found: number;
}

/** What stands for the entry where the model found a word that no entry has. */
const ENTRY: Entry = {
	id: MODEL_RULE,
	kind: 'evaluation',
	strength: 1,
	polarity: 'negative',
	phrases: [],
	why: 'Found by the model, by no entry of the lexicon: words like this one in sentences like this one were marked as loaded by expert readers.',
	alternatives: [],
	examples: { match: [] },
};

/**
 * Let the model's view of each word sharpen the findings: what it finds plain loses strength and below 1 is gone; what
 * it finds loaded without an entry is added, adjacent words as one phrase, and to an entry's where they stand beside it.
 *
 * @param words - The chance of each token to be loaded; below 0 it was not read, and an entry none of whose words was
 *   read stays as it is.
 * @returns In reading order, without overlaps.
 */
export function sharpen(
	{ doc, joined, ruledOut }: Pick<LoadedEvidence, 'doc' | 'joined' | 'ruledOut'>,
	words: Float32Array,
	thresholds: Thresholds,
): JoinedMatch[] {
	const kept = joined.flatMap((match) => weigh(match, words, thresholds));
	// What an entry's conditions rule out is not found by the back door.
	const taken = ruledOut.slice();
	for (const { first, last } of joined) taken.fill(1, first, last);
	const found = doc.sentences.flatMap((sentence) => findRuns(doc, sentence, words, taken, thresholds));
	return attach(
		doc,
		[...kept, ...found].sort((a, b) => a.start - b.start),
	);
}

/** "Predictable and furious": what the model finds beside an entry's words, or joined to them by "and", is part of their phrase. */
function attach(doc: TextDoc, findings: readonly JoinedMatch[]): JoinedMatch[] {
	const phrases: JoinedMatch[] = [];
	for (const one of findings) {
		const before = phrases.at(-1);
		const ofEntry = before && [before, one].find(({ entry }) => entry !== ENTRY);
		const hasFound = before?.entry === ENTRY || one.entry === ENTRY;
		if (before && ofEntry && hasFound && areOne(doc.tokens, before, one))
			phrases[phrases.length - 1] = { ...ofEntry, ...stretch(doc.tokens, { first: before.first, last: one.last }) };
		else phrases.push(one);
	}
	return phrases;
}

function areOne(tokens: readonly Token[], left: TokenRange, right: TokenRange): boolean {
	const isNamingWord = (i: number) => /^(ADJ|NOUN)$/.test(tokens[i]!.pos);
	const gap = tokens.slice(left.last, right.first);
	const joins = gap.length === 0 || (gap.length === 1 && gap[0]!.lower === 'and');
	return joins && isNamingWord(left.last - 1) && isNamingWord(right.first);
}

const highest = (words: Float32Array, { first, last }: TokenRange): number =>
	words.subarray(first, last).reduce((most, chance) => Math.max(most, chance), Number.NEGATIVE_INFINITY);

function weigh(match: JoinedMatch, words: Float32Array, { mild, clear }: Thresholds): JoinedMatch[] {
	const chance = highest(words, match);
	const isPlain = chance >= 0 && chance < (match.strength === 1 ? mild : clear);
	const strength = match.strength - (isPlain ? 1 : 0);
	return strength < 1 ? [] : [{ ...match, strength: strength as Strength }];
}

/** Letters that stand free: no part of a handle, an address or code ("__proto__", "#vile"). */
function isWord({ text, tokens }: TextDoc, i: number): boolean {
	const { start, end, text: word } = tokens[i]!;
	return /\p{L}/u.test(word) && !/[_@#/\\]/.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`);
}

/** Runs of adjacent loaded words that no entry has; of a hyphenated word all parts. */
function findRuns(
	doc: TextDoc,
	sentence: TokenRange,
	words: Float32Array,
	taken: Uint8Array,
	{ found }: Thresholds,
): JoinedMatch[] {
	const runs: JoinedMatch[] = [];
	const isLoaded = (i: number) => words[i]! >= found && taken[i] === 0 && isWord(doc, i);
	const joins = (i: number) => isHyphen(doc.tokens[i]) && doc.tokens[i - 1]?.end === doc.tokens[i]!.start;
	for (let i = sentence.first; i < sentence.last; i++) {
		if (!isLoaded(i)) continue;
		let first = i;
		while (first - 2 >= sentence.first && joins(first - 1) && !taken[first - 2]) first -= 2;
		let last = i + 1;
		while (last < sentence.last && !taken[last]) {
			if (isLoaded(last)) last++;
			else if (joins(last) && last + 1 < sentence.last && !taken[last + 1]) last += 2;
			else break;
		}
		const run = stretch(doc.tokens, { first, last });
		runs.push({ ...run, entry: ENTRY, strength: 1, word: run });
		i = last - 1;
	}
	return runs;
}
