import { expect, test } from 'vitest';
import type { ActorRole, Analysis, Labelling, RoleEvidence } from '../../lib/core/analysis';
import { excerptAt, findUses, rolesOf } from '../../lib/core/sources/evidence';
import { makeProfile } from '../../lib/core/sources/profile';
import { readText } from '../../lib/core/text/tokens';

const excerpts: { cuts: string; text: string; phrase: string; before: string; after: string }[] = [
	{
		cuts: 'the sentence in the middle',
		text: 'It rained. The stubborn mayor stayed home. Nobody came.',
		phrase: 'stubborn',
		before: 'The ',
		after: ' mayor stayed home.',
	},
	{ cuts: 'a phrase at the start', text: 'Rain. Stubborn rain. Sun.', phrase: 'Stubborn', before: '', after: ' rain.' },
	{ cuts: 'a phrase that is all', text: 'stubborn', phrase: 'stubborn', before: '', after: '' },
	{
		cuts: 'at the line',
		text: 'A headline\n\nThe stubborn mayor\n\nmore',
		phrase: 'stubborn',
		before: 'The ',
		after: ' mayor',
	},
	{
		cuts: 'after a closing quotation mark',
		text: '“We won.” The stubborn mayor left.',
		phrase: 'stubborn',
		before: 'The ',
		after: ' mayor left.',
	},
	{
		cuts: 'not at a decimal point',
		text: 'It cost 3.5 million, the stubborn mayor said.',
		phrase: 'stubborn',
		before: 'It cost 3.5 million, the ',
		after: ' mayor said.',
	},
	{
		cuts: 'not at an abbreviation',
		text: 'It rained. Sen. Cruz told U.S. President Biden that Gov. Brook is a disgrace, and Mr. Jones agreed.',
		phrase: 'disgrace',
		before: 'Sen. Cruz told U.S. President Biden that Gov. Brook is a ',
		after: ', and Mr. Jones agreed.',
	},
	{
		cuts: 'both sentences of a phrase that stands in two',
		text: 'It rained. It was a disgrace. Indeed it was. Nobody came.',
		phrase: 'disgrace. Indeed',
		before: 'It was a ',
		after: ' it was.',
	},
	{
		cuts: 'with spaces evened out',
		text: 'The  old\t stubborn \u00a0 mayor.',
		phrase: 'stubborn',
		before: 'The old ',
		after: ' mayor.',
	},
];
test.each(excerpts)('excerptAt cuts $cuts', ({ text, phrase, before, after }) => {
	const start = text.indexOf(phrase);
	const { sentences } = readText(text);
	expect(excerptAt(text, sentences, { start, end: start + phrase.length })).toEqual({ before, phrase, after });
});

test('excerptAt cuts a very long sentence at words and says so', () => {
	const long = 'word '.repeat(100);
	const text = `${long}stubborn ${long}`;
	const span = { start: long.length, end: long.length + 8 };
	const { before, after } = excerptAt(text, [{ start: 0, end: text.length }], span);
	expect(before).toMatch(/^…word .*word $/);
	expect(after).toMatch(/^ word.*word…$/);
	expect(before.length + after.length).toBeLessThan(490);
});

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
