import type { Token } from '../text/tokens';
import { type Choice, SEARCH, type Seen, trust } from './salience';
import { isLocal } from './unlisted';

/** How many sentences back the text must have gone on about a person. */
const REACH = 2;
/** How many sentences back whom the text is about was last spoken of. */
const ABOUT_REACH = 3;

/**
 * The person of the last sentences, where the text goes on about them; "the death of Adam Brook" only mentions him. Of
 * several the one whom the nearest sentence names alone.
 */
export function topicBefore(
	tokens: readonly Token[],
	seen: readonly Seen[],
	sentence: number,
	test: (one: Seen) => boolean,
): Choice | null {
	const persons = seen.slice(-SEARCH).filter((one) => one.sentence >= sentence - REACH && test(one));
	const nearest = persons.at(-1);
	if (!nearest) return null;
	const own = seen
		.slice(-SEARCH)
		.filter((one) => one.actor.id === nearest.actor.id && one.sentence >= sentence - ABOUT_REACH);
	const isAlone = persons.every((one) => one.sentence < nearest.sentence || one.actor.id === nearest.actor.id);
	// Whoever only speaks tells of somebody else.
	const isSpeaker = own.every((one) => speaks(tokens, one));
	const isTopic = !isSpeaker && own.some((one) => one.subject || one.sentence < nearest.sentence);
	return isAlone && isTopic
		? { one: nearest, confidence: trust(nearest.confidence, Number.POSITIVE_INFINITY, sentence - nearest.sentence) }
		: null;
}

/** How much oftener than of the next the text must speak of a person to be about them. */
const LEADS = 2;

/**
 * The person whom the text is about: of those that no list knows, and so nothing else is known of, the one spoken of at
 * least twice as often as the next; not in the sentence at hand, where somebody else would be named.
 */
export function mostSpokenOf(
	tokens: readonly Token[],
	seen: readonly Seen[],
	sentence: number,
	isPerson: (one: Seen) => boolean,
): Choice | null {
	const counts = new Map<string, { one: Seen; count: number }>();
	for (const one of seen.slice(-SEARCH))
		if (isLocal(one.actor) && isPerson(one) && !speaks(tokens, one))
			counts.set(one.actor.id, { one, count: (counts.get(one.actor.id)?.count ?? 0) + 1 });
	const [best, next] = [...counts.values()].sort((a, b) => b.count - a.count);
	const isAbout = best && best.count >= LEADS * Math.max(1, next?.count ?? 0);
	const back = best ? sentence - best.one.sentence : 0;
	return isAbout && back > 0 && back <= ABOUT_REACH ? { one: best.one, confidence: ABOUT } : null;
}

/** How sure it is that a description stands for whom the text is about. */
const ABOUT = 0.6;

/** "Brook said", "said Brook". */
const speaks = (tokens: readonly Token[], { first, last }: Seen): boolean =>
	[tokens[first - 1], tokens[last]].some((token) => token && /^(say|tell|add|explain|note)$/.test(token.lemma));
