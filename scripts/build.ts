import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `everywhere` grants http://localhost/* at install, since nobody can answer a permission prompt in a headless run. */
export type BuildMode = 'production' | 'everywhere';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What a build is made from; anything newer than the build makes it stale. */
const INGREDIENTS = [
	'assets',
	'components',
	'entrypoints',
	'lib',
	'public',
	'package-lock.json',
	'tsconfig.json',
	'wxt.config.ts',
];

/**
 * Build the extension, unless what was built last is still up to date.
 *
 * @returns The folder of the unpacked extension.
 * @throws Error with the builder's own words when it fails.
 */
export function buildExtension(browser: 'chrome' | 'firefox', mode: BuildMode): string {
	const folder = join(ROOT, '.output', `${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`);
	const manifest = join(folder, 'manifest.json');
	const changed = Math.max(...INGREDIENTS.map((name) => newest(join(ROOT, name))));
	if (existsSync(manifest) && statSync(manifest).mtimeMs > changed) return folder;
	console.error(`Building the extension (${browser}, ${mode}) …`);
	const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
	const build = spawnSync(process.execPath, [wxt, 'build', '--browser', browser, '--mode', mode], {
		cwd: ROOT,
		encoding: 'utf8',
	});
	if (build.status !== 0) throw new Error(`The extension could not be built.\n${build.stdout}${build.stderr}`);
	return folder;
}

/** Time of the last change in a file or folder, in ms; a folder changes when a file is added to it or removed. */
function newest(path: string): number {
	if (!existsSync(path)) return 0;
	const stats = statSync(path);
	if (!stats.isDirectory()) return stats.mtimeMs;
	return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
