import { PhraseIndex, phraseWords } from '../text/phrases';
import type { Token } from '../text/tokens';
import type { Entry, Neighbours } from './entry';

/** An entry with its neighbours as words. */
export interface IndexedEntry {
	readonly entry: Entry;
	readonly needs: NeighbourWords | null;
	readonly unless: NeighbourWords | null;
}

export type NeighbourWords = { readonly [K in keyof Required<Neighbours>]: readonly (readonly string[])[] };

/** The lexicon, ready for look-up. */
export type Lexicon = PhraseIndex<IndexedEntry>;

/** Index entries by their phrases; a token matches by its surface or its dictionary form. */
export function indexLexicon(entries: readonly Entry[]): Lexicon {
	const index = new PhraseIndex<IndexedEntry>(formsOf);
	for (const entry of entries) {
		const indexed = { entry, needs: neighbourWords(entry.needs), unless: neighbourWords(entry.unless) };
		for (const phrase of entry.phrases) index.add(phraseWords(phrase.toLowerCase()), indexed);
	}
	return index;
}

/**
 * The forms under which a token is looked up: surface and dictionary form. The tagger leaves the endings of nouns in
 * "-ing", of names and of past forms it does not know, so those are cut here.
 */
export function formsOf({ lower, lemma, pos }: Token): readonly string[] {
	if (lemma !== lower) return [lower, lemma];
	if (lower.endsWith('ing') && pos === 'NOUN') return [lower, ...stems(lower.slice(0, -3))];
	if (lower.endsWith('ed')) return [lower, ...stems(lower.slice(0, -2))];
	return pos === 'PROPN' && /[^s]s$/.test(lower) ? [lower, lower.slice(0, -1)] : [lower];
}

/** "rag", "rage" and, of a doubled letter, "slam" for "slamm". */
const stems = (stem: string): string[] => [stem, `${stem}e`, ...(/(\p{L})\1$/u.test(stem) ? [stem.slice(0, -1)] : [])];

function neighbourWords(neighbours: Neighbours | undefined): NeighbourWords | null {
	if (!neighbours) return null;
	const words = (phrases: readonly string[] | undefined) =>
		(phrases ?? []).map((phrase) => phraseWords(phrase.toLowerCase()));
	return { before: words(neighbours.before), after: words(neighbours.after), near: words(neighbours.near) };
}
