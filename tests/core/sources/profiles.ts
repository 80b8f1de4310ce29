import type { Profile, ProfileActor, ProfileLabel } from '../../../lib/core/sources/profile';

/** A label that a source uses once; what a test does not say of it is neutral and the source's own. */
export const profileLabel = (label: string, more: Partial<ProfileLabel> = {}): ProfileLabel => ({
	label,
	polarity: 'neutral',
	voice: 'own',
	speaker: null,
	negated: false,
	count: 1,
	forms: ['appositive'],
	paragraphs: [1],
	...more,
});

/** What a newspaper calls some actors; its id is its name in lower case. */
export const newsProfile = (name: string, actors: readonly ProfileActor[], words = 100): Profile => ({
	id: name.toLowerCase(),
	name,
	kind: 'news',
	byline: null,
	published: null,
	note: null,
	words,
	actors,
});
