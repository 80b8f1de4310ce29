/** Word lists that reference and labels lean on, as written in `assets/cues/reference.json`; all lemmas in lower case. */
export interface ReferenceWords {
	/** Words that stand before a person's name. */
	readonly titles: readonly string[];
	/** What a person can be: heads of an apposition without an article. */
	readonly roles: readonly string[];
	/** Last words of an organization's name. */
	readonly organizationWords: readonly string[];
	/** What an actor does, as a noun: folds into whoever does it. */
	readonly acts: readonly string[];
	/** What an actor says, as a noun. */
	readonly utterances: readonly string[];
	/** Class nouns for a group of people that an indefinite phrase may use for an actor named before. */
	readonly collectives: readonly string[];
	/** "describe X as Y". */
	readonly asVerbs: readonly string[];
	/** "call X Y". */
	readonly namingVerbs: readonly string[];
	/** "X is Y". */
	readonly linkingVerbs: readonly string[];
	/** "X issues Y", "X occupies Y". */
	readonly havingVerbs: readonly string[];
	/** "blame X for Y". */
	readonly blamingVerbs: readonly string[];
	/** "praise X for Y". */
	readonly praisingVerbs: readonly string[];
	/** What an actor turns into: "X's evolution into Y". */
	readonly changes: readonly string[];
	/** "X serves as Y". */
	readonly asLinkingVerbs: readonly string[];
	/** Adjectives that place or order a thing and say nothing of it. */
	readonly plainAdjectives: readonly string[];
}

/** {@link ReferenceWords} for look-up. */
export type ReferenceTable = { readonly [K in keyof ReferenceWords]: ReadonlySet<string> };

/** Index reference words. */
export const indexReferenceWords = (words: ReferenceWords): ReferenceTable =>
	Object.fromEntries(Object.entries(words).map(([name, list]) => [name, new Set(list)])) as unknown as ReferenceTable;
