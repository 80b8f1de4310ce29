import { expect, test } from 'vitest';
import type { Finding } from '../../lib/core/analysis';
import type { Explanation } from '../../lib/core/facts/explain';
import type { Designation, HouseRule } from '../../lib/core/facts/fact';
import { explanation, props, regime, showCard } from './show-card';

const rule: HouseRule = {
	id: 'agency-regime',
	house: 'An agency',
	asks: 'attribution',
	entries: ['regime'],
	words: ['regime'],
	rule: 'Names whose word it is.',
	date: '2023',
	checkedOn: '2026-01-01',
	url: 'https://www.agency.example/style',
	secondHand: false,
};
const listing: Designation = {
	id: 'syria-somewhere',
	actor: 'syria',
	owner: 'Somewhere',
	kind: 'terrorist-list',
	scope: 'wing',
	part: 'armed wing',
	since: '2013-07',
	checkedOn: '2026-01-01',
	url: 'https://paper.example/a',
	official: 'https://somewhere.example/list',
	secondHand: true,
};

const showFacts = (more: Partial<Explanation>, today = props.today) =>
	showCard({ explanation: { ...explanation, ...more }, today });

test('what other sources call the actor is shown by source and voice', () => {
	const body = showFacts({
		elsewhere: [
			{
				source: 'A report',
				labels: [
					{ label: 'Syrian government', voice: 'own' },
					{ label: 'butcher', voice: 'quoted' },
				],
			},
		],
	});
	expect(body.querySelector('dt')?.textContent).toBe('A report');
	const chips = [...body.querySelectorAll('dd .chip')];
	// Not in what is pointed at alone: a screen reader need not read that.
	expect(chips.map(({ textContent }) => textContent)).toEqual(['Syrian government own words', 'butcher quoted']);
	expect(chips.map((chip) => chip.getAttribute('title'))).toEqual(['own words', 'quoted']);
});

test('the ladder names who uses each rung, and ends at the phrase itself', () => {
	const body = showFacts({
		ladder: [
			{
				word: 'government',
				isHere: false,
				sources: [
					{ source: 'A report', own: true },
					{ source: 'An op-ed', own: false },
				],
				houses: ['An agency'],
			},
			{ word: 'regime', isHere: true, sources: [], houses: [] },
		],
	});
	expect([...body.querySelectorAll('.ladder li')].map((li) => li.textContent)).toEqual([
		'government A report · An op-ed, quoting · An agency style',
		'regime here',
	]);
});

test('of a phrase joined from several words, the ladder names the one it is for', () => {
	const titles = (marked: Finding) =>
		[...showCard({ marked }).querySelectorAll('h2')].map((title) => title.textContent);
	expect(titles(regime)).toContain('Other words for it');
	expect(titles({ ...regime, text: 'corrupt regime' })).toContain('Other words for “regime”');
});

test('a style rule is shown with house, date, link and day of the check', () => {
	const body = showFacts({ rules: [rule, { ...rule, id: 'other', house: 'A paper' }] });
	expect(body.querySelector('.attributing')?.textContent).toBe('An agency and A paper would attribute this.');
	const item = body.querySelector('.facts li')!;
	expect(item.textContent).toBe('An agency (2023): Names whose word it is. agency.example · checked 1 Jan 2026');
	expect(item.querySelector('a')?.getAttribute('href')).toBe(rule.url);
});

test('a rule that asks for no attribution is no reason to name its house for it', () => {
	expect(showFacts({ rules: [{ ...rule, asks: 'avoidance' }] }).querySelector('.attributing')).toBeNull();
});

test('a designation is shown with owner, scope, date and links, and says when it is second-hand', () => {
	const item = showFacts({ designations: [listing] }).querySelector('.facts li')!;
	expect(item.textContent).toBe(
		'Somewhere: on its terrorist list (only armed wing, since Jul 2013). second-hand: paper.example · official page · checked 1 Jan 2026',
	);
});

test('a fact that was checked over a year ago says so', () => {
	const today = new Date('2027-01-02');
	expect(showFacts({ designations: [listing] }, today).querySelector('.origin em')?.textContent).toMatch(
		/last checked 1 Jan 2026, over a year ago/,
	);
});
