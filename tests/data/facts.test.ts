import { expect, test } from 'vitest';
import { parseFacts } from '../../lib/data/parse-facts';

const listing = {
	id: 'group-state',
	actor: 'group',
	owner: 'State',
	kind: 'terrorist-list',
	scope: 'whole',
	since: '2001-12',
	checkedOn: '2026-11-22',
	url: 'https://state.example',
	secondHand: false,
};
const rule = {
	id: 'house-word',
	house: 'House',
	asks: 'attribution',
	entries: ['word'],
	words: ['word'],
	rule: 'Attributes it.',
	date: '2023',
	checkedOn: '2026-11-22',
	url: 'https://house.example',
	secondHand: false,
};
const parse = (designations: readonly unknown[], rules: readonly unknown[] = []) =>
	parseFacts(
		{ name: 'designations.json', json: { theme: 'Lists', entries: ['word'], designations } },
		{ name: 'house-styles.json', json: { theme: 'Styles', rules } },
	);
const { url: _, ...noUrl } = listing;
const { since: __, ...noDate } = listing;

test('right facts are handed out as they are', () => {
	expect(parse([listing], [rule])).toEqual({ designations: [listing], designationEntries: ['word'], rules: [rule] });
});

test.each([
	{ mistake: 'no address', given: noUrl, says: /'group-state': url is missing — add "url"/ },
	{
		mistake: 'no address of the web',
		given: { ...listing, url: 'state.example' },
		says: /url is "state.example" — write the address/,
	},
	{ mistake: 'no date', given: noDate, says: /since is missing — add "since", or "seen"/ },
	{
		mistake: 'a date that is none',
		given: { ...listing, since: '2001-13' },
		says: /since is "2001-13" — write a day, month or year/,
	},
	{ mistake: 'a day that is none', given: { ...listing, since: '2001-06-31' }, says: /since is "2001-06-31"/ },
	{
		mistake: 'a month of checking',
		given: { ...listing, checkedOn: '2026-11' },
		says: /checkedOn is "2026-11" — write a day as/,
	},
	{
		mistake: 'an end without a beginning',
		given: { ...noDate, seen: '2020', until: '2021' },
		says: /until has no "since"/,
	},
	{
		mistake: 'an end before the beginning',
		given: { ...listing, until: '1999' },
		says: /until has no "since" before it/,
	},
	{ mistake: 'an unknown kind', given: { ...listing, kind: 'list' }, says: /kind 'list' is none of terrorist-list,/ },
	{ mistake: 'a wing without its name', given: { ...listing, scope: 'wing' }, says: /part is missing — name the wing/ },
	{ mistake: 'a part of the whole', given: { ...listing, part: 'wing' }, says: /take "part" out/ },
	{ mistake: 'an unknown field', given: { ...listing, colour: 'red' }, says: /colour is no field here/ },
])('$mistake is named with what to type', ({ given, says }) => {
	expect(() => parse([given])).toThrow(says);
});

test('an id that is taken is named', () => {
	expect(() => parse([listing, listing])).toThrow(/the id is taken by designations.json, 'group-state'/);
});

test('a style rule without words is named', () => {
	expect(() => parse([], [{ ...rule, words: [] }])).toThrow(/house-styles.json, 'house-word': words is empty/);
});
