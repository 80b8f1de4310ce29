import { expect, test } from 'vitest';
import type { Analysis, Labelling, Mention } from '../../../lib/core/analysis';
import { makeProfile, type Source } from '../../../lib/core/sources/profile';

const SOURCE: Source = { id: 'gazette', name: 'Gazette', kind: 'news', byline: null, published: null, note: null };
const TEXT = 'First paragraph here.\n\n—\nSecond paragraph here.\nThird.';

/** What stands in paragraph 1, 2 or 3 of {@link TEXT}. */
const inParagraph = (number: 1 | 2 | 3) => ({ start: [0, 25, 48][number - 1]!, end: [5, 31, 53][number - 1]! });

const label = (text: string, paragraph: 1 | 2 | 3, more: Partial<Labelling> = {}): Labelling => ({
	...inParagraph(paragraph),
	actor: 'union',
	actorName: 'The Union',
	label: text,
	form: 'appositive',
	polarity: 'negative',
	voice: 'own',
	speaker: null,
	negated: false,
	stance: null,
	mention: null,
	...more,
});
const mention = (paragraph: 1 | 2 | 3, actor = 'union', actorName = 'The Union'): Mention => ({
	...inParagraph(paragraph),
	actor,
	actorName,
	confidence: 1,
});
const profile = (labels: Labelling[], mentions: Mention[] = []) =>
	makeProfile(SOURCE, TEXT, {
		score: 0,
		sentences: [],
		findings: [],
		attributions: [],
		labels,
		mentions,
		notes: [],
		roles: [],
	} satisfies Analysis);
const labelsOf = (...labels: Labelling[]) => profile(labels).actors[0]!.labels;

test('a profile says whose text it is and how long', () => {
	expect(profile([])).toEqual({ ...SOURCE, words: 8, actors: [] });
});

test('equal labels are counted together, whatever their case, with their paragraphs and forms', () => {
	const labels = labelsOf(
		label('ruthless bloc', 1),
		label('Ruthless bloc', 2, { form: 'copular' }),
		label('ruthless bloc', 3),
	);
	expect(labels).toEqual([
		{
			label: 'ruthless bloc',
			polarity: 'negative',
			voice: 'own',
			speaker: null,
			negated: false,
			count: 3,
			forms: ['appositive', 'copular'],
			paragraphs: [1, 2, 3],
		},
	]);
});

test.each([
	{ by: 'voice', other: { voice: 'quoted' } },
	{ by: 'speaker', other: { voice: 'quoted', speaker: 'Envoy' } },
	{ by: 'polarity', other: { polarity: 'positive' } },
	{ by: 'denial', other: { negated: true } },
] satisfies { by: string; other: Partial<Labelling> }[])('equal labels are told apart by $by', ({ other }) => {
	const labels = labelsOf(label('bloc', 1), label('bloc', 2, other));
	expect(labels.map(({ count, paragraphs }) => [count, paragraphs])).toEqual([
		[1, [1]],
		[1, [2]],
	]);
});

test('the most used label comes first, then reading order decides', () => {
	const labels = labelsOf(label('once', 1), label('also once', 1), label('twice', 2), label('twice', 3));
	expect(labels.map((one) => one.label)).toEqual(['twice', 'once', 'also once']);
});

test('actors come most labelled first, then most mentioned, then by name', () => {
	const { actors } = profile(
		[label('bloc', 1)],
		[mention(1, 'b', 'B'), mention(2, 'a', 'A'), mention(1, 'c', 'C'), mention(2, 'c', 'C'), mention(1)],
	);
	expect(actors.map(({ actor, name, mentions }) => [actor, name, mentions])).toEqual([
		['union', 'The Union', 1],
		['c', 'C', 2],
		['a', 'A', 1],
		['b', 'B', 1],
	]);
});

const twelve = 'one two three four five six seven eight nine ten eleven twelve';
test.each([
	{ given: 'twelve words stay', label: twelve, shown: twelve },
	{ given: 'without a link the first twelve stay', label: `${twelve} thirteen`, shown: twelve },
	{
		given: 'a clause goes',
		label: 'a proud old club of friends that nobody who ever heard its loud songs would join',
		shown: 'a proud old club of friends that nobody',
	},
	{ given: 'white space is one space', label: 'old\n  club', shown: 'old club' },
])('a label is cut to its head phrase: $given', ({ label: text, shown }) => {
	expect(labelsOf(label(text, 1))[0]?.label).toBe(shown);
});

test('a thing of one text is no actor to compare', () => {
	const { actors } = profile([label('disaster', 1, { actor: 'thing:Brook’s novel', actorName: 'Brook’s novel' })]);
	expect(actors).toEqual([]);
});
