import { expect, test, vi } from 'vitest';
import { annotate, linesOf, TEXT } from './run-annotate';

// Each run starts a process of its own and reads all the data.
vi.setConfig({ testTimeout: 30_000 });

const line = (id: string, text: string) => JSON.stringify({ id, text });

test('every good line is answered in order with the fields of the contract', async () => {
	const { out, err, status } = await annotate(['--jsonl'], `${line('a', TEXT)}\n${line('b', '')}\n`);
	expect([err, status]).toEqual(['', 0]);
	const [a, b] = linesOf(out);
	expect(Object.keys(a)).toEqual(expect.arrayContaining(['id', 'score', 'findings', 'labels', 'attributions']));
	expect(a.findings).toMatchObject([
		{ start: 4, end: 26, text: 'terrorist organization', kind: 'label', voice: 'own', actor: 'hamas', negated: false },
	]);
	expect(a.labels).toMatchObject([
		{ label: 'terrorist organization', actorName: 'Hamas', mention: { start: 27, end: 32 } },
	]);
	expect(a.mentions).toEqual([{ start: 27, end: 32, actor: 'hamas', actorName: 'Hamas', confidence: 1 }]);
	expect(b).toMatchObject({ id: 'b', score: 0, findings: [], labels: [], attributions: [] });
});

test('source and title never change an answer', async () => {
	const plain = { id: 'a', text: TEXT };
	const named = { ...plain, title: 'A title', source: 'Gazette', url: 'http://localhost/', published: '2020-01-01' };
	const { out } = await annotate(['--jsonl'], `${JSON.stringify(plain)}\n${JSON.stringify(named)}`);
	const [first, second] = linesOf(out);
	expect(second).toEqual(first);
});

test('a bad line gets a sentence with its number, the others are answered, and the status is 1', async () => {
	const bad = ['{"id": ', '[1]', 'null', '{"text": "No id."}', '{"id": "x"}', '{"id": 7, "text": "A number."}'];
	const { out, err, status } = await annotate(
		['--jsonl'],
		[line('first', 'A.'), ...bad, line('last', 'Z.')].join('\n'),
	);
	expect(status).toBe(1);
	expect(linesOf(out).map(({ id }) => id)).toEqual(['first', 'last']);
	const said = err.trimEnd().split('\n');
	expect(said.map((sentence) => sentence.match(/^line (\d+): \S/)?.[1])).toEqual(['2', '3', '4', '5', '6', '7']);
	expect(said[3]).toContain('"id"');
	expect(said[4]).toContain('"text"');
});

test('no input is no mistake', async () => {
	expect(await annotate(['--jsonl'])).toEqual({ out: '', err: '', status: 0 });
});

test('a closed pipe ends the run quietly', async () => {
	const many = Array.from({ length: 3000 }, (_, i) => line(String(i), TEXT)).join('\n');
	const { err, status } = await annotate(['--jsonl'], many, (out) =>
		out.once('data', () => (out as NodeJS.ReadableStream & { destroy(): void }).destroy()),
	);
	expect([err, status]).toEqual(['', 0]);
});

test.each([
	{ given: 'an unknown option', args: ['--loud'], says: 'no option --loud' },
	{ given: 'an unknown format', args: ['--format', 'xml', 'a.txt'], says: "no format 'xml'" },
	{ given: 'nothing to do', args: [], says: 'usage: annotate' },
])('$given gets a sentence and the usage', async ({ args, says }) => {
	const { out, err, status } = await annotate(args);
	expect(out).toBe('');
	expect(err).toContain(says);
	expect(err).toContain('usage: annotate');
	expect(status).toBe(2);
});
