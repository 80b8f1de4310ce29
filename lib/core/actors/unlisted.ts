import type { ActorRef } from './gazetteer';
import type { Gender } from './given-names';

/** An actor the text introduces, by the name it has there. */
export const local = (name: string, kind: ActorRef['kind'], gender: Gender | null): ActorRef => ({
	id: `local:${name}`,
	name,
	kind,
	gender,
});

/** A person whom the text calls by a description alone, however it writes that. */
export const nameless = (description: string): ActorRef => ({
	...local(description, 'person', null),
	id: `local:${description.toLowerCase()}`,
});

/** Whether an actor is one that the text introduces. */
export const isLocal = ({ id }: ActorRef): boolean => id.startsWith('local:');

/** What the text speaks of and no list knows as an actor, by what the text calls it. */
export const thing = (name: string, kind: ActorRef['kind'] = 'unknown'): ActorRef => ({
	id: `thing:${name}`,
	name,
	kind,
	gender: null,
});

/** Whether what is referred to is such a thing. */
export const isThing = ({ actor }: { readonly actor: ActorRef }): boolean => actor.id.startsWith('thing:');
