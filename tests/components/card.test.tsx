import { parseHTML } from 'linkedom';
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { Card, type CardProps } from '../../components/card';
import type { Finding } from '../../lib/core/analysis';
import type { Explanation } from '../../lib/core/facts/explain';
import type { Designation, HouseRule } from '../../lib/core/facts/fact';

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
const explanation: Explanation = { elsewhere: [], ladder: [], rules: [], designations: [] };
const nothing = () => {};
const regime: Finding = {
	start: 0,
	end: 6,
	text: 'regime',
	word: 'regime',
	kind: 'label',
	strength: 2,
	rule: 'regime',
	voice: 'quoted',
	speaker: 'A minister',
	negated: false,
	stance: null,
	actor: 'syria',
	actorName: 'Syria',
	why: 'Calls a government illegitimate.',
	alternatives: ['government'],
};
const props: CardProps = {
	marked: regime,
	explanation,
	position: 2,
	count: 7,
	today: new Date('2026-06-01'),
	done: null,
	message: null,
	keys: { next: 'Alt+Shift+N', previous: 'Alt+Shift+P' },
	onStep: nothing,
	onClose: nothing,
	onCompare: nothing,
	onHide: nothing,
	onSiteOff: nothing,
};

function show(more: Partial<CardProps>): HTMLElement {
	const { document } = parseHTML('<!doctype html><html><body></body></html>');
	vi.stubGlobal('document', document);
	render(<Card {...props} {...more} />, document.body);
	return document.body;
}

const showFacts = (more: Partial<Explanation>, today = props.today) =>
	show({ explanation: { ...explanation, ...more }, today });

test('the card says what, why, whose, of whom, and what else it could be called', () => {
	const text = show({}).textContent;
	for (const part of [
		'regime',
		'Label',
		'clear',
		'Calls a government',
		'Quoted',
		'A minister’s words',
		'Syria',
		'government',
		'2 of 7',
	])
		expect(text).toContain(part);
});

test('the card is a dialog named by phrase and voice', () => {
	const body = show({});
	const dialog = body.querySelector('[role="dialog"]')!;
	const named = dialog.getAttribute('aria-labelledby')!.split(' ');
	expect(named.map((id) => body.querySelector(`#${id}`)?.textContent?.trim())).toEqual([
		'regime',
		expect.stringMatching(/^Quoted/),
	]);
});

test('the card of a note says what it remarks on and what that does not mean, and judges no words', () => {
	const body = show({ marked: { kind: 'hidden-agent', start: 0, end: 11, text: 'were killed' }, explanation: null });
	const named = body.querySelector('[role="dialog"]')!.getAttribute('aria-labelledby')!.split(' ');
	expect(named.map((id) => body.querySelector(`#${id}`)?.textContent?.trim())).toEqual([
		'were killed',
		'Doer not named',
	]);
	expect(body.textContent).toMatch(/not who did it\..*may say it elsewhere/);
	expect(body.querySelector('h2, .strength, .chip')).toBeNull();
	expect([...body.querySelectorAll('.actions button')].map(({ textContent }) => textContent)).toEqual([
		'Hide all such notes',
		'Not on this site',
	]);
});

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

test('what found a phrase is not called rules: it may have been the model', () => {
	expect(show({}).querySelector('.limits')?.textContent).toBe('Found by a program, which can be wrong.');
});

test('the kind is explained where the entry gives no reason of its own', () => {
	expect(show({ marked: { ...regime, why: '' } }).querySelector('#why')?.textContent).toMatch(/./);
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
	const titles = (marked: Finding) => [...show({ marked }).querySelectorAll('h2')].map((title) => title.textContent);
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

test('what was done takes the place of the phrase and can be undone', () => {
	const onUndo = vi.fn();
	const body = show({ done: { text: '“regime” is hidden.', onUndo } });
	expect(body.querySelector('#phrase')).toBeNull();
	expect(body.querySelector('[role="status"]')?.textContent).toBe('“regime” is hidden.');
	const undo = [...body.querySelectorAll('button')].find((button) => button.textContent === 'Undo')!;
	undo.click();
	expect(onUndo).toHaveBeenCalledOnce();
});

test('a page of no site cannot be switched off as one', () => {
	const names = (body: HTMLElement) =>
		[...body.querySelectorAll('.actions button')].map(({ textContent }) => textContent);
	expect(names(show({}))).toContain('Not on this site');
	expect(names(show({ onSiteOff: null }))).not.toContain('Not on this site');
});
