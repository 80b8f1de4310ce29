import type { Token } from '../text/tokens';
import type { WordSets } from '../text/word-sets';
import type { Families } from './families';
import type { GivenNameTable } from './given-names';

/** Word lists that reference and labels lean on, as written in `assets/cues/reference.json`; all lemmas in lower case. */
export interface ReferenceWords {
	/** Words that stand before a person's name. */
	readonly titles: readonly string[];
	/** What a person can be: heads of an apposition without an article. */
	readonly roles: readonly string[];
	/** What a person can be made out to be, for better or worse. */
	readonly characters: readonly string[];
	/** Last words of an organization's name. */
	readonly organizationWords: readonly string[];
	/** What an actor does, as a noun: folds into whoever does it. */
	readonly acts: readonly string[];
	/** What an actor says, as a noun. */
	readonly utterances: readonly string[];
	/** Class nouns for a group of people that an indefinite phrase may use for an actor named before. */
	readonly collectives: readonly string[];
	/** What a company, a product or a body that the text introduces can be: "app", "newspaper". */
	readonly concerns: readonly string[];
	/** "describe X as Y". */
	readonly asVerbs: readonly string[];
	/** "call X Y". */
	readonly namingVerbs: readonly string[];
	/** "X is Y". */
	readonly linkingVerbs: readonly string[];
	/** "X issues Y", "X occupies Y". */
	readonly havingVerbs: readonly string[];
	/** Nouns that are what they are "of": "a reign of terror", "acts of kindness". */
	readonly bearers: readonly string[];
	/** "join X", "expand X": what one does with a group or an agreement. */
	readonly joiningVerbs: readonly string[];
	/** What a group or an agreement is called as a body: "club", "circle". */
	readonly bodies: readonly string[];
	/** "blame X for Y". */
	readonly blamingVerbs: readonly string[];
	/** "praise X for Y". */
	readonly praisingVerbs: readonly string[];
	/** What an actor turns into: "X's evolution into Y". */
	readonly changes: readonly string[];
	/** "X serves as Y". */
	readonly asLinkingVerbs: readonly string[];
	/** Adjectives of a passing state, which say nothing of what somebody is ("involved", "glad"). */
	readonly states: readonly string[];
	/** Adjectives that place or order a thing and say nothing of it. */
	readonly plainAdjectives: readonly string[];
	/** Heads of phrases that are no things of their own: times, amounts, parts and places of things. */
	readonly noThings: readonly string[];
	/** Titles that may begin or end the name of a thing as well ("Equal Justice", "Foreign Affairs"): no name begins behind them for their sake alone. */
	readonly weakTitles: readonly string[];
	/** What ministers are "of". */
	readonly portfolios: readonly string[];
	/**
	 * Acts and utterances so wide, or so like one another, that they may take up any ("the move" after "the visit", "the
	 * entry" after "the accession"); "the visit" only takes up a visit.
	 */
	readonly wideActs: readonly string[];
	/** Of these, how somebody comes to be in a body: they take up one another alone. */
	readonly joinings: readonly string[];
	/** Verbs whose object somebody else did or said: "dismissed the criticism". */
	readonly answeringVerbs: readonly string[];
	/** What is said of somebody whom a text will not, or cannot, name: "the alleged attacker". */
	readonly namelessAdjectives: readonly string[];
	/** What a place may be, and is told of places alone. */
	readonly places: readonly string[];
	/** What somebody is to a relative: "his father". */
	readonly kin: readonly string[];
	/** What people believe, or where they come from: a capital, though nobody's name ("Muslim leaders", "a Western diplomat"). */
	readonly origins: readonly string[];
}

/** {@link ReferenceWords} for look-up, with what else references lean on. */
export interface ReferenceTable extends WordSets<ReferenceWords> {
	readonly givenNames: GivenNameTable;
	readonly families: Families;
}

/** Whether a word stands before persons' names: a title, or several persons' ("Presidents Brook and Stone", "Reps."). */
export const isTitle = ({ titles }: ReferenceTable, { lower }: Token): boolean => {
	const word = lower.replace(/\.$/, '');
	return titles.has(word) || (word.endsWith('s') && titles.has(word.slice(0, -1)));
};

/** What stands behind an office that is not yet, or no longer, held: "president-elect", "professor emeritus". */
export const BEHIND_OFFICE = /^(elect|designate|emeritus|emerita|apparent)$/;

/** Endings of nouns that name a person by what they do. */
const PERSON_ENDING = /.{3}(woman|man|women|men|person|ist|ician|crat|ologist|maker|keeper|holder|worker|player)$/;

/** Whether a word says what a person can be; of a capitalised one its ending says nothing ("Krugman"). */
export const isRole = ({ roles, characters }: ReferenceTable, token: Token | undefined): boolean =>
	token !== undefined &&
	(roles.has(token.lemma) || characters.has(token.lemma) || (token.pos === 'NOUN' && PERSON_ENDING.test(token.lemma)));
