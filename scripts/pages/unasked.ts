import type { Page } from 'puppeteer-core';
import { findExtension, readRecord } from '../extension';
import type { Server } from '../serve';
import { inBrowser } from './in-browser';

/** An article for the extension to read after a page: once that has happened, the page has had its turn. */
const NEXT = `<!doctype html><html lang="en"><meta property="og:type" content="article"><title>Next</title><h1>Next</h1><article>${'<p>The council met on Monday, and after long hours it put the vote off once more.</p>'.repeat(8)}</article></html>`;

/** The addresses of the pages that are read without a click where the extension may. */
export async function readUnasked(urls: readonly string[], server: Server): Promise<ReadonlySet<string>> {
	const read = new Set<string>();
	await inBrowser('everywhere', async (browser) => {
		const own = await browser.newPage();
		await own.goto(`chrome-extension://${(await findExtension(browser)).id}/popup.html`);
		await own.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0);
		for (const url of urls) {
			const page = await browser.newPage();
			await page.goto(url);
			const next = await browser.newPage();
			await next.goto(server.add('next.html', { html: NEXT, filesFolder: null }));
			await readRecord(own, next.url());
			if (await hasRecord(own, page.url())) read.add(url);
			await page.close();
			await next.close();
		}
	});
	return read;
}

declare const chrome: {
	scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
	storage: { session: { get(keys: null): Promise<Record<string, unknown>> } };
};

const hasRecord = (own: Page, url: string): Promise<boolean> =>
	own.evaluate(
		async (address) =>
			Object.values(await chrome.storage.session.get(null)).some((kept) => (kept as { url?: string }).url === address),
		url,
	);
