import type { TokenRange } from '../text/tokens';
import type { ActorRef } from './gazetteer';
import type { Reference, ReferenceForm } from './references';

/** A reference with what later references weigh it by. */
export interface Seen extends Reference {
	readonly sentence: number;
	/** It stands before the first verb of its sentence. */
	readonly subject: boolean;
	/** For an event: its noun, and the class of that. */
	readonly event: { readonly noun: string; readonly class: 'act' | 'utterance' } | null;
}

/** A phrase that stands for an actor. */
export interface Found {
	readonly at: TokenRange;
	readonly actor: ActorRef;
	readonly form: ReferenceForm;
	readonly event: Seen['event'];
	/** As in {@link Reference}. */
	readonly confidence: number;
}

/** A phrase that stands for somebody the text names nowhere near: "a witness", "the officials". */
export interface Stranger {
	/** Index of its head. */
	readonly head: number;
	readonly plural: boolean;
	readonly sentence: number;
	readonly subject: boolean;
}

/** How much being a subject, and being near, speaks for a reference; by the role of the pronoun that stands for it. */
const WEIGHTS = {
	subject: { subject: 3, near: 0 },
	object: { subject: -3, near: 0.1 },
	possessive: { subject: 0.5, near: 0.6 },
	its: { subject: 2, near: 0.3 },
	epithet: { subject: 1, near: 0.4 },
} as const;

/** The role of a pronoun in its clause; a phrase with a class noun has none. */
export type Role = keyof typeof WEIGHTS;

/** How many references back an antecedent is looked for: keeps the work linear. */
export const SEARCH = 80;

/** Who a phrase or pronoun is taken to stand for. */
export interface Choice {
	readonly one: Seen;
	/** As in {@link Reference}. */
	readonly confidence: number;
}

/** The reference that best stands behind a later one: near before far, subject before object, then the latest. */
export function latest(
	seen: readonly Seen[],
	sentence: number,
	reach: number,
	test: (one: Seen) => boolean,
	role: Role = 'subject',
): Choice | null {
	let best: Seen | null = null;
	let bestScore = Number.NEGATIVE_INFINITY;
	let rivalScore = Number.NEGATIVE_INFINITY;
	const first = Math.max(0, seen.length - SEARCH);
	for (let i = seen.length - 1; i >= first && seen[i]!.sentence >= sentence - reach; i--) {
		const one = seen[i]!;
		if (!test(one)) continue;
		const score = weigh(one, sentence - one.sentence, seen.length - 1 - i, role);
		const isSame = best?.actor.id === one.actor.id;
		if (score > bestScore) {
			if (!isSame) rivalScore = bestScore;
			[best, bestScore] = [one, score];
		} else if (!isSame) rivalScore = Math.max(rivalScore, score);
	}
	if (!best) return null;
	return { one: best, confidence: trust(best.confidence, bestScore - rivalScore, sentence - best.sentence) };
}

function weigh({ actor, subject: isSubject }: Seen, sentencesBack: number, back: number, role: Role): number {
	const { subject, near } = WEIGHTS[role];
	const place = actor.kind === 'place' ? 2 : 0;
	return (isSubject ? subject : 0) - place - 2 * sentencesBack - near * Math.min(4, back);
}

/** A lead of this weight is as good as no other candidate: a subject of the same sentence leads an object of it by less. */
const FULL_LEAD = 4;

/**
 * How far an antecedent is to be trusted; never further than what it was itself taken from.
 *
 * @param given - How sure it is that the antecedent itself is this actor.
 * @param lead - By how much its weight leads that of the next candidate; infinite where there is none.
 * @param sentencesBack - How many sentences it lies back.
 */
export function trust(given: number, lead: number, sentencesBack: number): number {
	const own = 0.55 + 0.4 * Math.min(1, lead / FULL_LEAD) - 0.1 * sentencesBack;
	return Math.min(given, Math.max(0, Math.round(own * 100) / 100));
}

/** What was seen of one sentence, which is the one read last; in the order it was seen. */
export function seenIn(seen: readonly Seen[], sentence: number): readonly Seen[] {
	let first = seen.length;
	while (first > 0 && seen[first - 1]!.sentence === sentence) first--;
	return seen.slice(first);
}
