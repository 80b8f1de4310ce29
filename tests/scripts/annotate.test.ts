import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';

// Each run starts a process of its own and reads all the data.
vi.setConfig({ testTimeout: 30_000 });

const SCRIPT = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'framelight-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
	readonly out: string;
	readonly err: string;
	readonly status: number | null;
}

/** Run the command to its end; `listen` may close its output before that. */
function annotate(args: readonly string[], input = '', listen?: (out: NodeJS.ReadableStream) => void): Promise<Run> {
	const child = spawn(process.execPath, [SCRIPT, 'annotate', ...args], { cwd: folder });
	let [out, err] = ['', ''];
	child.stdout.setEncoding('utf8').on('data', (chunk) => {
		out += chunk;
	});
	child.stderr.setEncoding('utf8').on('data', (chunk) => {
		err += chunk;
	});
	listen?.(child.stdout);
	// The command may end before it has read everything.
	child.stdin.on('error', () => {});
	child.stdin.end(input);
	return new Promise((resolve, reject) => {
		child.on('error', reject).on('close', (status) => resolve({ out, err, status }));
	});
}

const TEXT = 'The terrorist organization Hamas met.';
const line = (id: string, text: string) => JSON.stringify({ id, text });
const linesOf = (out: string) =>
	out
		.trimEnd()
		.split('\n')
		.map((row) => JSON.parse(row));

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

const BODY = `${TEXT} The council of the town met on Monday to talk about the road, the bridge and the school. `.repeat(
	6,
);
const file = (name: string, content: string) => {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
};
const textFile = file('report.txt', TEXT);
const htmlFile = file(
	'report.html',
	`<!doctype html><html lang="en"><head><title>Report</title><meta property="og:type" content="article"></head>
<body><nav><a href="/">Brutal home</a></nav><article><h1>Council meets</h1><p>${BODY}</p><p>${BODY}</p></article></body></html>`,
);

test('jsonl gives one answer a file, read from the article of a page', async () => {
	const { out, status } = await annotate(['--format', 'jsonl', textFile, htmlFile]);
	expect(status).toBe(0);
	const [plain, page] = linesOf(out);
	expect([plain.id, page.id]).toEqual([textFile, htmlFile]);
	expect(plain.findings).toHaveLength(1);
	expect(page.findings).toHaveLength(12);
});

test('csv gives a head and a row a finding', async () => {
	const { out } = await annotate(['--format', 'csv', textFile]);
	const [head, row, ...more] = out.split('\r\n');
	expect(head).toBe('file,start,end,text,kind,strength,voice,speaker,actor,negated');
	expect(row).toMatch(/,4,26,terrorist organization,label,\d,own,,Hamas,false$/);
	expect(more).toEqual(['']);
});

test('csv holds no cell that a spreadsheet would run', async () => {
	for (const name of ['=1+1.txt', ' =1+1.txt', '＝1+1.txt']) file(name, TEXT);
	const { out } = await annotate(['--format', 'csv', '=1+1.txt', ' =1+1.txt', '＝1+1.txt']);
	expect(out.match(/^'.*\.txt/gm)).toEqual(["'=1+1.txt", "' =1+1.txt", "'＝1+1.txt"]);
});

test.each([
	{ format: 'csv', lines: 1 },
	{ format: 'webannotation', lines: 0 },
])('a file without a finding has no line in $format', async ({ format, lines }) => {
	const { out } = await annotate(['--format', format, file('plain.txt', 'The council met on Monday.')]);
	expect(out.split('\n')).toHaveLength(lines + 1);
});

test('webannotation gives a position and a quote for each finding', async () => {
	const { out } = await annotate(['--format', 'webannotation', textFile]);
	expect(linesOf(out)).toMatchObject([
		{
			type: 'Annotation',
			target: {
				source: textFile,
				selector: [
					{ type: 'TextPositionSelector', start: 4, end: 26 },
					{ type: 'TextQuoteSelector', exact: 'terrorist organization', prefix: 'The ', suffix: ' Hamas met.' },
				],
			},
		},
	]);
});

test('the report names each phrase and what actors are called', async () => {
	const { out } = await annotate([textFile]);
	expect(out).toMatch(
		/Loaded phrases \(1\)[\s\S]*terrorist organization[\s\S]*What actors are called \(1\)[\s\S]*Hamas/,
	);
});

test('a file that cannot be read gets a sentence, the others are done, and the status is 1', async () => {
	const missing = join(folder, 'missing.txt');
	const { out, err, status } = await annotate(['--format', 'jsonl', missing, textFile]);
	expect(err).toContain(`${missing}: cannot be read`);
	expect(linesOf(out).map(({ id }) => id)).toEqual([textFile]);
	expect(status).toBe(1);
});
