import { expect, test } from 'vitest';
import type { ActorRole, Analysis, Labelling, RoleEvidence } from '../../../lib/core/analysis';
import { findUses, rolesOf } from '../../../lib/core/sources/evidence';
import { makeProfile } from '../../../lib/core/sources/profile';

const use = (text: string, start: number, more: Partial<Labelling> = {}): Labelling => ({
	start,
	end: start + text.length,
	actor: 'union',
	actorName: 'The Union',
	label: text,
	form: 'copular',
	polarity: 'neutral',
	voice: 'own',
	speaker: null,
	negated: false,
	stance: null,
	mention: null,
	...more,
});

test('findUses finds every place a label of the profile counts, and no other', () => {
	const long = 'bloc of a great many states that have never once agreed on what to call it';
	const labels = [
		use('bloc', 0),
		use('Bloc', 10),
		use('bloc', 20, { voice: 'quoted', speaker: 'Envoy' }),
		use('bloc', 30, { negated: true }),
		use('bloc', 40, { actor: 'other' }),
		use(long, 50),
	];
	const analysis = {
		score: 0,
		sentences: [],
		findings: [],
		labels,
		attributions: [],
		mentions: [],
		notes: [],
		roles: [],
	};
	const source = { id: 'page', name: 'This page', kind: 'page', byline: null, published: null, note: null } as const;
	const profile = makeProfile(source, 'Bloc.', analysis);
	const union = profile.actors.find(({ actor }) => actor === 'union')!;
	expect(union.labels.map((label) => findUses(analysis, 'union', label).map(({ start }) => start))).toEqual([
		[0, 10],
		[20],
		[30],
		[50],
	]);
});

const clue = (more: Partial<RoleEvidence> = {}): RoleEvidence => ({
	start: 0,
	end: 9,
	words: { start: 2, end: 4 },
	voice: 'own',
	speaker: null,
	negated: false,
	stance: null,
	...more,
});
const role = (name: ActorRole['role'], actor: string, ...evidence: RoleEvidence[]): ActorRole => ({
	actor,
	actorName: actor,
	role: name,
	main: 'innocent',
	evidence,
});
const told: Analysis = {
	score: 0,
	sentences: [],
	findings: [],
	labels: [],
	attributions: [],
	mentions: [],
	notes: [],
	roles: [
		role('victim', 'union', clue(), clue({ voice: 'quoted', speaker: 'Envoy' })),
		role('scapegoat', 'union', clue({ voice: 'reported' })),
		role('forgotten', 'union', clue({ negated: true })),
		role('exploited', 'other', clue()),
	],
};
test.each([
	{ voices: 'own', finds: ['victim 1'] },
	{ voices: 'others', finds: ['victim 1', 'scapegoat 1'] },
	{ voices: 'all', finds: ['victim 2', 'scapegoat 1'] },
] as const)('rolesOf finds an actor’s roles in $voices words, and none that is denied', ({ voices, finds }) =>
	expect(rolesOf(told, 'union', voices).map(({ role, evidence }) => `${role} ${evidence.length}`)).toEqual(finds),
);
