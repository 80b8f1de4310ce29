import { expect, test } from 'vitest';
import { parseProfiles } from '../../lib/data/parse-profiles';
import { loadProfiles } from '../../lib/data/sources';
import { notImported } from './imported';

const label = {
	label: 'group',
	polarity: 'neutral',
	voice: 'own',
	speaker: null,
	negated: false,
	count: 1,
	forms: ['epithet'],
	paragraphs: [1],
};
const source = { id: 'a', name: 'A', kind: 'news', byline: null, published: null, note: null, words: 1 };
const file = (labels: readonly unknown[]) => ({
	name: 'a.json',
	json: { ...source, actors: [{ actor: 'hamas', name: 'Hamas', mentions: 1, labels }] },
});

test('profiles come as they stand in the files', () => {
	expect(parseProfiles([file([label])])).toEqual([file([label]).json]);
});

test.each([
	{
		mistake: 'an unknown voice',
		given: { ...label, voice: 'loud' },
		says: "a.json: actors[0].labels[0].voice 'loud' is none of own, quoted",
	},
	{
		mistake: 'a count that is none',
		given: { ...label, count: -1 },
		says: 'a.json: actors[0].labels[0].count is -1 — write a whole number',
	},
	{
		mistake: 'a flag that is none',
		given: { ...label, negated: 'no' },
		says: "a.json: actors[0].labels[0].negated is 'no' — write true or false",
	},
	{ mistake: 'a label that is no object', given: null, says: 'a.json: actors[0].labels[0] is null — write an object' },
])('$mistake is named with its place', ({ given, says }) => {
	expect(() => parseProfiles([file([given])])).toThrow(says);
});

test('every profile is imported and right', () => {
	expect(notImported('assets/sources', 'lib/data/sources.ts')).toEqual([]);
	expect(loadProfiles().length).toBeGreaterThan(0);
});
