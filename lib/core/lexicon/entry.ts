import type { Kind, Polarity, Strength } from '../analysis';
import type { Field } from './field';

/** Parts of speech an entry may ask for: Universal Dependencies tags. */
export type EntryPos = 'NOUN' | 'PROPN' | 'VERB' | 'ADJ' | 'ADV';

/** Words around a phrase, each a phrase of one or more words, matched like `phrases` (any inflection, any case). */
export interface Neighbours {
	/** Directly before the phrase. */
	readonly before?: readonly string[];
	/** Directly after the phrase. */
	readonly after?: readonly string[];
	/** Anywhere in the same sentence. */
	readonly near?: readonly string[];
}

/** One lexicon entry, ready to use: what a plain entry leaves to its family is already filled in. */
export interface Entry {
	/** Kebab case, unique over all files; never changes once published. */
	readonly id: string;
	/** The dispute it belongs to. An entry that has one is contested: it gives its own why and alternatives. */
	readonly field?: Field;
	/** The side of that field whose view the words take; missing where both sides turn them on each other. */
	readonly side?: string;
	/** Id of the entry that does the like from the other side; that one names this one. */
	readonly mirror?: string;
	readonly kind: Kind;
	readonly strength: Strength;
	/** For whoever it is said of. */
	readonly polarity: Polarity;
	/** Dictionary forms; every inflection matches. Hyphen and space are the same. */
	readonly phrases: readonly string[];
	/** Part of speech of the phrase's head: its first word for VERB, its last for the others. */
	readonly pos?: EntryPos;
	/** The phrase counts only if one of these stands there. */
	readonly needs?: Neighbours;
	/** The phrase does not count if one of these stands there. */
	readonly unless?: Neighbours;
	/** One plain sentence. */
	readonly why: string;
	/** From mild to strong. */
	readonly alternatives: readonly string[];
	/** Id of a fact in `assets/facts`. */
	readonly reference?: string;
	/** The entry's own test sentences. */
	readonly examples: { readonly match: readonly string[]; readonly ignore?: readonly string[] };
}
