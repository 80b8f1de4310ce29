import type { Browser } from 'puppeteer-core';
import { findBrowser, launch } from '../browser';
import { type BuildMode, buildExtension } from '../build';

/** Use a headless browser with a build of the extension in it, and close it. */
export async function inBrowser(mode: BuildMode, use: (browser: Browser) => Promise<void>): Promise<void> {
	const browser = await launch(findBrowser(), buildExtension('chrome', mode), { headless: true });
	try {
		await use(browser);
	} finally {
		await browser.close();
	}
}
