import { expect, test } from 'vitest';
import names from '../../assets/cues/first-names.json' with { type: 'json' };

const lists = [
	{ key: 'he', list: names.he },
	{ key: 'she', list: names.she },
	{ key: 'they', list: names.they },
	{ key: 'ambiguous', list: Object.keys(names.ambiguous) },
];
const sure = new Set([...names.he, ...names.she, ...names.they]);
const ambiguous: Readonly<Record<string, string>> = names.ambiguous;

test.each(lists)('the names under $key are single words in lower case', ({ list }) => {
	expect(list.filter((name) => !/^\p{Ll}{2,}$/u.test(name))).toEqual([]);
});

test.each(lists)('the names under $key are sorted and each is there once', ({ list }) => {
	expect(list).toEqual([...new Set(list)].sort());
});

test.each(lists)('no name under $key is under another key', ({ key, list }) => {
	const others = new Set(lists.filter((other) => other.key !== key).flatMap((other) => other.list));
	expect(list.filter((name) => others.has(name))).toEqual([]);
});

test('an ambiguous name says how its bearer is spoken of', () => {
	expect([...new Set(Object.values(ambiguous))].sort()).toEqual(['he', 'she', 'they']);
});

test.each([
	{ kind: 'words', words: ['will', 'grant', 'rich', 'art', 'hope', 'grace', 'joy', 'faith', 'page', 'rose', 'said'] },
	{ kind: 'verbs', words: ['chase', 'sue', 'rob', 'pat', 'drew', 'trace', 'edit', 'hung', 'ran', 'can', 'are'] },
	{
		kind: 'qualities',
		words: ['frank', 'young', 'long', 'sunny', 'major', 'royal', 'precious', 'christian', 'muslim'],
	},
	{ kind: 'months and days', words: ['april', 'may', 'june', 'august', 'sunday', 'summer', 'autumn', 'dawn'] },
	{
		kind: 'places',
		words: ['jordan', 'israel', 'chad', 'kenya', 'india', 'georgia', 'paris', 'sydney', 'houston', 'gaza'],
	},
	{ kind: 'titles', words: ['king', 'prince', 'duke', 'earl', 'dean', 'bishop', 'judge', 'imam', 'sheikh', 'sultan'] },
	{ kind: 'small words', words: ['an', 'or', 'my', 'do', 'so', 'no', 'the', 'we', 'he', 'she', 'it', 'us'] },
])('no common word is a sure name: $kind', ({ words }) => {
	expect(words.filter((word) => sure.has(word))).toEqual([]);
});

test.each([
	{
		gender: 'he',
		list: names.he,
		some: ['bill', 'mark', 'mitch', 'mohammed', 'yousef', 'naftali', 'narendra', 'volodymyr'],
	},
	{
		gender: 'she',
		list: names.she,
		some: ['liz', 'tzipi', 'priyanka', 'fatima', 'kamala', 'giorgia', 'mette', 'olena'],
	},
	{ gender: 'they', list: names.they, some: ['alex', 'chris', 'sam', 'jamie', 'noor', 'harpreet', 'tenzin'] },
])('given names of many countries are known: $gender', ({ list, some }) => {
	expect(some.filter((name) => !list.includes(name))).toEqual([]);
});

test.each([
	{ name: 'will', gender: 'he' },
	{ name: 'israel', gender: 'he' },
	{ name: 'grace', gender: 'she' },
	{ name: 'april', gender: 'she' },
	{ name: 'jordan', gender: 'they' },
	{ name: 'kim', gender: 'they' },
])('$name is ambiguous: $gender', ({ name, gender }) => {
	expect(ambiguous[name]).toBe(gender);
});
