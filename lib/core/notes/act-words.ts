import { PhraseIndex, phraseWords } from '../text/phrases';
import type { Token } from '../text/tokens';
import { type WordSets, wordSets } from '../text/word-sets';

/** Words that tell acts of consequence and those who do them, as written in `assets/cues/hidden-agents.json`. */
export interface ActWords {
	/** Participles that tell harm, seizure, detention or expulsion by themselves, with what must follow: "taken hostage". */
	readonly passives: readonly string[];
	/** Participles that do so of certain things only, with the nouns for these: "made", of "mistake". */
	readonly objects: Readonly<Record<string, readonly string[]>>;
	/** Nouns for acts whose victim follows "of": "killing". */
	readonly acts: readonly string[];
	/** Nouns for acts whose victim follows "of" and is one of `targets`: the destruction of homes, not of norms. */
	readonly seizures: readonly string[];
	/** Nouns for acts that are "on" or "against" one of `targets`. */
	readonly assaults: readonly string[];
	readonly targets: readonly string[];
	/** Participles of what the police does: whoever reports it as police has done it. */
	readonly arrests: readonly string[];
	/** What `erupts`: "clash", "violence". */
	readonly unrest: readonly string[];
	readonly erupts: readonly string[];
	/** What `strikes` as though nobody had sent it: "missile", "raid". */
	readonly weapons: readonly string[];
	readonly strikes: readonly string[];
	/** Further nouns for what is done, that tell who does it where they belong to somebody: "Israeli fire". */
	readonly operations: readonly string[];
	/** Nouns for those who act: "gunman", "police". */
	readonly doers: readonly string[];
	/** Words that say who did it, or that somebody is held to have. */
	readonly blame: readonly string[];
	/** Words of misfortune and sport, where nobody acts. */
	readonly accidents: readonly string[];
	/** Words after which an act need not have happened: "if", "threat". */
	readonly doubts: readonly string[];
	/** Subjects of which the participles tell no harm: a film that was shot. */
	readonly otherwise: readonly string[];
}

/** The lists of {@link ActWords} that hold phrases. */
type ActPhrases = 'passives' | 'objects' | 'erupts' | 'strikes' | 'blame';

/** {@link ActWords} for look-up: participles and verbs by their form, nouns by form or lemma. */
export interface ActTable extends WordSets<Omit<ActWords, ActPhrases>> {
	readonly passives: PhraseIndex<true>;
	/** By participle, the lemmas of what it is said of. */
	readonly objects: PhraseIndex<ReadonlySet<string>>;
	readonly erupts: PhraseIndex<true>;
	readonly strikes: PhraseIndex<true>;
	readonly blame: PhraseIndex<true>;
}

/** Index act words. */
export function indexActs({ passives, objects, erupts, strikes, blame, ...nouns }: ActWords): ActTable {
	const things = new PhraseIndex<ReadonlySet<string>>(formsOf);
	for (const [participle, those] of Object.entries(objects)) things.add(phraseWords(participle), new Set(those));
	return {
		...wordSets(nouns),
		passives: phrases(passives),
		objects: things,
		erupts: phrases(erupts),
		strikes: phrases(strikes),
		blame: phrases(blame),
	};
}

const formsOf = (token: Token): readonly string[] => [token.lower];

function phrases(list: readonly string[]): PhraseIndex<true> {
	const index = new PhraseIndex<true>(formsOf);
	for (const phrase of list) index.add(phraseWords(phrase), true);
	return index;
}

/** Whether a noun is one of a set; at the head of a sentence the tagger knows no lemma, so a plural is cut by hand. */
export const isOneOf = (words: ReadonlySet<string>, { lower, lemma }: Token): boolean =>
	words.has(lower) || words.has(lemma) || (lemma === lower && words.has(singular(lower)));

const singular = (word: string): string =>
	word.endsWith('ies')
		? `${word.slice(0, -3)}y`
		: /(s|sh|ch|x)es$/.test(word)
			? word.slice(0, -2)
			: word.replace(/s$/, '');
