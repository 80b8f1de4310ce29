import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/run.mjs', import.meta.url));

/** Where the command runs; it is gone when the tests of a file are done. */
export const folder = mkdtempSync(join(tmpdir(), 'framelight-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
	readonly out: string;
	readonly err: string;
	readonly status: number | null;
}

/** Run the command to its end; `listen` may close its output before that. */
export function annotate(
	args: readonly string[],
	input = '',
	listen?: (out: NodeJS.ReadableStream) => void,
): Promise<Run> {
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

/** A text with one loaded phrase. */
export const TEXT = 'The terrorist organization Hamas met.';

/** What each line of an output says. */
export const linesOf = (out: string) =>
	out
		.trimEnd()
		.split('\n')
		.map((row) => JSON.parse(row));
