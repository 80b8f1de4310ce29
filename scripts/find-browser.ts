import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';

export interface BrowserProgram {
	readonly path: string;
	/** Which of the two builds of the extension it takes. */
	readonly family: 'chromium' | 'firefox';
}

/** Where each browser usually lies, in the order in which they are tried. Bare names are looked up in PATH. */
const USUAL_PLACES: Partial<Record<NodeJS.Platform, readonly string[]>> = {
	linux: [
		'chromium',
		'chromium-browser',
		'firefox',
		'firefox-esr',
		'google-chrome',
		'google-chrome-stable',
		'microsoft-edge',
		'microsoft-edge-stable',
	],
	darwin: [
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Firefox.app/Contents/MacOS/firefox',
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	],
	win32: ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((folder) =>
		[
			'Chromium\\Application\\chrome.exe',
			'Mozilla Firefox\\firefox.exe',
			'Google\\Chrome\\Application\\chrome.exe',
			'Microsoft\\Edge\\Application\\msedge.exe',
		].map((program) => join(env[folder] ?? '', program)),
	),
};

/** What to do where there is no browser, or none that starts. */
export const WHAT_TO_INSTALL =
	'Install Chromium 140 or Firefox 150 or later, or name one in FRAMELIGHT_BROWSER, and try again.';

/**
 * The browser to drive: the one named in FRAMELIGHT_BROWSER, else Chromium, Firefox, Chrome or Edge on this system,
 * else the distribution's Chromium, which is installed where that is possible.
 *
 * @throws Error with a sentence for the reader when there is none.
 */
export function findBrowser(): BrowserProgram {
	const named = env.FRAMELIGHT_BROWSER;
	if (named) {
		const path = locate(named);
		if (!path) throw new Error(`FRAMELIGHT_BROWSER names ${named}, and there is no such program. ${WHAT_TO_INSTALL}`);
		return program(path);
	}
	const path = findUsual() ?? (installPackage() ? findUsual() : null);
	if (!path) throw new Error(`No browser was found on this system. ${WHAT_TO_INSTALL}`);
	return program(path);
}

/** Firefox on this system, whatever FRAMELIGHT_BROWSER names; null where there is none. */
export function findFirefox(): BrowserProgram | null {
	const places = (USUAL_PLACES[platform] ?? USUAL_PLACES.linux ?? []).filter((place) =>
		/firefox/i.test(basename(place)),
	);
	const path = places.map(locate).find((found) => found !== null);
	return path ? program(path) : null;
}

const program = (path: string): BrowserProgram => ({
	path,
	family: /firefox/i.test(basename(path)) ? 'firefox' : 'chromium',
});

const findUsual = (): string | null =>
	(USUAL_PLACES[platform] ?? USUAL_PLACES.linux ?? []).map(locate).find((path) => path !== null) ?? null;

function locate(nameOrPath: string): string | null {
	if (/[\\/]/.test(nameOrPath)) return existsSync(nameOrPath) ? nameOrPath : null;
	const folders = (env.PATH ?? '').split(delimiter);
	return folders.map((folder) => join(folder, nameOrPath)).find(existsSync) ?? null;
}

export const isRoot = getuid?.() === 0;

/** Whether the distribution's Chromium could be installed; only root of a system with apt-get may. */
function installPackage(): boolean {
	if (!isRoot || !locate('apt-get')) return false;
	console.error('No browser was found: installing the package chromium (apt-get) …');
	const aptGet = (...args: string[]) =>
		spawnSync('apt-get', ['-qq', ...args], {
			stdio: ['ignore', 2, 2],
			env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
		}).status === 0;
	return aptGet('update') && aptGet('install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
}
