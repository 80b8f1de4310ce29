// Plain Node without dependencies: it runs before there are any.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = [20, 19];

/**
 * Make sure that Node is new enough and that the dependencies named in package-lock.json are installed.
 * Quick when nothing is missing. What it does it says on standard error, so that standard output stays the caller's.
 *
 * @returns {string | null} A sentence for the reader when the project cannot run, else null.
 */
export function setUp() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
		return `Framelight needs Node ${OLDEST_NODE.join('.')} or later, and this is Node ${process.versions.node}. Install a newer one from https://nodejs.org and try again.`;
	const root = fileURLToPath(new URL('..', import.meta.url));
	const lock = `${root}package-lock.json`;
	// npm writes this file last, so it is missing after an installation that broke off.
	const installed = `${root}node_modules/.package-lock.json`;
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return null;
	console.error('Installing the dependencies (npm install) …');
	// Not `npm ci`: the lock file names no packages for platforms whose packages were out of reach when it was written,
	// and `npm ci` would refuse it. `--no-save` keeps to the locked versions and leaves the lock file alone.
	const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: root,
		// npm's standard output goes to our standard error.
		stdio: ['ignore', 2, 2],
		shell: process.platform === 'win32',
	});
	if (npm.error)
		return `npm could not be started (${npm.error.message}). Install npm, which comes with Node, and try again.`;
	if (npm.status !== 0)
		return 'npm install failed; what npm says about it stands above. Check the network connection and try again.';
	return null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const problem = setUp();
	if (problem) {
		console.error(problem);
		process.exitCode = 1;
	}
}
