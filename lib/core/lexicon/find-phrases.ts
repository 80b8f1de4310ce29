import { isHyphen } from '../text/chunks';
import { keepLongest, overlaps, type Span } from '../text/span';
import { type Stretch, stretch, type TextDoc, type Token } from '../text/tokens';
import type { Entry, EntryPos } from './entry';
import { formsOf, type IndexedEntry, type Lexicon, type NeighbourWords } from './lexicon';

/** A place where an entry applies. */
export interface PhraseMatch extends Stretch {
	readonly entry: Entry;
}

/** Tags that stand in for the one an entry asks for. In headlines the tagger takes most words for names. */
const STANDS_FOR: Record<EntryPos, ReadonlySet<string>> = {
	NOUN: new Set(['NOUN', 'PROPN']),
	PROPN: new Set(['PROPN', 'NOUN']),
	VERB: new Set(['VERB']),
	ADJ: new Set(['ADJ', 'PROPN']),
	ADV: new Set(['ADV']),
};

/**
 * Find where lexicon entries apply. Words inside a name are left alone; of overlapping matches the longest stays, of
 * equally long ones the entry that asks for more.
 *
 * @param names - Spans of names, listed or introduced by the text.
 * @returns In reading order, without overlaps.
 */
export function findPhrases(doc: TextDoc, lexicon: Lexicon, names: readonly Span[]): PhraseMatch[] {
	const matches: PhraseMatch[] = [];
	for (const sentence of doc.sentences) {
		const isHeadline = capitalShare(doc, sentence) > 0.6;
		for (let i = sentence.first; i < sentence.last; i++) {
			for (const hit of lexicon.at(doc.tokens, i)) {
				if (hit.last > sentence.last || !applies(doc.tokens, hit.first, hit.last, sentence, hit.value)) continue;
				if (!isHeadline && isInsideName(doc.tokens, hit.first, hit.last, sentence)) continue;
				matches.push({ ...stretch(doc.tokens, hit), entry: hit.value.entry });
			}
		}
	}
	matches.sort((a, b) => demands(b.entry) - demands(a.entry));
	const outside = withoutNames(
		matches.sort((a, b) => a.start - b.start),
		names,
	);
	return keepLongest(outside);
}

/** 1 for each token of a phrase that an entry has but whose conditions rule it out there ("sanctions regime"). */
export function ruledOut(doc: TextDoc, lexicon: Lexicon): Uint8Array {
	const out = new Uint8Array(doc.tokens.length);
	for (const sentence of doc.sentences)
		for (let i = sentence.first; i < sentence.last; i++)
			for (const { first, last, value } of lexicon.at(doc.tokens, i))
				if (last <= sentence.last && !applies(doc.tokens, first, last, sentence, value)) out.fill(1, first, last);
	return out;
}

/** Drop matches that overlap a name, both lists in reading order. */
function withoutNames(matches: readonly PhraseMatch[], names: readonly Span[]): PhraseMatch[] {
	let place = 0;
	return matches.filter((match) => {
		while (place < names.length && names[place]!.end <= match.start) place++;
		const name = names[place];
		return !name || !overlaps(name, match) || (match.start <= name.start && match.end >= name.end);
	});
}

const demands = (entry: Entry): number => Number(entry.needs !== undefined) * 2 + Number(entry.pos !== undefined);

function applies(
	tokens: readonly Token[],
	first: number,
	last: number,
	sentence: Stretch,
	{ entry, needs, unless }: IndexedEntry,
): boolean {
	if (entry.pos && !hasPos(tokens[entry.pos === 'VERB' ? first : last - 1]!, entry.pos)) return false;
	if (needs && !hasNeighbour(tokens, first, last, sentence, needs)) return false;
	return !(unless && hasNeighbour(tokens, first, last, sentence, unless));
}

function hasPos({ pos, lower }: Token, wanted: EntryPos): boolean {
	if (STANDS_FOR[wanted].has(pos)) return true;
	if (wanted === 'VERB') return pos === 'NOUN' && lower.endsWith('ing');
	return wanted === 'ADJ' && pos === 'VERB' && /(ed|en|ing)$/.test(lower);
}

function hasNeighbour(
	tokens: readonly Token[],
	first: number,
	last: number,
	sentence: Stretch,
	{ before, after, near }: NeighbourWords,
): boolean {
	const leftOf = isHyphen(tokens[first - 1]) ? first - 1 : first;
	const rightOf = isHyphen(tokens[last]) ? last + 1 : last;
	if (before.some((words) => stands(tokens, leftOf - words.length, words, sentence))) return true;
	if (after.some((words) => stands(tokens, rightOf, words, sentence))) return true;
	if (near.length === 0) return false;
	for (let i = sentence.first; i < sentence.last; i++) {
		if ((i < first || i >= last) && near.some((words) => stands(tokens, i, words, sentence))) return true;
	}
	return false;
}

function stands(tokens: readonly Token[], at: number, words: readonly string[], sentence: Stretch): boolean {
	if (at < sentence.first) return false;
	let i = at;
	for (const word of words) {
		if (i > at && isHyphen(tokens[i])) i++;
		if (i >= sentence.last || !formsOf(tokens[i]!).includes(word)) return false;
		i++;
	}
	return true;
}

/** Whether a capitalised phrase has a capitalised neighbour and so is part of a longer name ("Counter Terrorism Bureau"). */
function isInsideName(tokens: readonly Token[], first: number, last: number, sentence: Stretch): boolean {
	const capital = (i: number) =>
		i > sentence.first && i < sentence.last && /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text) && tokens[i]!.pos !== 'DET';
	for (let i = first; i < last; i++) if (!/^\p{Lu}/u.test(tokens[i]!.text)) return false;
	return capital(last) || (capital(first - 1) && first > sentence.first);
}

function capitalShare({ tokens }: TextDoc, { first, last }: Stretch): number {
	const words = tokens.slice(first, last).filter((token) => token.text.length > 3 && /^\p{L}/u.test(token.text));
	return words.length < 4 ? 0 : words.filter((token) => /^\p{Lu}/u.test(token.text)).length / words.length;
}
