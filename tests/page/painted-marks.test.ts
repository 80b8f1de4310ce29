import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Found } from '../../lib/core/marked';
import { HIGHLIGHT_NAMES } from '../../lib/page/paint';
import { stubRanges } from './dom';
import { find, makeMarks, page } from './make-marks';

stubRanges();

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
