import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import type { Finding } from '../../lib/core/analysis';
import { Marks } from '../../lib/page/marks';
import { HIGHLIGHT_NAMES } from '../../lib/page/paint';
import { makeDocument, prose, stubRanges } from './dom';

stubRanges();

const find = (text: string, phrase: string, more: Partial<Finding> = {}): Finding => ({
	start: text.indexOf(phrase),
	end: text.indexOf(phrase) + phrase.length,
	text: phrase,
	kind: 'label',
	strength: 2,
	rule: phrase,
	voice: 'own',
	speaker: null,
	negated: false,
	stance: null,
	actor: null,
	actorName: null,
	why: '',
	alternatives: [],
	...more,
});

function makeMarks(body: string, findings: (text: string) => Finding[] | null) {
	const document = makeDocument(body);
	const highlights: HighlightRegistry = new Map<string, Highlight>();
	const analyse = vi.fn(async (text: string) => findings(text));
	const onChange = vi.fn();
	const marks = new Marks({ document, highlights, analyse, onChange });
	return { document, highlights, analyse, onChange, marks };
}

const page = `<article><h1>The regime</h1><p>A bloodbath, she said.</p>${prose(1500)}</article>`;

test('findings are painted by family, voice and strength, the mild ones not at all', async () => {
	const { highlights, marks } = makeMarks(page, (text) => [
		find(text, 'regime'),
		find(text, 'bloodbath', { kind: 'exaggeration', voice: 'quoted', strength: 3 }),
		find(text, 'vote', { strength: 1 }),
	]);
	await marks.update(true);
	expect([...highlights.keys()]).toEqual(['note-names-own', 'note-fear-others-strong']);
	expect(marks.all.map((mark) => mark.finding.text)).toEqual(['regime', 'bloodbath']);
});

test('the style sheet styles every highlight there can be', () => {
	const css = readFileSync(new URL('../../public/highlights.css', import.meta.url), 'utf8');
	const styled = new Set([...css.matchAll(/::highlight\(([\w-]+)\)/g)].map((match) => match[1]));
	expect([...styled].sort()).toEqual([...HIGHLIGHT_NAMES].sort());
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
