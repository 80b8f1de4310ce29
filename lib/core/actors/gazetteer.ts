import { isHyphen } from '../text/chunks';
import { type PhraseHit, PhraseIndex, phraseWords } from '../text/phrases';
import type { Token } from '../text/tokens';
import type { Actor, ActorKind } from './actor';

/** Whoever a text refers to: from the gazetteer, or introduced by the text itself. */
export interface ActorRef {
	/** Gazetteer id, `local:<name>` for one the text introduces, or `thing:<name>` for what it speaks of that is no actor. */
	readonly id: string;
	readonly name: string;
	/** `unknown`: a name that the text gives without saying whose it is. */
	readonly kind: ActorKind | 'unknown';
	readonly gender: 'he' | 'she' | 'they' | null;
}

/** A name or an adjective of an actor, as indexed. */
export interface NameEntry {
	readonly actor: ActorRef;
	readonly entry: Actor;
	/** "Israeli": points to the actor inside a larger phrase but does not stand for it. */
	readonly adjective: boolean;
	readonly unless: Unless;
}

type Words = readonly (readonly string[])[];

/** Words directly before or after that take a name away from its actor, in lower case. */
interface Unless {
	/** Each from its last word to its first. */
	readonly before: Words;
	readonly after: Words;
}

/** A short form of an actor, as indexed. */
export interface ShortName {
	readonly actor: ActorRef;
	/** Listed with the entry, so that it may take the place of another actor's alias; else a person's last name. */
	readonly listed: boolean;
	readonly unless: Unless;
}

/** The actors, ready for look-up. */
export interface Gazetteer {
	readonly names: PhraseIndex<NameEntry>;
	/** Forms that count only after the actor was named otherwise. */
	readonly shorts: PhraseIndex<ShortName>;
	readonly byId: ReadonlyMap<string, ActorRef>;
	/** Epithets by actor, each as lemmas. */
	readonly epithets: ReadonlyMap<string, Words>;
}

/** Names that keep to what their entries say of the words around them. */
class NameIndex<T extends { readonly unless: Unless }> extends PhraseIndex<T> {
	override at(tokens: readonly Token[], first: number): PhraseHit<T>[] {
		return super.at(tokens, first).filter((hit) => stands(tokens, hit));
	}
}

function stands(tokens: readonly Token[], { value, first, last }: PhraseHit<{ readonly unless: Unless }>): boolean {
	const { before, after } = value.unless;
	const meets = (words: readonly string[], at: number, step: 1 | -1): boolean => {
		for (const word of words) {
			while (tokens[at] && isHyphen(tokens[at])) at += step;
			if (tokens[at]?.lower !== word) return false;
			at += step;
		}
		return true;
	};
	if (after.some((words) => meets(words, last, 1))) return false;
	// "Medicare-for-all": a piece of a longer word.
	if (isHyphen(tokens[last]) && tokens[last + 1]?.lower === 'for' && isHyphen(tokens[last + 2])) return false;
	return !before.some((words) => meets(words, first - 1, -1)) && !isShouted(tokens, first, last);
}

/** "CALL US NOW": an acronym among three or more words in capitals may be any word. */
function isShouted(tokens: readonly Token[], first: number, last: number): boolean {
	const loud = (i: number) => /^\p{Lu}{2,}$/u.test(tokens[i]?.text ?? '');
	if (last - first > 1 || !loud(first)) return false;
	let [from, to] = [first, last];
	while (loud(from - 1)) from--;
	while (loud(to)) to++;
	return to - from >= 3;
}

const lowerWords = (phrases: readonly string[] = []): Words =>
	phrases.map((phrase) => phraseWords(phrase.toLowerCase()));

const surface = (token: Token): readonly string[] => [token.text.replaceAll('’', "'")];

/** Index actors by their names, aliases, short forms and adjectives (case matters) and by their epithets (case does not). */
export function indexActors(actors: readonly Actor[]): Gazetteer {
	const names = new NameIndex<NameEntry>(surface);
	const shorts = new NameIndex<ShortName>(surface);
	const byId = new Map<string, ActorRef>();
	const epithets = new Map<string, Words>();
	for (const entry of actors) {
		const actor = { id: entry.id, name: entry.name, kind: entry.kind, gender: entry.gender ?? null };
		const unless = {
			before: lowerWords(entry.unless?.before).map((words) => words.toReversed()),
			after: lowerWords(entry.unless?.after),
		};
		byId.set(entry.id, actor);
		for (const alias of new Set([entry.name, ...entry.aliases]))
			names.add(phraseWords(alias), { actor, entry, adjective: false, unless });
		for (const word of new Set(entry.adjectives))
			names.add(phraseWords(word), { actor, entry, adjective: true, unless });
		for (const word of entry.short ?? []) shorts.add(phraseWords(word), { actor, listed: true, unless });
		const last = lastName(entry);
		if (last && !entry.short?.includes(last)) shorts.add(phraseWords(last), { actor, listed: false, unless });
		epithets.set(entry.id, lowerWords(entry.epithets));
	}
	return { names, shorts, byId, epithets };
}

/** The last name of a person, without "Jr." and numerals; null for others and for persons of a single name. */
function lastName({ kind, name }: Actor): string | null {
	const words = name.split(' ').filter((word) => !/^(Jr\.?|Sr\.?|[IVX]+)$/.test(word));
	return kind === 'person' && words.length > 1 ? words.at(-1)! : null;
}
