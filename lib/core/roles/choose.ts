import type { ActorRole, RoleEvidence, Voicing } from '../analysis';
import type { Span } from '../text/span';
import { MAIN_ROLES, type Role } from './role';

/** Words that cast an actor in a role, and whose they are. */
export interface Found {
	readonly role: Role;
	/** Place of its sentence in the text. */
	readonly sentence: number;
	/** A label or an accusation, which names the role; deeds only tell of it. */
	readonly names: boolean;
	/** The actor is only meant by a pronoun that may be somebody else. */
	readonly pronoun: boolean;
	readonly words: Span;
	readonly voicing: Voicing;
}

/** All that a text has to say of one actor's roles. */
export interface Case {
	readonly actor: string;
	readonly actorName: string;
	readonly found: Found[];
	/** A label says that it has done harm. */
	isCulprit: boolean;
}

/** An actor is given no more roles than this. */
const MOST = 3;

/**
 * The roles that there is enough to speak for, strongest first: one sentence that names a role, or two that tell deeds
 * of it, not all by pronouns. Whoever is told of as an antagonist, or as having done harm, is no innocent for what is
 * done to it alone.
 */
export function chooseRoles({ actor, actorName, found, isCulprit }: Case, sentences: readonly Span[]): ActorRole[] {
	const byRole = new Map<Role, Map<number, Found>>();
	for (const one of found) {
		const evidence = byRole.get(one.role) ?? new Map<number, Found>();
		byRole.set(one.role, evidence);
		// Of one sentence the surest words count.
		const before = evidence.get(one.sentence);
		if (!before || (one.names && !before.names)) evidence.set(one.sentence, one);
	}
	const isAntagonist = isCulprit || found.some(({ role }) => MAIN_ROLES[role] === 'antagonist');
	return [...byRole]
		.map(([role, evidence]) => ({ role, evidence: [...evidence.values()].sort((a, b) => a.sentence - b.sentence) }))
		.filter(({ role, evidence }) => isEnough(evidence) && !(isAntagonist && isOnlyDone(role, evidence)))
		.sort((a, b) => weightOf(b.evidence) - weightOf(a.evidence))
		.slice(0, MOST)
		.map(({ role, evidence }) => ({
			actor,
			actorName,
			role,
			main: MAIN_ROLES[role],
			evidence: evidence.map((one) => toEvidence(one, sentences)),
		}));
}

const isEnough = (evidence: readonly Found[]): boolean =>
	evidence.some(({ pronoun }) => !pronoun) && (evidence.length > 1 || evidence.some(({ names }) => names));

const isOnlyDone = (role: Role, evidence: readonly Found[]): boolean =>
	MAIN_ROLES[role] === 'innocent' && !evidence.some(({ names }) => names);

const weightOf = (evidence: readonly Found[]): number => evidence.reduce((sum, { names }) => sum + (names ? 2 : 1), 0);

function toEvidence({ words, voicing, sentence }: Found, sentences: readonly Span[]): RoleEvidence {
	const { start, end } = sentences[sentence]!;
	const { voice, speaker, negated, stance } = voicing;
	return { start, end, words: { start: words.start, end: words.end }, voice, speaker, negated, stance };
}
