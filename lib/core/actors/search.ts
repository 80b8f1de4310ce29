import type { KnownActor } from '../sources/compare';
import type { Actor } from './actor';

/** An actor as a search finds it. */
export interface SearchableActor extends KnownActor {
	/** Other names it is found by. */
	readonly aliases: readonly string[];
}

/**
 * All actors that can be searched for, each once: those the sources speak of in the order given, then the rest of the
 * gazetteer by name.
 */
export function searchableActors(known: readonly KnownActor[], gazetteer: readonly Actor[]): SearchableActor[] {
	const aliases = new Map(gazetteer.map(({ id, aliases }) => [id, aliases]));
	const seen = new Set(known.map(({ actor }) => actor));
	const rest = gazetteer
		.filter(({ id }) => !seen.has(id))
		.map(({ id, name, aliases }) => ({ actor: id, name, aliases, labels: 0, mentions: 0 }))
		.sort((a, b) => (a.name < b.name ? -1 : 1));
	return [...known.map((actor) => ({ ...actor, aliases: aliases.get(actor.actor) ?? [] })), ...rest];
}

/**
 * Actors whose name or alias fits what was typed: those that begin with it, then those with a word that does. Accents,
 * case and punctuation do not matter. Nothing typed fits all.
 *
 * @returns In the order given within either part; at most `limit`.
 */
export function searchActors(actors: readonly SearchableActor[], typed: string, limit: number): SearchableActor[] {
	const query = plain(typed);
	const ranks = actors.map((actor) => ({ actor, rank: rankOf(actor, query) }));
	return [0, 1]
		.flatMap((wanted) => ranks.filter(({ rank }) => rank === wanted))
		.slice(0, limit)
		.map(({ actor }) => actor);
}

/** 0 a name begins with the query, 1 a word of one does, null neither. */
function rankOf({ name, aliases }: SearchableActor, query: string): 0 | 1 | null {
	const names = [name, ...aliases].map(plain);
	if (names.some((candidate) => candidate.startsWith(query))) return 0;
	return names.some((candidate) => candidate.includes(` ${query}`)) ? 1 : null;
}

const plain = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[.'’]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.toLowerCase();
