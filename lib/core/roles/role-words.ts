import { PhraseIndex, phraseWords } from '../text/phrases';
import type { Token } from '../text/tokens';
import { type WordSets, wordSets } from '../text/word-sets';
import type { Role } from './role';

/** Verbs that cast their subject in a role, with what they must be done to: "broker" a truce. */
export interface RoleVerbs {
	readonly verbs: readonly string[];
	/** Nouns one of which must be the object; "people" also takes those of `people`, "somebody" a named person. Absent: any. */
	readonly of?: readonly string[];
}

/** What speaks for one role. Phrases are written as lemmas; of a phrase's later words any form in the text counts. */
export interface RoleCues {
	/** Kinds of actor that alone may play it; absent: any. */
	readonly kinds?: readonly string[];
	/** Nouns that name whoever plays it. */
	readonly names?: readonly string[];
	/** Nouns that say so before a noun for a group: "terrorist" in "terrorist organization". */
	readonly groups?: readonly string[];
	/** Adjectives that do. */
	readonly traits?: readonly string[];
	/** Nouns and gerunds for what one does in it, as in "accused of plotting". */
	readonly conduct?: readonly string[];
	readonly does?: readonly RoleVerbs[];
	/** Verbs that cast those in it to whom they are done, in the passive or as their object. */
	readonly suffers?: readonly string[];
	/** Nouns that do so before "of": "the killing of X". */
	readonly acts?: readonly string[];
}

/** Words that cast actors in roles, as written in `assets/cues/roles.json`. */
export interface RoleWords {
	readonly people: readonly string[];
	/** Names of roles that only persons go by: no state is a "suicide bomber". */
	readonly persons: readonly string[];
	/** Nouns for persons and groups: `groups` and `traits` before another noun are not said of somebody. */
	readonly classes: readonly string[];
	/** Nouns for who has done harm: no innocent for what is done to it alone. */
	readonly culprits: readonly string[];
	/** Nouns whose deeds are those of the state whose adjective stands before them: "Russian troops". */
	readonly forces: readonly string[];
	/** "accuse … of": the verb, with the preposition that brings the conduct. */
	readonly accusing: Readonly<Record<string, readonly string[]>>;
	/** Words after which a deed need not have happened. */
	readonly doubts: readonly string[];
	readonly roles: Readonly<Record<Role, RoleCues>>;
}

/** A verb of a role, with the nouns it must be done to; null for any. */
export interface RoleVerb {
	readonly role: Role;
	readonly objects: ReadonlySet<string> | null;
}

/** {@link RoleWords} for look-up. */
export interface RoleTable extends WordSets<Omit<RoleWords, 'accusing' | 'roles'>> {
	/** The kinds of actor that may play a role, where not any may. */
	readonly kinds: ReadonlyMap<Role, ReadonlySet<string>>;
	readonly names: PhraseIndex<Role>;
	readonly groups: PhraseIndex<Role>;
	readonly traits: PhraseIndex<Role>;
	readonly conduct: PhraseIndex<Role>;
	readonly does: PhraseIndex<RoleVerb>;
	readonly suffers: PhraseIndex<Role>;
	readonly acts: PhraseIndex<Role>;
	readonly accusing: PhraseIndex<ReadonlySet<string>>;
}

/** Index the words of roles. */
export function indexRoles({ accusing, roles, ...lists }: RoleWords): RoleTable {
	const table = {
		names: byForm<Role>(),
		groups: byForm<Role>(),
		traits: byForm<Role>(),
		conduct: byForm<Role>(),
		suffers: byForm<Role>(),
		acts: byForm<Role>(),
	};
	const kinds = new Map<Role, ReadonlySet<string>>();
	const does = byForm<RoleVerb>();
	const charges = byForm<ReadonlySet<string>>();
	for (const [role, cues] of Object.entries(roles) as [Role, RoleCues][]) {
		if (cues.kinds) kinds.set(role, new Set(cues.kinds));
		for (const list of Object.keys(table) as (keyof typeof table)[])
			for (const phrase of cues[list] ?? []) table[list].add(phraseWords(phrase), role);
		for (const { verbs, of } of cues.does ?? []) {
			const objects = of ? new Set(of.includes('people') ? [...of, ...lists.people] : of) : null;
			for (const verb of verbs) does.add(phraseWords(verb), { role, objects });
		}
	}
	for (const [verb, links] of Object.entries(accusing)) charges.add(phraseWords(verb), new Set(links));
	return { ...wordSets(lists), ...table, kinds, does, accusing: charges };
}

/** The tagger knows no lemma of some past forms ("rescued"): both that "-ed" can come from are tried. */
const byForm = <T>() =>
	new PhraseIndex<T>(({ lower, lemma }: Token) =>
		lower === lemma && lower.endsWith('ed') ? [lower, lower.slice(0, -1), lower.slice(0, -2)] : [lower, lemma],
	);
