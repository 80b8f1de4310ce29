/** Nouns of which a text uses one for the other, as written in `assets/cues/families.json`; all lemmas in lower case. */
export interface FamilyWords {
	/** Roles and titles of persons: a "senator" is called "lawmaker" as well. */
	readonly roles: readonly Family[];
	/** Last words of the names of organizations: a "Times" is called "newspaper" as well. */
	readonly bodies: readonly Family[];
	/** Things, each of which may stand for each: "the contentious document" for a dossier. */
	readonly things: readonly { readonly words: readonly string[] }[];
}

/** What the bearers of some nouns are called as well. */
interface Family {
	readonly called: readonly string[];
	readonly who: readonly string[];
}

/** {@link FamilyWords} for look-up. */
export interface Families {
	/** By noun, what else whoever bears it is called. */
	readonly roles: ReadonlyMap<string, readonly string[]>;
	readonly bodies: ReadonlyMap<string, readonly string[]>;
	/** By noun, the first of its family. */
	readonly things: ReadonlyMap<string, string>;
}

/** Index families of nouns. */
export const indexFamilies = ({ roles, bodies, things }: FamilyWords): Families => ({
	roles: calledAs(roles),
	bodies: calledAs(bodies),
	things: new Map(things.flatMap(({ words }) => words.map((word) => [word, words[0]!] as const))),
});

function calledAs(families: readonly Family[]): Map<string, readonly string[]> {
	const names = new Map<string, readonly string[]>();
	for (const { called, who } of families)
		for (const word of who) names.set(word, [...(names.get(word) ?? []), ...called]);
	return names;
}
