import { expect, test } from 'vitest';
import { attributingHouses, findDesignations, findRules, isStale } from '../../../lib/core/facts/find-facts';
import { scopeAndDate } from '../../../lib/core/facts/wording';
import { hasPhrase } from '../../../lib/core/facts/words';
import { loadFacts } from '../../../lib/data/facts';

const facts = loadFacts();
const own = { rule: 'terrorist-organization', text: 'terrorist organisations', voice: 'own', actor: 'hamas' } as const;
const attributing = (question: Partial<Parameters<typeof findRules>[1]>) =>
	attributingHouses(findRules(facts, { ...own, ...question }));

test.each([
	{
		words: 'a terrorist organization in the source’s own words',
		question: {},
		houses: ['Reuters', 'BBC', 'AP', 'AFP'],
	},
	{ words: 'a terror group', question: { rule: 'terror-group', text: 'terror group' }, houses: ['Reuters', 'BBC'] },
	{
		words: 'a terrorist attack',
		question: { rule: 'terrorist-attack', text: 'terrorist attack' },
		houses: ['Reuters', 'AP'],
	},
	{ words: 'the same words quoted', question: { voice: 'quoted' as const }, houses: [] },
	{ words: 'the same words retold', question: { voice: 'reported' as const }, houses: [] },
	{ words: 'scare quotes', question: { voice: 'scare' as const }, houses: [] },
	{
		words: 'words that say themselves who designates',
		question: { rule: 'designated-terrorist-organization', text: 'designated terrorist group' },
		houses: [],
	},
	{
		words: 'another phrase of the entry',
		question: { rule: 'terrorist-organization', text: 'death squad' },
		houses: [],
	},
	{ words: 'an avoided word', question: { rule: 'regime', text: 'regime' }, houses: [] },
])('of $words, $houses would attribute it', ({ question, houses }) => {
	expect(attributing(question)).toEqual(houses);
});

test('a rule of avoidance is found for its own words only', () => {
	const found = (text: string) => findRules(facts, { ...own, rule: 'apartheid-israel', text }).map(({ id }) => id);
	expect(found('apartheid wall')).toEqual(['bbc-barrier']);
	expect(found('apartheid state')).toEqual([]);
});

test('designations are given for the actor and for what they bear on, in any voice', () => {
	const owners = findDesignations(facts, { ...own, voice: 'quoted' }).map(({ owner }) => owner);
	expect(owners).toContain('United States');
	expect(findDesignations(facts, { ...own, rule: 'whitewash' })).toEqual([]);
	expect(findDesignations(facts, { ...own, actor: null })).toEqual([]);
	expect(findDesignations(facts, { ...own, actor: 'france' })).toEqual([]);
});

test('what has ended comes after what holds, and who does not list it last', () => {
	const found = findDesignations(facts, { ...own, actor: 'taliban' });
	expect(found.map(({ kind, until }) => (kind === 'not-listed' ? 'not' : until ? 'ended' : 'now'))).toEqual([
		'now',
		'ended',
		'ended',
		'ended',
		'not',
		'not',
	]);
});

test.each([
	{ checked: '2026-11-22', today: '2027-11-22', stale: false },
	{ checked: '2026-11-22', today: '2027-11-23', stale: true },
	{ checked: '2024-02-29', today: '2025-02-28', stale: false },
])('checked on $checked, by $today it is over a year: $stale', ({ checked, today, stale }) => {
	expect(isStale({ checkedOn: checked }, new Date(today))).toBe(stale);
});

test.each([
	{ id: 'hamas-us', says: 'the whole, since 8 Oct 1997' },
	{ id: 'hezbollah-eu', says: 'only military wing, since 2013' },
	{ id: 'houthis-us-2021', says: 'the whole, from Jan 2021 until 16 Feb 2021' },
	{ id: 'hamas-canada', says: 'the whole, as of 2026' },
	{ id: 'taliban-eu', says: 'as of Aug 2026' },
])('$id holds for $says', ({ id, says }) => {
	expect(scopeAndDate(facts.designations.find((one) => one.id === id)!)).toBe(says);
});

test.each([
	{ text: 'Palestinian militant groups', phrase: 'militant group', has: true },
	{ text: 'terrorist organisation', phrase: 'terrorist organization', has: true },
	{ text: 'anti-abortion activist', phrase: 'anti abortion', has: true },
	{ text: 'counterterrorism', phrase: 'terrorism', has: false },
	{ text: 'crises', phrase: '', has: false },
])('“$phrase” stands in “$text”: $has', ({ text, phrase, has }) => {
	expect(hasPhrase(text, phrase)).toBe(has);
});
