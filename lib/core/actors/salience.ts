import type { TokenRange } from '../text/tokens';
import type { ActorRef } from './gazetteer';
import type { Reference, ReferenceForm } from './references';

/** A reference with what later references weigh it by. */
export interface Seen extends Reference {
	readonly sentence: number;
	/** It stands before the first verb of its sentence. */
	readonly subject: boolean;
	/** For an event: the class of its noun. */
	readonly event: 'act' | 'utterance' | null;
}

/** A phrase that stands for an actor. */
export interface Found {
	readonly at: TokenRange;
	readonly actor: ActorRef;
	readonly form: ReferenceForm;
	readonly event: Seen['event'];
}

/** How much being a subject, and being near, speaks for a reference; by the role of the pronoun that stands for it. */
const WEIGHTS = {
	subject: { subject: 3, near: 0 },
	object: { subject: -3, near: 0.1 },
	possessive: { subject: 0.5, near: 0.6 },
	its: { subject: 2, near: 0.3 },
} as const;

/** The role of a pronoun in its clause. */
export type Role = keyof typeof WEIGHTS;

/** The reference that best stands behind a later one: near before far, subject before object, then the latest. */
export function latest(
	seen: readonly Seen[],
	sentence: number,
	reach: number,
	test: (one: Seen) => boolean,
	role: Role = 'subject',
): Seen | null {
	let best: Seen | null = null;
	let bestScore = Number.NEGATIVE_INFINITY;
	for (let i = seen.length - 1; i >= 0 && seen[i]!.sentence >= sentence - reach; i--) {
		const one = seen[i]!;
		if (!test(one)) continue;
		const { subject, near } = WEIGHTS[role];
		const place = one.actor.kind === 'place' ? 2 : 0;
		const score =
			-place + (one.subject ? subject : 0) - 2 * (sentence - one.sentence) - near * Math.min(4, seen.length - 1 - i);
		if (score > bestScore) [best, bestScore] = [one, score];
	}
	return best;
}

/** What was seen of one sentence, which is the one read last; in the order it was seen. */
export function seenIn(seen: readonly Seen[], sentence: number): readonly Seen[] {
	let first = seen.length;
	while (first > 0 && seen[first - 1]!.sentence === sentence) first--;
	return seen.slice(first);
}
