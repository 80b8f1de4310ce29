/** What sort of thing an actor is. Decides which pronouns and epithets may stand for it. */
export type ActorKind =
	| 'person'
	| 'state'
	| 'government'
	| 'organization'
	| 'armed-group'
	| 'party'
	| 'people'
	| 'place'
	| 'agreement'
	| 'office';

/** An entity that sources write about. */
export interface Actor {
	/** Kebab case, unique over all files. */
	readonly id: string;
	/** Canonical name, as shown to a reader. */
	readonly name: string;
	readonly kind: ActorKind;
	/** Its id there, where one was seen on a public page. */
	readonly wikidata?: string;
	/** Surface forms beside the name; case matters, hyphen and space are the same. */
	readonly aliases: readonly string[];
	/**
	 * Forms that stand for it only once the text has named it otherwise: "May" after "Theresa May", "Georgia" after
	 * "Tbilisi". They then go before the alias of another actor. A person's last name needs no entry here.
	 */
	readonly short?: readonly string[];
	/**
	 * Adjectives and demonyms ("Israeli", "Israelis") that point to it inside a larger phrase
	 * ("Israeli officials") but do not stand for it by themselves.
	 */
	readonly adjectives?: readonly string[];
	/** Class nouns an epithet may use for it after it was named: "group" in "the group", "Central Asian republic". */
	readonly epithets?: readonly string[];
	/** For persons. */
	readonly gender?: 'he' | 'she' | 'they';
	/** A name or alias does not count where one of these stands directly before or after it ("Jordan": "Michael"). */
	readonly unless?: { readonly before?: readonly string[]; readonly after?: readonly string[] };
	/** The entry's own test sentences: in `match` the actor is found at least once, in `ignore` never. */
	readonly examples: { readonly match: readonly string[]; readonly ignore?: readonly string[] };
}
