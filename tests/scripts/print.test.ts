import { expect, test } from 'vitest';
import type { PageRecord } from '../../lib/browser/messages';
import type { Finding, Labelling } from '../../lib/core/analysis';
import { describeComparison, describePage, profileOf } from '../../scripts/print';
import { newsProfile } from '../core/sources/profiles';

const quoted = { voice: 'quoted', speaker: 'A minister', negated: true, stance: null } as const;
const finding: Finding = {
	...quoted,
	start: 4,
	end: 10,
	text: 'regime',
	word: 'regime',
	kind: 'label',
	strength: 2,
	rule: 'regime',
	actor: 'atlantis',
	actorName: 'Atlantis',
	why: 'Calls a government illegitimate.',
	alternatives: [],
};
const label: Labelling = {
	...quoted,
	start: 4,
	end: 10,
	actor: 'atlantis',
	actorName: 'Atlantis',
	label: 'regime',
	form: 'epithet',
	polarity: 'negative',
	mention: null,
};
const record = (findings: Finding[], labels: Labelling[]): PageRecord => ({
	url: 'http://localhost/',
	title: 'A page',
	lang: 'en',
	text: 'The regime',
	isCut: false,
	status: 'ready',
	analysis: { score: 0, sentences: [], findings, labels, attributions: [], mentions: [], notes: [], roles: [] },
	problem: null,
});

test('a page is described by a row for each phrase', () => {
	const rows = describePage(record([finding], [])).split('\n');
	expect(rows.at(-2)).toMatch(/^PHRASE +KIND +VOICE +SPEAKER +ACTOR$/);
	expect(rows.at(-1)).toMatch(/^regime +label +quoted, denied +A minister +Atlantis$/);
});

test.each([
	{ page: 'without a phrase', given: record([], []), says: 'No loaded phrase was found' },
	{
		page: 'in another language',
		given: { ...record([], []), status: 'not-english', analysis: null } as const,
		says: 'English only so far',
	},
	{
		page: 'without an article',
		given: { ...record([], []), status: 'no-article', analysis: null } as const,
		says: 'no article',
	},
	{
		page: 'that could not be read',
		given: { ...record([], []), status: 'failed', analysis: null, problem: 'It broke.' } as const,
		says: 'It broke.',
	},
])('a page $page says so', ({ given, says }) => expect(describePage(given)).toContain(says));

test('a page that labels nobody has nothing to compare', () => expect(profileOf(record([finding], []))).toBeNull());

test('a comparison has a line for each source, label and voice, also for a source that is silent', () => {
	const use = { ...quoted, label: 'regime', polarity: 'negative', count: 2, forms: [], paragraphs: [1, 2] } as const;
	const sources = [
		newsProfile('Herald', [
			{
				actor: 'atlantis',
				name: 'Atlantis',
				mentions: 5,
				labels: [
					use,
					{ ...use, speaker: 'An envoy', count: 1 },
					{ ...use, voice: 'own', speaker: null, negated: false },
				],
			},
		]),
		newsProfile('Courier', [{ actor: 'atlantis', name: 'Atlantis', mentions: 3, labels: [] }]),
		newsProfile('Gazette', []),
	];
	const rows = describeComparison(profileOf(record([], [label]))!, sources)
		.split('\n')
		.slice(3);
	expect(rows.map((row) => row.split(/ {2,}/))).toEqual([
		['This page', 'not: regime', 'quoted', '1'],
		['Herald', 'regime', 'own', '2'],
		['Herald', 'not: regime', 'quoted', '3'],
		['Courier', '(only names Atlantis, 3 times)', '-', '0'],
		['Gazette', '(never mentions Atlantis)', '-', '0'],
	]);
});
