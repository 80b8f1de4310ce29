import { expect, test } from 'vitest';
import { aboutSource, groupTitle, listed, times } from '../../components/wording';
import type { Source } from '../../lib/core/sources/profile';

test.each([
	{ whose: 'own', speaker: null, title: 'Own words' },
	{ whose: 'others', speaker: 'Hamas', title: 'Hamas’s words' },
	{ whose: 'others', speaker: 'Gaza health officials', title: 'Gaza health officials’ words' },
	{ whose: 'others', speaker: "Kazakhstan's Foreign Ministry", title: "Words of Kazakhstan's Foreign Ministry" },
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
