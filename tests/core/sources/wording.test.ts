import { expect, test } from 'vitest';
import type { Source } from '../../../lib/core/sources/profile';
import { aboutSource, groupTitle, listed, restsOn, times, whyNone } from '../../../lib/core/sources/wording';

test.each([
	{ whose: 'own', speaker: null, title: 'Own words' },
	{ whose: 'others', speaker: 'Hamas', title: 'Words of Hamas' },
	{ whose: 'others', speaker: 'Gaza health officials', title: 'Words of Gaza health officials' },
	{ whose: 'others', speaker: "Kazakhstan's Foreign Ministry", title: "Words of Kazakhstan's Foreign Ministry" },
	{ whose: 'others', speaker: 'Neighbours', title: 'Words of Neighbours' },
	{ whose: 'others', speaker: 'accounts on social media', title: 'Words of accounts on social media' },
	{ whose: 'others', speaker: null, title: 'Words of somebody not named' },
	{ whose: 'scare', speaker: null, title: 'Held at arm’s length' },
] as const)('a group of $whose words by $speaker is headed "$title"', ({ whose, speaker, title }) =>
	expect(groupTitle({ whose, speaker })).toBe(title),
);

const source = (more: Partial<Source>): Source => ({
	id: 'x',
	name: 'X',
	kind: 'news',
	byline: null,
	published: null,
	note: null,
	...more,
});

test.each([
	{ about: source({}), says: '' },
	{ about: source({ published: '2025-11-07' }), says: '7 Nov 2025' },
	{
		about: source({ kind: 'opinion', byline: 'A. Writer', published: '2025-11' }),
		says: 'Opinion · A. Writer · Nov 2025',
	},
	{ about: source({ published: 'autumn', note: 'A note.' }), says: 'autumn · A note.' },
])('about a source is said: "$says"', ({ about, says }) => expect(aboutSource(about)).toBe(says));

test.each([
	{ items: [], says: '' },
	{ items: [1], says: '1' },
	{ items: [1, 4], says: '1 and 4' },
	{ items: ['a', 'b', 'c'], says: 'a, b and c' },
])('$items are listed as "$says"', ({ items, says }) => expect(listed(items)).toBe(says));

test.each([
	[1, 'once'],
	[2, 'twice'],
	[3, '3 times'],
])('%d is said as "%s"', (count, says) => expect(times(count)).toBe(says));

const seed = (published: string | null) => source({ id: 'seed', published });
const read = (published: string | null) => source({ id: 'read', published });
const page = source({ id: 'page', kind: 'page' });
test.each([
	{ sources: [], says: 'There is nothing to compare yet.' },
	{ sources: [page], says: 'The comparison rests on this page.' },
	{
		sources: [seed('2025-11'), seed('2025-11-07'), seed('2025-11-06')],
		says: 'The comparison rests on three articles on one event (Nov 2025).',
	},
	{
		sources: [page, seed('2025-11'), seed(null)],
		says: 'The comparison rests on this page and two articles on one event.',
	},
	{
		sources: [page, seed('2025-11'), ...Array.from({ length: 12 }, (_, i) => read(`${2009 + i}-01`))],
		says: 'The comparison rests on this page, one article on one event (Nov 2025) and on 12 articles (2009 to 2020).',
	},
	{ sources: [read('2024-01'), read('2024-08-02')], says: 'The comparison rests on two articles (2024).' },
])('what a comparison rests on is said: "$says"', ({ sources, says }) =>
	expect(restsOn(sources, new Set(['seed']))).toBe(says),
);

const row = { source: page, mentions: 2, neverMentions: false, labels: [], denied: [], hidden: 0 };
test.each([
	{ row: { ...row, mentions: 0, neverMentions: true }, voices: 'all', says: 'never mentions X' },
	{ row, voices: 'all', says: 'only names X (twice)' },
	{ row: { ...row, hidden: 3 }, voices: 'own', says: 'no label in its own words; 3 in others’ words' },
	{ row: { ...row, hidden: 3 }, voices: 'others', says: 'no label in others’ words; 3 in its own' },
] as const)('a source without labels says "$says"', ({ row, voices, says }) =>
	expect(whyNone(row, 'X', voices)).toBe(says),
);
