import type { Browser } from 'puppeteer-core';
import { type BuildMode, buildExtension } from '../build';
import { findBrowser } from '../find-browser';
import { launch } from '../launch-browser';

/** Use a headless browser with a build of the extension in it, and close it. */
export async function inBrowser(mode: BuildMode, use: (browser: Browser) => Promise<void>): Promise<void> {
	const browser = await launch(findBrowser(), buildExtension('chrome', mode), { headless: true });
	try {
		await use(browser);
	} finally {
		await browser.close();
	}
}
