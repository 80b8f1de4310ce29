import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { ActorSearch } from '../../components/actor-search';
import { PageLine, type PageState } from '../../components/page-line';
import { RolesLine } from '../../components/roles-line';
import { SourceRow } from '../../components/source-row';
import { SourceTable } from '../../components/source-table';
import type { ComparedSource } from '../../lib/core/sources/compare';
import { profileLabel as label } from '../core/sources/profiles';
import { show } from './show';

const states: { state: PageState; says: string; step: string | null }[] = [
	{ state: { kind: 'reading' }, says: 'Reading this page…', step: null },
	{
		state: { kind: 'marked', phrases: 1, isCut: false, showKey: null },
		says: '1 phrase marked Point at',
		step: 'Remove marks',
	},
	{
		state: { kind: 'marked', phrases: 8, isCut: false, showKey: 'Alt+M' },
		says: '8 phrases marked Hold Alt+M',
		step: 'Remove marks',
	},
	{
		state: { kind: 'marked', phrases: 0, isCut: false, showKey: null },
		says: 'That does not make it neutral',
		step: null,
	},
	{
		state: { kind: 'marked', phrases: 8, isCut: true, showKey: null },
		says: 'Only the first part of this very long page was read.',
		step: 'Remove marks',
	},
	{ state: { kind: 'storm' }, says: 'This page changes too fast to follow', step: 'Read it now' },
	{ state: { kind: 'marks-off' }, says: 'Off on this page', step: 'Mark again' },
	{ state: { kind: 'site-off', site: 'a.example' }, says: 'Off on a.example', step: 'Switch on' },
	{ state: { kind: 'no-article' }, says: 'Open a single news story', step: null },
	{ state: { kind: 'not-english' }, says: 'English only', step: null },
	{ state: { kind: 'restricted', next: 'Open an article.' }, says: 'Not possible here. Open an', step: null },
	{ state: { kind: 'problem', next: 'It broke.' }, says: 'Cannot read this page. It broke.', step: 'Try again' },
];
test.each(states)('the state $state.kind says "$says" and offers $step', ({ state, says, step }) => {
	const nothing = () => {};
	const body = show(<PageLine state={state} onMark={nothing} onUnmark={nothing} onSiteOn={nothing} />);
	expect(body.querySelector('[role=status]')?.textContent).toContain(says);
	expect([...body.querySelectorAll('button')].map((button) => button.textContent)).toEqual(step === null ? [] : [step]);
});

const row: ComparedSource = {
	source: { id: 'a', name: 'A daily', kind: 'news', byline: null, published: null, note: null },
	mentions: 2,
	neverMentions: false,
	labels: [label('regime', { polarity: 'negative', count: 2 }), label('partner', { polarity: 'positive' })],
	denied: [label('pariah', { polarity: 'negative', negated: true })],
	hidden: 0,
};

test('a denied label stands apart, has no polarity and counts in no bar', () => {
	const body = show(<SourceRow row={row} actorName="X" voices="all" roles={[]} excerptsOf={() => null} />);
	const denied = body.querySelector('.chip.denied')!;
	expect(denied.textContent).toMatch(/pariah.*denied/);
	expect(denied.querySelector('.sign')).toBeNull();
	expect(body.querySelectorAll('.chip:not(.denied)')).toHaveLength(2);
	expect(body.querySelector('.bar')?.getAttribute('aria-label')).toBe('2 negative, 1 positive');
});

test('a source that only denies a label is not said to call the actor anything', () => {
	const onlyDenied = { ...row, labels: [] };
	const body = show(<SourceRow row={onlyDenied} actorName="X" voices="all" roles={[]} excerptsOf={() => null} />);
	expect(body.querySelector('.none')?.textContent).toBe('denies a label, and gives none');
	expect(body.querySelectorAll('.chip.denied')).toHaveLength(1);
});

test('the table has a head for each column and source, and says what is denied', () => {
	const silent = { ...row, source: { ...row.source, id: 'b', name: 'B' }, neverMentions: true, labels: [], denied: [] };
	const body = show(<SourceTable rows={[row, silent]} actorName="X" voices="all" />);
	const texts = (selector: string) => [...body.querySelectorAll(selector)].map(({ textContent }) => textContent);
	expect(texts('caption')).toEqual(['What sources call X']);
	expect(texts('th[scope=col]')).toEqual(['Label', 'Whose words', 'Polarity', 'Times']);
	expect(texts('th[scope=rowgroup]')).toEqual(['A daily', 'B']);
	expect(texts('td')).toEqual([
		...['regime', 'Own words', 'negative', '2'],
		...['partner', 'Own words', 'positive', '1'],
		...['pariah', 'Own words', 'denied', '1'],
		'never mentions X',
	]);
});

test('a role that only others give an actor says so, and each sentence says whose words it is', () => {
	const excerpt = { before: 'It ', phrase: 'suffered', after: '.' };
	const body = show(
		<RolesLine
			roles={[
				{ role: 'victim', evidence: [{ voice: 'own', speaker: null, excerpt }] },
				{ role: 'bigot', evidence: [{ voice: 'quoted', speaker: 'Envoy', excerpt }] },
			]}
		/>,
	);
	expect(body.querySelector('summary')?.textContent).toBe('Described as: victim, bigot (others’ words)');
	expect([...body.querySelectorAll('.evidence p')].map(({ textContent }) => textContent)).toEqual([
		'The source’s own words',
		'Envoy, quoted',
	]);
});

test('that nobody is found is said beside the list, which holds options alone', async () => {
	const actors = [{ actor: 'anna-lund', name: 'Anna Lund', labels: 1, mentions: 1, aliases: [] }];
	const body = show(<ActorSearch actors={actors} name="" onChoose={() => {}} />);
	const box = body.querySelector('input')!;
	const [list, status] = ['listbox', 'status'].map((role) => body.querySelector(`[role=${role}]`)!);
	expect(status!.textContent).toBe('');
	await act(() => {
		box.value = 'zzz';
		const { Event } = body.ownerDocument.defaultView as Window & typeof globalThis;
		box.dispatchEvent(new Event('input', { bubbles: true }));
	});
	expect(status!.textContent).toMatch(/^Nobody known/);
	expect(list!.contains(status!)).toBe(false);
	expect([list!.children.length, list!.hasAttribute('hidden')]).toEqual([0, true]);
	expect(box.getAttribute('aria-expanded')).toBe('false');
});
