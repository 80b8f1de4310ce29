/** How a person is spoken of. */
export type Gender = 'he' | 'she' | 'they';

/** Given names by the pronoun that goes with them, in lower case, as written in `assets/cues/first-names.json`. */
export interface GivenNames extends Readonly<Record<Gender, readonly string[]>> {
	/** Names that are words or places too ("Grace", "Jordan"): they count only where something else shows a person. */
	readonly ambiguous: Readonly<Record<string, Gender>>;
}

/** What a given name says of who bears it. */
export interface GivenName {
	readonly gender: Gender;
	/** No common word or place is spelt so: the name alone shows a person. */
	readonly sure: boolean;
}

/** Given names for look-up, by their lower case. */
export type GivenNameTable = ReadonlyMap<string, GivenName>;

/** Index given names. */
export function indexGivenNames({ he, she, they, ambiguous }: GivenNames): GivenNameTable {
	const table = new Map<string, GivenName>();
	for (const [name, gender] of Object.entries(ambiguous)) table.set(name, { gender, sure: false });
	for (const [gender, names] of Object.entries({ he, she, they }))
		for (const name of names) table.set(name, { gender: gender as Gender, sure: true });
	return table;
}
