import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../../scripts/build';

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'framelight-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `npm start` on a machine without a display. */
function start(...args: string[]) {
	const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env;
	return spawnSync(process.execPath, [join(ROOT, 'scripts', 'run.mjs'), 'start', ...args], {
		cwd: folder,
		env,
		encoding: 'utf8',
	});
}

const isPng = (path: string) => readFileSync(path).subarray(1, 4).toString() === 'PNG';

test('without arguments it reads the sample article, prints what it found and saves three screenshots', () => {
	for (const name of ['page', 'card', 'popup']) rmSync(join(ROOT, 'out', `${name}.png`), { force: true });
	const { status, stdout, stderr } = start();
	expect(stderr).toBe('');
	expect(stdout).toMatch(/^PHRASE +KIND +VOICE +SPEAKER +ACTOR$/m);
	expect(stdout).toMatch(/^SOURCE +LABEL +VOICE +COUNT$/m);
	for (const source of ['This page', 'Amine Ayoub (op-ed)', 'Gaza City/Istanbul report', 'Jewish Voice News'])
		expect(stdout).toContain(`\n${source} `);
	for (const name of ['page', 'card', 'popup']) expect(isPng(join(ROOT, 'out', `${name}.png`))).toBe(true);
	expect(status).toBe(0);
});

test('what cannot be read is named in a sentence each, and the rest is read all the same', () => {
	writeFileSync(join(folder, 'empty.txt'), ' \n');
	writeFileSync(join(folder, 'good.txt'), 'The terrorist organization Hamas condemned the move on Friday.\n'.repeat(8));
	const { status, stdout, stderr } = start('missing.html', 'empty.txt', 'good.txt', 'http://localhost:9/', 'a.pdf');
	expect(stdout).toContain('terrorist organization');
	expect(stderr).toContain('missing.html: there is no such file.');
	expect(stderr).toContain('empty.txt: the file is empty');
	expect(stderr).toContain('http://localhost:9/: the address cannot be reached');
	expect(stderr).toContain('a.pdf: there is no such file.');
	expect(stderr).not.toContain('    at ');
	expect(status).toBe(1);
});
