import { expect, test } from 'vitest';
import type { Actor } from '../../lib/core/actors/actor';
import { searchActors, searchableActors } from '../../lib/core/actors/search';

const actor = (id: string, name: string, ...aliases: string[]): Actor => ({
	id,
	name,
	kind: 'state',
	aliases,
	examples: { match: [] },
});
const gazetteer = [
	actor('us', 'United States', 'U.S.', 'USA', 'America'),
	actor('erdogan', 'Recep Tayyip Erdoğan'),
	actor('kazakhstan', 'Kazakhstan'),
	actor('hamas', 'Hamas'),
];
const known = [
	{ actor: 'hamas', name: 'Hamas', labels: 5, mentions: 9 },
	{ actor: 'local:Ada Stone', name: 'Ada Stone', labels: 1, mentions: 2 },
];
const all = searchableActors(known, gazetteer);

test('searchable are the actors the sources speak of, then the rest of the gazetteer by name, each once', () =>
	expect(all.map(({ name, labels }) => [name, labels])).toEqual([
		['Hamas', 5],
		['Ada Stone', 1],
		['Kazakhstan', 0],
		['Recep Tayyip Erdoğan', 0],
		['United States', 0],
	]));

test.each([
	{ typed: 'ham', finds: ['hamas'] },
	{ typed: 'U.S.', finds: ['us'] },
	{ typed: 'us', finds: ['us'] },
	{ typed: ' america ', finds: ['us'] },
	{ typed: 'erdogan', finds: ['erdogan'] },
	{ typed: 'stone', finds: ['local:Ada Stone'] },
	{ typed: 'a', finds: ['local:Ada Stone', 'us'] },
	{ typed: 'zzz', finds: [] },
	{ typed: '', finds: ['hamas', 'local:Ada Stone', 'kazakhstan', 'erdogan', 'us'] },
])('typing "$typed" finds $finds', ({ typed, finds }) =>
	expect(searchActors(all, typed, 10).map((found) => found.actor)).toEqual(finds),
);

test('a search gives no more than asked for', () => expect(searchActors(all, '', 2)).toHaveLength(2));
