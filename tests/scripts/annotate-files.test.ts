import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { annotate, folder, linesOf, TEXT } from './run-annotate';

// Each run starts a process of its own and reads all the data.
vi.setConfig({ testTimeout: 30_000 });

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
