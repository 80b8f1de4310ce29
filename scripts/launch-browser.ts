import process, { env, platform } from 'node:process';
import puppeteer, { type Browser, type LaunchOptions as PuppeteerLaunchOptions } from 'puppeteer-core';
import { type BrowserProgram, isRoot, WHAT_TO_INSTALL } from './find-browser';

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
	const options = family === 'chromium' ? forChromium(headless, args) : forFirefox(headless, args, prefs);
	try {
		const browser = await puppeteer.launch({
			executablePath: path,
			handleSIGINT: false,
			headless,
			defaultViewport: headless ? { width: 1280, height: 900 } : null,
			...options,
		});
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

const forChromium = (headless: boolean, args: readonly string[]): PuppeteerLaunchOptions => ({
	pipe: true,
	enableExtensions: true,
	args: [
		...NO_ERRANDS,
		// Chromium's sandbox refuses to run as root.
		...(isRoot ? ['--no-sandbox'] : []),
		...(headless ? ['--force-prefers-reduced-motion'] : []),
		...args,
	],
});

const forFirefox = (
	headless: boolean,
	args: readonly string[],
	prefs: Readonly<Record<string, unknown>>,
): PuppeteerLaunchOptions => ({
	browser: 'firefox',
	args: ['--remote-allow-system-access', ...args],
	extraPrefsFirefox: {
		...prefs,
		...(headless ? { 'ui.prefersReducedMotion': 1 } : {}),
		'extensions.webextensions.uuids': JSON.stringify({ 'framelight@framelight.invalid': FIREFOX_UUID }),
	},
});
