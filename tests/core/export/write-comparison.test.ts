import { expect, test } from 'vitest';
import type { Comparison } from '../../../lib/core/export/comparison';
import { WRITERS } from '../../../lib/core/export/write-comparison';
import type { ComparedSource } from '../../../lib/core/sources/compare';
import { profileLabel as label } from '../sources/profiles';

const row = (name: string, more: Partial<ComparedSource>): ComparedSource => ({
	source: { id: name, name, kind: 'news', byline: null, published: '2025-11-07', note: null },
	mentions: 3,
	neverMentions: false,
	labels: [],
	denied: [],
	hidden: 0,
	...more,
});

const comparison: Comparison = {
	actor: 'union',
	name: 'The Union',
	voices: 'all',
	restsOn: 'The comparison rests on two articles.',
	rows: [
		row('A, daily', {
			labels: [
				label('=cruel "bloc"', { polarity: 'negative', count: 2, paragraphs: [1, 4] }),
				label('partner', { polarity: 'positive', voice: 'quoted', speaker: 'Envoy', paragraphs: [2] }),
			],
			denied: [label('pariah', { negated: true, polarity: 'positive', paragraphs: [2] })],
		}),
		row('Silent', { mentions: 0, neverMentions: true }),
	],
};

test('as text, each source has its lines, and what is denied is never among what it calls the actor', () =>
	expect(WRITERS.text.write(comparison)).toBe(`What sources call The Union

A, daily (7 Nov 2025)
- Own words: =cruel "bloc" ×2 (negative)
- Own words, denied: pariah
- Envoy’s words: partner (positive, quoted)

Silent (7 Nov 2025)
- never mentions The Union

The comparison rests on two articles. What is found can be wrong, and a page without marks is not thereby neutral.
`));

test('as CSV, each label has its line, safe for a spreadsheet', () =>
	expect(WRITERS.csv.write(comparison).split('\r\n')).toEqual([
		'actor,source,published,mentions,label,denied,polarity,voice,speaker,count,paragraphs',
		`The Union,"A, daily",2025-11-07,3,"'=cruel ""bloc""",no,negative,own,,2,1 4`,
		'The Union,"A, daily",2025-11-07,3,partner,no,positive,quoted,Envoy,1,2',
		'The Union,"A, daily",2025-11-07,3,pariah,yes,positive,own,,1,2',
		'The Union,Silent,2025-11-07,0,,,,,,0,',
		'',
	]));

test('as JSON, it says the same and what it rests on', () =>
	expect(JSON.parse(WRITERS.json.write(comparison))).toMatchObject({
		actor: 'union',
		name: 'The Union',
		voices: 'all',
		restsOn: comparison.restsOn,
		limits: expect.stringContaining('can be wrong'),
		sources: [
			{ source: { id: 'A, daily' }, mentions: 3, labels: [{ count: 2 }, {}], denied: [{ label: 'pariah' }] },
			{ source: { id: 'Silent' }, mentions: 0, labels: [], denied: [] },
		],
	}));
