import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuildMode, buildExtension } from '../../scripts/build';
import { CARD_HOST, loadInFirefox, openPopup, pointAt, readMarks, readRecord } from '../../scripts/extension';
import { findFirefox } from '../../scripts/find-browser';
import { launch } from '../../scripts/launch-browser';
import { type Server, serve } from '../../scripts/serve';
import { chooseActor, readRows, sample } from './harness';
import { LOADED_TOO, ONE, PHRASE, waitForPhrases } from './story';

const firefox = findFirefox();
const missing = firefox ? null : 'skipped: there is no Firefox on this system';

/** The extension in headless Firefox, where nobody can press the toolbar button: its popup is opened in a tab. */
function inFirefox(mode: BuildMode, prefs: Readonly<Record<string, unknown>> = {}) {
	let browser: Browser;
	let server: Server;
	beforeAll(async () => {
		server = await serve();
		browser = await launch(firefox!, buildExtension('firefox', mode), { headless: true, prefs });
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});
	return {
		browser: () => browser,
		async open(html: string): Promise<Page> {
			const page = await browser.newPage();
			await page.goto(server.add('page.html', { html, filesFolder: null }));
			return page;
		},
	};
}

describe.skipIf(missing !== null)(missing ?? 'in Firefox', () => {
	describe('where the reader has allowed this site,', () => {
		const { browser, open } = inFirefox('everywhere');

		test('an article is marked without a click, and its document stays what it was', async () => {
			const html = '<!doctype html><html lang="en"><head><title>Empty</title></head><body></body></html>';
			const empty = await open(html);
			const page = await open(ONE);
			const parsed = await empty.evaluate(
				(text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML,
				ONE,
			);
			await waitForPhrases(page, [PHRASE]);
			expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(parsed);
		});

		test('resting the pointer on a phrase opens a card, and Escape closes it', async () => {
			const page = await open(ONE);
			await waitForPhrases(page, [PHRASE]);
			await page.bringToFront();
			await pointAt(page, (await readMarks(page))[0]!);
			const host = await page.waitForSelector(CARD_HOST);
			await page.waitForFunction((element) => element.getBoundingClientRect().height > 80, {}, host!);
			expect(await host!.evaluate((element) => [element.getAttributeNames(), element.shadowRoot])).toEqual([
				['style'],
				null,
			]);
			await page.keyboard.press('Escape');
			await page.waitForFunction((selector) => !document.querySelector(selector), {}, CARD_HOST);
		});

		test('text that changes is marked anew', async () => {
			const page = await open(ONE);
			await waitForPhrases(page, [PHRASE]);
			await page.evaluate((text) => {
				document.querySelector('#story p')!.textContent = text;
			}, LOADED_TOO);
			await waitForPhrases(page, ['bloodthirsty regime']);
		});

		test('a page in another language gets no mark', async () => {
			const page = await open(ONE.replace('lang="en"', 'lang="de"'));
			const popup = await openPopup(browser(), page);
			expect(await readRecord(popup, page.url())).toMatchObject({ status: 'not-english' });
			expect(await readMarks(page)).toEqual([]);
		});

		test('the popup compares what the sources call an actor', async () => {
			const page = await open(sample('opinion'));
			const popup = await openPopup(browser(), page);
			expect(await readRecord(popup, page.url())).toMatchObject({ status: 'ready' });
			await popup.bringToFront();
			await chooseActor(popup, 'Hamas');
			const rows = await readRows(popup, 'Hamas');
			expect(rows.map(({ source }) => source)).toEqual(
				expect.arrayContaining(['Amine Ayoub (op-ed)', 'Gaza City/Istanbul report', 'Jewish Voice News']),
			);
			expect(rows.flatMap(({ words }) => words)).not.toEqual([]);
		});
	});

	describe('as it is installed,', () => {
		// Nobody can answer the browser's question in a headless run: with this, it answers yes itself.
		const { browser, open } = inFirefox('production', { 'extensions.webextOptionalPermissionPrompts': false });

		test('no site is read until the reader allows it, and none after they take that back', async () => {
			const before = await open(ONE);
			const own = await browser().newPage();
			await loadInFirefox(own, '/popup.html');
			const ask = async (change: 'request' | 'remove') => {
				await own.evaluate((name) => {
					document.body.addEventListener('click', () => void chrome.permissions[name]({ origins: ['*://*/*'] }), {
						once: true,
						capture: true,
					});
				}, change);
				await own.mouse.click(2, 2);
			};
			const isRegistered = (wanted: boolean) =>
				own.waitForFunction(
					async (want) => (await chrome.scripting.getRegisteredContentScripts()).length > 0 === want,
					{ polling: 50 },
					wanted,
				);
			expect(await readMarks(before)).toEqual([]);
			await own.bringToFront();
			await ask('request');
			await isRegistered(true);
			await waitForPhrases(await open(ONE), [PHRASE]);
			await own.bringToFront();
			await ask('remove');
			await isRegistered(false);
			expect(await readMarks(await open(ONE))).toEqual([]);
		});
	});

	test('the manifest says that no data is collected, and asks for no site', () => {
		const manifest = JSON.parse(readFileSync(join(buildExtension('firefox', 'production'), 'manifest.json'), 'utf8'));
		expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
		expect(manifest.host_permissions ?? []).toEqual([]);
	});
});

declare const chrome: {
	permissions: Record<'request' | 'remove', (what: { origins: string[] }) => Promise<boolean>>;
	scripting: { getRegisteredContentScripts(): Promise<unknown[]> };
};
