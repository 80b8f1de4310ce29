import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import process, { env, getuid, platform } from 'node:process';
import puppeteer, { type Browser } from 'puppeteer-core';

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

const WHAT_TO_INSTALL =
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

const isRoot = getuid?.() === 0;

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

/** Whether there is a screen for a window. */
export const hasDisplay = (): boolean => platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);

/** An address where nobody answers. */
const NOBODY = 'http://localhost:9/';

/**
 * Keeps the browser's own errands off the network, beside what puppeteer sees to: with these, Chromium 156 asks for
 * nothing but the pages it is sent to (tests/e2e/network.test.ts would tell).
 */
const NO_ERRANDS = [
	`--component-updater=url-source=${NOBODY}`,
	`--gaia-url=${NOBODY}`,
	'--disable-domain-reliability',
	'--disable-features=NetworkTimeServiceQuerying',
	'--no-default-browser-check',
	'--no-pings',
];

/** The address of the extension's pages in Firefox, where it is drawn by lot unless it is set beforehand. */
const FIREFOX_UUID = '5b1f6f0c-3f1e-4a37-9d5c-0c6a1f0e8b21';
export const FIREFOX_ORIGIN = `moz-extension://${FIREFOX_UUID}`;

export interface LaunchOptions {
	readonly headless: boolean;
	/** More arguments for the browser. */
	readonly args?: readonly string[];
	/** Firefox's preferences; Chromium has none. */
	readonly prefs?: Readonly<Record<string, unknown>>;
}

/**
 * Start a browser with the extension in it and a fresh profile, which is removed when the browser is closed. Headless,
 * nothing moves, so that a screenshot catches nothing halfway.
 *
 * @param extension - The folder of an unpacked build for this browser; null for a browser without it.
 * @throws Error with a sentence for the reader when it does not start.
 */
export async function launch(
	{ path, family }: BrowserProgram,
	extension: string | null,
	{ headless, args = [], prefs = {} }: LaunchOptions,
): Promise<Browser> {
	const common = {
		executablePath: path,
		handleSIGINT: false,
		headless,
		...(headless ? { defaultViewport: { width: 1280, height: 900 } } : { defaultViewport: null }),
	};
	try {
		const browser = await puppeteer.launch(
			family === 'chromium'
				? {
						...common,
						pipe: true,
						enableExtensions: true,
						// Chromium's sandbox refuses to run as root.
						args: [
							...NO_ERRANDS,
							...(isRoot ? ['--no-sandbox'] : []),
							...(headless ? ['--force-prefers-reduced-motion'] : []),
							...args,
						],
					}
				: {
						...common,
						browser: 'firefox',
						args: ['--remote-allow-system-access', ...args],
						extraPrefsFirefox: {
							...prefs,
							...(headless ? { 'ui.prefersReducedMotion': 1 } : {}),
							'extensions.webextensions.uuids': JSON.stringify({ 'framelight@framelight.invalid': FIREFOX_UUID }),
						},
					},
		);
		// Of itself, puppeteer would end at once on Ctrl+C and leave the profile behind.
		process.once('SIGINT', () => void browser.close());
		// Named in `enableExtensions` it would be loaded too, but nobody would wait for it.
		if (extension)
			await browser.installExtension(extension).catch(async (error: unknown) => {
				await browser.close();
				throw error;
			});
		return browser;
	} catch (error) {
		const why = error instanceof Error ? error.message.split('\n')[0] : String(error);
		throw new Error(`${path} did not start with the extension (${why}). ${WHAT_TO_INSTALL}`);
	}
}
