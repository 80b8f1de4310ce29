import { expect, test } from 'vitest';
import type { Found } from '../../lib/core/marked';
import { stubRanges } from './dom';
import { find, makeMarks, page } from './make-marks';

stubRanges();

test('what to mark is chosen anew at every update, without another analysis', async () => {
	let hidden = '';
	const choose = (_: string, found: Found) => found.findings.filter(({ rule }) => rule !== hidden);
	const both = (text: string) => [find(text, 'regime'), find(text, 'bloodbath')];
	const { analyse, marks, onChange } = makeMarks(page, both, { choose });
	await marks.update(true);
	hidden = 'regime';
	await marks.update(true);
	expect(marks.all.map((mark) => mark.marked.text)).toEqual(['bloodbath']);
	expect(analyse).toHaveBeenCalledTimes(1);
	expect(onChange).toHaveBeenCalledTimes(2);
});

test('a page that is no article is marked only where the reader asks for it', async () => {
	const { analyse, marks } = makeMarks('<p>The regime again.</p>', (text) => [find(text, 'regime')]);
	await marks.update(false);
	expect(analyse).not.toHaveBeenCalled();
	await marks.update(true);
	expect(marks.all).toHaveLength(1);
});

test('an unchanged text is not analysed again, two questions at once are one', async () => {
	const { analyse, marks, onChange } = makeMarks(page, (text) => [find(text, 'regime')]);
	await Promise.all([marks.update(false), marks.update(true)]);
	await marks.update(true);
	expect(analyse).toHaveBeenCalledTimes(1);
	expect(onChange).toHaveBeenCalledTimes(1);
	await marks.update(true, true);
	expect(analyse).toHaveBeenCalledTimes(2);
});

test('a changed text is analysed again', async () => {
	const { document, marks } = makeMarks(page, (text) => (text.includes('regime') ? [find(text, 'regime')] : []));
	await marks.update(true);
	document.querySelector('h1')!.textContent = 'The government';
	await marks.update(true);
	expect(marks.all).toEqual([]);
});

test('an answer about a text that has gone meanwhile marks nothing', async () => {
	const { document, highlights, marks } = makeMarks(page, (text) => {
		document.querySelector('h1')!.remove();
		return [find(text, 'regime')];
	});
	await marks.update(true);
	expect(highlights.size).toBe(0);
});

test('a failed analysis is asked for again', async () => {
	let isDown = true;
	const { marks } = makeMarks(page, (text) => {
		if (isDown) throw new Error('No answer');
		return [find(text, 'regime')];
	});
	await expect(marks.update(true)).rejects.toThrow('No answer');
	isDown = false;
	await marks.update(true);
	expect(marks.all).toHaveLength(1);
});

test('whoever analyses a text is told whether it is only the beginning', async () => {
	const { analyse, document, marks } = makeMarks(page, () => []);
	await marks.update(true);
	document.querySelector('article')!.append('More of it. '.repeat(20_000));
	await marks.update(true);
	expect(analyse.mock.calls.map(([given]) => (given as { isCut?: boolean }).isCut)).toEqual([false, true]);
});
