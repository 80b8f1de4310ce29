/** Something asserted of the world beyond the page: never shown without its date and where it was read. */
export interface Fact {
	/** Kebab case, unique over all files; never changes once published. */
	readonly id: string;
	/** ISO day on which the source was last read. */
	readonly checkedOn: string;
	/** Where this very claim was read. */
	readonly url: string;
	/** The owner's own page on the matter, where there is one and it is not `url`. */
	readonly official?: string;
	/** Read only in somebody else's account. */
	readonly secondHand: boolean;
}

/** What sort of act it is: being banned or sanctioned is not being listed as terrorist. */
export const DESIGNATION_KINDS = [
	'terrorist-list',
	'sanctions',
	'criminal-org',
	'ban',
	'resolution',
	'state-sponsor',
	'not-listed',
] as const;
export type DesignationKind = (typeof DESIGNATION_KINDS)[number];

/** How much of the actor it means. */
export const SCOPES = ['whole', 'wing', 'chapter'] as const;
export type Scope = (typeof SCOPES)[number];

/** That a state or body lists an actor, or does not. A date is an ISO day, month or year, as exact as was read. */
export interface Designation extends Fact {
	/** Gazetteer id. */
	readonly actor: string;
	/** The state or body. */
	readonly owner: string;
	readonly kind: DesignationKind;
	/** The law or list by name. */
	readonly instrument?: string;
	readonly scope: Scope;
	/** Which wing or chapter; there unless the scope is `whole`. */
	readonly part?: string;
	/** One of the two is always there: since when, or where that was not read, when it was seen to be so. */
	readonly since?: string;
	readonly seen?: string;
	/** When it ended. */
	readonly until?: string;
	/** One plain sentence. */
	readonly note?: string;
}

/** What a newsroom asks: name whose word it is, keep away from the word, or weigh it. */
export const ASKS = ['attribution', 'avoidance', 'criteria'] as const;
export type Asks = (typeof ASKS)[number];

/** What a newsroom's style guide says of words in its own voice. Paraphrased. */
export interface HouseRule extends Fact {
	readonly house: string;
	readonly asks: Asks;
	/** Ids of the lexicon entries it bears on. */
	readonly entries: readonly string[];
	/** It bears on a finding of theirs only where the text holds one of these. Singular; hyphen and space are the same. */
	readonly words: readonly string[];
	/** One plain sentence. */
	readonly rule: string;
	/** Words it recommends or uses instead. */
	readonly prefers?: readonly string[];
	/** Of the edition or of the source: ISO day, month or year. */
	readonly date: string;
}

/** Everything in `assets/facts`. */
export interface Facts {
	readonly designations: readonly Designation[];
	/** Lexicon entries whose findings designations bear on. */
	readonly designationEntries: readonly string[];
	readonly rules: readonly HouseRule[];
}
