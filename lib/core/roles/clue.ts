import type { ActorRef } from '../actors/gazetteer';
import type { Reference } from '../actors/references';
import type { Voicing } from '../analysis';
import type { LabelSentence } from '../labels/sentence';
import type { TokenRange } from '../text/tokens';
import type { Role } from './role';
import type { RoleTable } from './role-words';

/** One sentence as the rules for roles see it. */
export interface RoleSentence extends LabelSentence {
	readonly table: RoleTable;
}

/** Words that cast an actor in a role, before it is known whose words they are. */
export interface Clue extends TokenRange {
	readonly actor: ActorRef;
	readonly role: Role;
	/** What decides whose words they are: what somebody is accused of, the accusers' words. */
	readonly said: TokenRange;
	/** An accusation names what the actor is held to be; of plain deeds it takes two. */
	readonly names: boolean;
	/** The actor is only meant by a pronoun. */
	readonly pronoun: boolean;
}

/** A clue of what is told of whoever a reference stands for; null where that is nobody who acts. */
export function clueOf(
	reference: Reference | null,
	clue: Pick<Clue, 'role' | 'first' | 'last' | 'names'>,
	said: TokenRange = clue,
): Clue | null {
	if (!reference || reference.form === 'adjective' || reference.form === 'event') return null;
	const { actor } = reference;
	if (actor.kind === 'agreement' || actor.kind === 'unknown') return null;
	return { ...clue, actor, said, pronoun: reference.form === 'pronoun' };
}

/** Whether words speak for what they say: neither denied, nor held at arm's length, nor rejected by the source. */
export const isHeld = ({ negated, voice, stance }: Voicing): boolean =>
	!negated && voice !== 'scare' && stance !== 'rejected';
