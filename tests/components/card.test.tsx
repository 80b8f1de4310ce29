import { expect, test, vi } from 'vitest';
import { regime, showCard } from './show-card';

test('the card says what, why, whose, of whom, and what else it could be called', () => {
	const text = showCard({}).textContent;
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
	const body = showCard({});
	const dialog = body.querySelector('[role="dialog"]')!;
	const named = dialog.getAttribute('aria-labelledby')!.split(' ');
	expect(named.map((id) => body.querySelector(`#${id}`)?.textContent?.trim())).toEqual([
		'regime',
		expect.stringMatching(/^Quoted/),
	]);
});

test('the card of a note says what it remarks on and what that does not mean, and judges no words', () => {
	const body = showCard({
		marked: { kind: 'hidden-agent', start: 0, end: 11, text: 'were killed' },
		explanation: null,
	});
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

test('what found a phrase is not called rules: it may have been the model', () => {
	expect(showCard({}).querySelector('.limits')?.textContent).toBe('Found by a program, which can be wrong.');
});

test('the kind is explained where the entry gives no reason of its own', () => {
	expect(showCard({ marked: { ...regime, why: '' } }).querySelector('#why')?.textContent).toMatch(/./);
});

test('what was done takes the place of the phrase and can be undone', () => {
	const onUndo = vi.fn();
	const body = showCard({ done: { text: '“regime” is hidden.', onUndo } });
	expect(body.querySelector('#phrase')).toBeNull();
	expect(body.querySelector('[role="status"]')?.textContent).toBe('“regime” is hidden.');
	const undo = [...body.querySelectorAll('button')].find((button) => button.textContent === 'Undo')!;
	undo.click();
	expect(onUndo).toHaveBeenCalledOnce();
});

test('a page of no site cannot be switched off as one', () => {
	const names = (body: HTMLElement) =>
		[...body.querySelectorAll('.actions button')].map(({ textContent }) => textContent);
	expect(names(showCard({}))).toContain('Not on this site');
	expect(names(showCard({ onSiteOff: null }))).not.toContain('Not on this site');
});
