import type { Page } from 'puppeteer-core';

/** The part of the extension's own API that its popup is prepared through. */
declare const chrome: {
	storage: {
		session: { get(keys: null): Promise<Record<string, object>>; set(items: object): Promise<void> };
		local: { set(items: object): Promise<void> };
	};
};

/** A state of the popup. */
export interface PopupState {
	readonly name: string;
	/** The page it opens on: one of the samples, another article's HTML, or an address. */
	readonly on: 'opinion' | 'report' | { readonly html: string } | { readonly url: string };
	/** What to do in the open popup. */
	readonly prepare?: (popup: Page) => Promise<unknown>;
	/** What to scroll to. */
	readonly at?: string;
}

/** Wait until the popup says something. */
export const seen = (popup: Page, text: string) =>
	popup.waitForFunction((wanted) => document.body.textContent?.includes(wanted), {}, text);

/** Put another record of the page at hand in place of the one there is. */
export async function putRecord(popup: Page, record: object): Promise<void> {
	await popup.evaluate(async (more) => {
		const kept = Object.entries(await chrome.storage.session.get(null)).filter(([key]) => key.startsWith('page:'));
		for (const [key, page] of kept) await chrome.storage.session.set({ [key]: { ...page, ...more } });
	}, record);
}

/** Store settings as though they had been chosen before. */
export const setSettings = (popup: Page, settings: object): Promise<void> =>
	popup.evaluate((items) => chrome.storage.local.set(items), settings);
