import { PhraseIndex, phraseWords } from '../text/phrases';
import type { Token } from '../text/tokens';
import type { Actor, ActorKind } from './actor';

/** Whoever a text refers to: from the gazetteer, or introduced by the text itself. */
export interface ActorRef {
	/** Gazetteer id, or `local:<name>`. */
	readonly id: string;
	readonly name: string;
	readonly kind: ActorKind;
	readonly gender: 'he' | 'she' | 'they' | null;
}

/** A name or an adjective of an actor, as indexed. */
export interface NameEntry {
	readonly actor: ActorRef;
	readonly entry: Actor;
	/** "Israeli": points to the actor inside a larger phrase but does not stand for it. */
	readonly adjective: boolean;
}

/** The actors, ready for look-up. */
export interface Gazetteer {
	readonly names: PhraseIndex<NameEntry>;
	readonly byId: ReadonlyMap<string, ActorRef>;
	/** Epithets by actor, each as lemmas. */
	readonly epithets: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const surface = (token: Token): readonly string[] => [token.text.replaceAll('’', "'")];

/** Index actors by their names, aliases and adjectives (case matters) and by their epithets (case does not). */
export function indexActors(actors: readonly Actor[]): Gazetteer {
	const names = new PhraseIndex<NameEntry>(surface);
	const byId = new Map<string, ActorRef>();
	const epithets = new Map<string, readonly (readonly string[])[]>();
	for (const entry of actors) {
		const actor = { id: entry.id, name: entry.name, kind: entry.kind, gender: entry.gender ?? null };
		byId.set(entry.id, actor);
		for (const alias of new Set([entry.name, ...entry.aliases]))
			names.add(phraseWords(alias), { actor, entry, adjective: false });
		for (const word of new Set(entry.adjectives)) names.add(phraseWords(word), { actor, entry, adjective: true });
		epithets.set(
			entry.id,
			(entry.epithets ?? []).map((epithet) => phraseWords(epithet.toLowerCase())),
		);
	}
	return { names, byId, epithets };
}
