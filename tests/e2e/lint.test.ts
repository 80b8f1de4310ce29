import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildExtension, ROOT } from '../../scripts/build';

/** One line of the linter's report. */
interface Remark {
	readonly code: string;
	readonly file: string;
	/** Both from 1 on. */
	readonly line?: number;
	readonly column?: number;
}

/** What Mozilla's linter, the engine of `web-ext lint`, says of a folder. */
function lint(folder: string): Record<'errors' | 'notices' | 'warnings', Remark[]> {
	const linter = join(ROOT, 'node_modules', 'addons-linter', 'bin', 'addons-linter');
	const { stdout, stderr } = spawnSync(process.execPath, [linter, '--output', 'json', folder], { encoding: 'utf8' });
	expect(stderr).toBe('');
	return JSON.parse(stdout);
}

test('Mozilla’s linter finds nothing in the build for Firefox but how Preact itself would set HTML', () => {
	const folder = buildExtension('firefox', 'production');
	const { errors, notices, warnings } = lint(folder);
	/** Whether a remark points at the line of Preact's that carries out `dangerouslySetInnerHTML`. */
	const isPreact = ({ file, line = 1, column = 1 }: Remark) => {
		const code = readFileSync(join(folder, file), 'utf8').split('\n')[line - 1] ?? '';
		return /^\w+\.innerHTML=\w+\.__html/.test(code.slice(column - 1));
	};
	// Once in each bundle. That no file of ours makes use of it is held by "no source file makes HTML or code out of text".
	const found = warnings.map((warning) => ({
		code: warning.code,
		file: warning.file.replace(/-[\w-]{8}\.js$/, '.js'),
		isPreact: isPreact(warning),
	}));
	expect(found.sort((a, b) => a.file.localeCompare(b.file))).toEqual([
		{ code: 'UNSAFE_VAR_ASSIGNMENT', file: 'chunks/popup.js', isPreact: true },
		{ code: 'UNSAFE_VAR_ASSIGNMENT', file: 'marks.js', isPreact: true },
	]);
	expect({ errors, notices }).toEqual({ errors: [], notices: [] });
});
