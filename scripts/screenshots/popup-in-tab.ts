import type { Browser, Page, Viewport } from 'puppeteer-core';

type Tabs = { query(wanted: object, callback?: (tabs: object[]) => void): Promise<object[]> };
declare const chrome: { tabs: Tabs };

/** Where a popup lies, and the tab that it opened on. */
export interface PopupPlace {
	readonly url: string;
	readonly tabs: object[];
}

export const placeOf = async (popup: Page): Promise<PopupPlace> => ({
	url: popup.url(),
	tabs: await popup.evaluate(() => chrome.tabs.query({ active: true, currentWindow: true })),
});

/**
 * Open the popup's page in a tab of a chosen size, on the page that a real popup opened on: a real one has the size it
 * asks for, and nothing outside can leave it less room, as zoom does. The real one closes by this.
 */
export async function openPopupInTab(browser: Browser, { url, tabs }: PopupPlace, viewport: Viewport): Promise<Page> {
	const page = await browser.newPage();
	await page.setViewport(viewport);
	await page.evaluateOnNewDocument((known) => {
		chrome.tabs.query = async (_wanted, callback) => {
			callback?.(known);
			return known;
		};
	}, tabs);
	await page.goto(url);
	return page;
}
