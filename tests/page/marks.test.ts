import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Finding } from '../../lib/core/analysis';
import type { Found } from '../../lib/core/marked';
import { Marks } from '../../lib/page/marks';
import { HIGHLIGHT_NAMES } from '../../lib/page/paint';
import { makeFinding } from '../core/finding';
import { makeDocument, prose, stubRanges } from './dom';

stubRanges();

const find = (text: string, phrase: string, more: Partial<Finding> = {}): Finding =>
	makeFinding({
		start: text.indexOf(phrase),
		end: text.indexOf(phrase) + phrase.length,
		text: phrase,
		rule: phrase,
		...more,
	});

function makeMarks(
	body: string,
	findings: (text: string) => Finding[] | null,
	more: Partial<ConstructorParameters<typeof Marks>[0]> = {},
) {
	const document = makeDocument(body);
	const highlights: HighlightRegistry = new Map<string, Highlight>();
	const analyse = vi.fn(async ({ text }: { text: string }) => {
		const found = findings(text);
		return found && { findings: found, notes: [] };
	});
	const onChange = vi.fn();
	const choose = (_: string, found: Found) => found.findings;
	const marks = new Marks({ document, highlights, analyse, choose, onChange, ...more });
	return { document, highlights, analyse, onChange, marks };
}

const page = `<article><h1>The regime</h1><p>A bloodbath, she said.</p>${prose(1500)}</article>`;

test('findings are painted by family, voice and strength', async () => {
	const { highlights, marks } = makeMarks(page, (text) => [
		find(text, 'regime'),
		find(text, 'bloodbath', { kind: 'exaggeration', voice: 'quoted', strength: 3 }),
	]);
	await marks.update(true);
	expect([...highlights.keys()]).toEqual(['note-names-own', 'note-fear-others-strong']);
	expect(marks.all.map((mark) => mark.marked.text)).toEqual(['regime', 'bloodbath']);
});

test('a note is painted in a way of its own', async () => {
	const choose = (_: string, { findings, notes }: Found) => [...findings, ...notes];
	const analyse = async ({ text }: { text: string }) => {
		const { start, end } = find(text, 'bloodbath');
		const note = { kind: 'hidden-agent', start, end, text: 'bloodbath' } as const;
		return { findings: [find(text, 'regime')], notes: [note] };
	};
	const { highlights, marks } = makeMarks(page, () => null, { analyse, choose });
	await marks.update(true);
	expect([...highlights.keys()]).toEqual(['note-names-own', 'note-quiet']);
	expect(marks.all.map((mark) => mark.marked.text)).toEqual(['regime', 'bloodbath']);
});

test('the style sheet styles every highlight there can be', () => {
	const css = readFileSync(new URL('../../public/highlights.css', import.meta.url), 'utf8');
	const styled = new Set([...css.matchAll(/::highlight\(([\w-]+)\)/g)].map((match) => match[1]));
	expect([...styled].sort()).toEqual([...HIGHLIGHT_NAMES].sort());
});

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

test('marks that are not to be seen keep their places unpainted', async () => {
	const { highlights, marks } = makeMarks(page, (text) => [find(text, 'regime')]);
	marks.setVisible(false);
	await marks.update(true);
	expect([highlights.size, marks.all.length, marks.visible.length]).toEqual([0, 1, 0]);
	marks.setVisible(true);
	expect([highlights.size, marks.visible.length]).toEqual([1, 1]);
	marks.setVisible(false);
	expect(highlights.size).toBe(0);
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

test('marks that the page has wiped are painted again, its own highlights are left alone', async () => {
	const { highlights, marks } = makeMarks(page, (text) => [find(text, 'regime')]);
	highlights.set('search', new Highlight());
	await marks.update(true);
	highlights.delete('note-names-own');
	await marks.update(true);
	expect([...highlights.keys()]).toEqual(['search', 'note-names-own']);
	marks.clear();
	expect([...highlights.keys()]).toEqual(['search']);
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

test('between two looks those marks can be taken away whose text has changed', async () => {
	const { analyse, document, highlights, marks } = makeMarks(page, (text) => [
		find(text, 'regime'),
		find(text, 'bloodbath', { kind: 'exaggeration' }),
	]);
	await marks.update(true);
	document.querySelector('h1')!.firstChild!.nodeValue = 'The government';
	marks.dropStale();
	expect(marks.all.map((mark) => mark.marked.text)).toEqual(['bloodbath']);
	expect([...highlights.keys()]).toEqual(['note-fear-own']);
	expect(analyse).toHaveBeenCalledTimes(1);
});

test('whoever analyses a text is told whether it is only the beginning', async () => {
	const { analyse, document, marks } = makeMarks(page, () => []);
	await marks.update(true);
	document.querySelector('article')!.append('More of it. '.repeat(20_000));
	await marks.update(true);
	expect(analyse.mock.calls.map(([given]) => (given as { isCut?: boolean }).isCut)).toEqual([false, true]);
});
