import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { articlePage, readPage, serve } from '../../scripts/serve';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'framelight-'));
	mkdirSync(join(folder, 'saved_files'));
	const files = {
		'saved.html': '<!doctype html><p>Saved.',
		'saved_files/style.css': 'p { color: red }',
		'secret.css': 'secret',
		'words.txt': 'One.\n\nTwo <b>.',
		'empty.txt': '\n',
		'paper.pdf': 'x',
	};
	for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
	{ makes: 'each line a paragraph', text: 'One.\nTwo.\n\nThree.', paragraphs: ['One.', 'Two.', 'Three.'] },
	{
		makes: 'lines wrapped by hand one paragraph',
		text: `${'a '.repeat(35)}\n${'b '.repeat(35)}\nend.\n\nNext.`,
		paragraphs: [`${'a '.repeat(35).trim()} ${'b '.repeat(35).trim()} end.`, 'Next.'],
	},
	{ makes: 'markup plain words', text: 'a < b & c', paragraphs: ['a &lt; b &amp; c'] },
])('a text page makes $makes', ({ text, paragraphs }) => {
	expect([...articlePage('Title', text).matchAll(/<p>(.*)<\/p>/g)].map(([, words]) => words)).toEqual(paragraphs);
});

test.each([
	{ file: 'missing.html', problem: /no such file/ },
	{ file: 'empty.txt', problem: /is empty/ },
	{ file: 'paper.pdf', problem: /only \.html and \.txt/ },
])('$file is refused in a sentence that names it', ({ file, problem }) => {
	const path = join(folder, file);
	expect(() => readPage(path)).toThrow(problem);
	expect(() => readPage(path)).toThrow(path);
});

test('a saved page is served with the files saved with it, and nothing beside them', async () => {
	const server = await serve();
	try {
		const page = server.add('saved.html', readPage(join(folder, 'saved.html')));
		const status = async (path: string) => (await fetch(new URL(path, page))).status;
		expect(await (await fetch(page)).text()).toContain('Saved.');
		expect(await status('saved_files/style.css')).toBe(200);
		expect(await status('saved_files/missing.css')).toBe(404);
		expect(await status('saved_files/%2e%2e%2fsecret.css')).toBe(404);
		expect(await status('secret.css')).toBe(200);
		expect(await (await fetch(new URL('secret.css', page))).text()).not.toContain('secret');
		expect(await status('/%')).toBe(404);
		expect(await status('/9/saved.html')).toBe(404);
	} finally {
		await server.close();
	}
});
