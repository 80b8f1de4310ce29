import type { Page } from 'puppeteer-core';
import { oddRecord } from './odd-record';

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

const seen = (popup: Page, text: string) =>
	popup.waitForFunction((wanted) => document.body.textContent?.includes(wanted), {}, text);

/** Put another record of the page at hand in place of the one there is. */
async function putRecord(popup: Page, record: object): Promise<void> {
	await popup.evaluate(async (more) => {
		const kept = Object.entries(await chrome.storage.session.get(null)).filter(([key]) => key.startsWith('page:'));
		for (const [key, page] of kept) await chrome.storage.session.set({ [key]: { ...page, ...more } });
	}, record);
}

async function choose(popup: Page, name: string): Promise<void> {
	const box = await popup.waitForSelector('[role=combobox]');
	await box!.click({ count: 3 });
	await box!.type(name);
	await box!.press('Enter');
	await popup.evaluate(() => (document.activeElement as HTMLElement).blur());
}

const GERMAN = `<!doctype html><html lang="de"><title>Nachricht</title><article>${'<p>Die Regierung hat am Dienstag erklärt, dass der Vertrag unterzeichnet werde, und die Opposition hat das begrüßt.</p>'.repeat(8)}</article></html>`;

export const POPUP_STATES: readonly PopupState[] = [
	{ name: 'on', on: 'report', prepare: (popup) => seen(popup, 'marked') },
	{
		name: 'evidence',
		on: 'report',
		async prepare(popup) {
			await choose(popup, 'Hamas');
			await popup.click('.source.page .chip');
		},
		at: '.evidence',
	},
	{
		name: 'evidence-elsewhere',
		on: 'report',
		async prepare(popup) {
			await choose(popup, 'Hamas');
			await popup.click('.source:not(.page) .chip');
		},
		at: '.evidence',
	},
	{
		name: 'described-as',
		on: 'report',
		async prepare(popup) {
			await popup.waitForSelector('.source.page');
			const summary = await popup.$('.roles summary');
			await summary?.click();
		},
		at: '.roles',
	},
	{ name: 'own-words', on: 'report', prepare: (popup) => popup.click('input[value=own]') },
	{ name: 'quoted', on: 'report', prepare: (popup) => popup.click('input[value=others]') },
	{ name: 'table', on: 'report', prepare: (popup) => popup.click('.views .plain') },
	{
		name: 'search',
		on: 'report',
		async prepare(popup) {
			await popup.click('[role=combobox]');
			await popup.type('[role=combobox]', 'isra');
		},
	},
	{ name: 'nobody-found', on: 'report', prepare: (popup) => popup.type('[role=combobox]', 'zzz') },
	{ name: 'foot', on: 'report', prepare: (popup) => popup.click('.take .plain'), at: 'footer' },
	{ name: 'switches', on: 'report', prepare: (popup) => popup.click('.more'), at: '.marking' },
	{
		name: 'hidden-phrases',
		on: 'report',
		async prepare(popup) {
			const texts = ['regime', 'Doer not named', 'the most shameless photo opportunity of the year', 'مُسَمّى'];
			const hidden = texts.map((text) => ({ as: text, text }));
			await popup.evaluate((chosen) => chrome.storage.local.set({ 'settings.hidden': chosen }), hidden);
			await popup.click('.more');
			await seen(popup, 'Mark all again');
		},
		at: '.hidden-phrases',
	},
	{
		name: 'quiet',
		on: 'report',
		prepare: (popup) => popup.evaluate(() => chrome.storage.local.set({ 'settings.quiet': true })),
	},
	{
		name: 'first-part-read',
		on: 'report',
		async prepare(popup) {
			await popup.waitForSelector('.pageline.marked');
			await putRecord(popup, { isCut: true });
			await seen(popup, 'Only the first part');
		},
	},
	{
		name: 'paused',
		on: 'report',
		async prepare(popup) {
			await seen(popup, 'mark');
			await putRecord(popup, { isStorm: true });
			await seen(popup, 'Marking is paused');
		},
	},
	{
		name: 'off-on-this-page',
		on: 'report',
		async prepare(popup) {
			await popup.click('.pageline button');
			await seen(popup, 'Off on this page');
		},
	},
	{
		name: 'off-on-this-site',
		on: 'report',
		async prepare(popup) {
			await popup.click('.marking .toggle');
			await seen(popup, 'Off on localhost');
		},
	},
	{
		name: 'no-phrase',
		on: {
			html: '<!doctype html><html lang="en"><title>Note</title><article><p>The shop opens at nine on weekdays and at ten on Saturdays, and it is closed on Sundays.</p></article></html>',
		},
	},
	{ name: 'no-article', on: { html: '<!doctype html><html lang="en"><title>Front page</title></html>' } },
	{ name: 'not-english', on: { html: GERMAN } },
	{ name: 'restricted', on: { url: 'chrome://version' } },
	{
		name: 'problem',
		on: 'report',
		async prepare(popup) {
			// A page that could not be read is read again.
			await popup.waitForSelector('.pageline.marked');
			await putRecord(popup, {
				status: 'failed',
				analysis: null,
				problem: 'Something went wrong in reading this page. Reload it and try again.',
			});
			await seen(popup, 'Cannot read');
		},
	},
	{ name: 'long-words', on: 'report', prepare: (popup) => putRecord(popup, oddRecord()) },
];
