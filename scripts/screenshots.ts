import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { buildExtension, ROOT } from './build';
import { markedFindings, openPopup, readRecord } from './extension';
import { findBrowser } from './find-browser';
import { launch } from './launch-browser';
import { CARD_STATES, prepareCard, undo } from './screenshots/card-states';
import { openPopupInTab, placeOf } from './screenshots/popup-in-tab';
import type { PopupState } from './screenshots/popup-state';
import { POPUP_STATES } from './screenshots/popup-states';
import { OUT, shoot } from './screenshots/shoot';
import { type Server, serve } from './serve';

/** The window of a page, in CSS pixels, at 100 % and zoomed. */
const WINDOWS = [
	{ zoom: '100', width: 1000, height: 720, deviceScaleFactor: 1 },
	{ zoom: '200', width: 500, height: 360, deviceScaleFactor: 2 },
] as const;

/** Less room than the popup asks for: at 200 %, where browsers stop at 800 by 600 device pixels, and on a phone. */
const LITTLE_ROOM = [
	{ name: '200', width: 400, height: 300, deviceScaleFactor: 2 },
	{ name: '320px', width: 320, height: 640, deviceScaleFactor: 1 },
] as const;

declare const chrome: { storage: { local: { clear(): Promise<void>; set(items: object): Promise<void> } } };

const sample = (name: string): string => readFileSync(join(ROOT, 'assets', 'samples', `${name}.html`), 'utf8');

async function openOn(browser: Browser, server: Server, on: PopupState['on']): Promise<Page> {
	const page = await browser.newPage();
	const html = typeof on === 'string' ? sample(on) : 'html' in on ? on.html : null;
	const url = html === null ? (on as { url: string }).url : server.add('page.html', { html, filesFolder: null });
	await page.goto(url);
	return page;
}

async function shootPopup(browser: Browser, server: Server, state: PopupState): Promise<void> {
	const page = await openOn(browser, server, state.on);
	const popup = await openPopup(browser, page);
	const place = await placeOf(popup);
	await shootState(popup, state, '100');
	for (const { name, ...viewport } of LITTLE_ROOM) {
		const inTab = await openPopupInTab(browser, place, viewport);
		await shootState(inTab, state, name);
		await inTab.close();
	}
	await page.close();
}

async function shootState(popup: Page, state: PopupState, size: string): Promise<void> {
	await popup.waitForFunction(() => document.querySelector('.sources > li') && !document.querySelector('.reading'));
	await state.prepare?.(popup);
	await shoot(popup, `popup-${state.name}-${size}`, async () => {
		await popup.evaluate((at) => {
			const shown = at && document.querySelector(at);
			if (shown) shown.scrollIntoView({ block: 'center', behavior: 'instant' });
			else scrollTo(0, 0);
		}, state.at ?? null);
	});
	// What one state switches must not show in the next.
	await popup.evaluate(() => chrome.storage.local.clear());
}

/** The card in every state, in a window at 100 % and at 200 %. */
async function shootCards(browser: Browser, server: Server): Promise<void> {
	for (const state of CARD_STATES) {
		const page = await openOn(browser, server, state.on);
		const popup = await openPopup(browser, page);
		const record = await readRecord(popup, page.url());
		await popup.evaluate((mild) => chrome.storage.local.set({ 'settings.mild': mild }), state.mild ?? false);
		await popup.close();
		const finding = (state.mild ? record.analysis!.findings : markedFindings(record)).find(state.fits);
		if (!finding) console.error(`No marked phrase for card-${state.name}.`);
		else
			for (const { zoom, ...viewport } of WINDOWS) {
				await page.setViewport(viewport);
				await shoot(
					page,
					`card-${state.name}-${zoom}`,
					() => prepareCard(page, finding.text, state),
					() => undo(page, state),
				);
			}
		await page.close();
	}
}

/**
 * Only the states whose name has one of the words given, all where none is given.
 *
 * @param wanted - "popup", "card", "table" …
 */
async function main(wanted: readonly string[]): Promise<void> {
	const isWanted = (name: string) => wanted.length === 0 || wanted.some((word) => name.includes(word));
	const server = await serve();
	const browser = await launch(findBrowser(), buildExtension('chrome', 'production'), { headless: true });
	try {
		for (const state of POPUP_STATES) if (isWanted(`popup-${state.name}`)) await shootPopup(browser, server, state);
		if (isWanted('card')) await shootCards(browser, server);
		console.log(`The screenshots are in ${OUT}.`);
	} finally {
		await browser.close();
		await server.close();
	}
}

await main(process.argv.slice(2));
