import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSession, type Session } from './harness';
import { LOADED, LOADED_TOO, ONE, openStory, PHRASE, REGIME, waitForPhrases, waitForRegistration } from './story';

let session: Session;
let own: Page;
beforeAll(async () => {
	session = await openSession('everywhere');
	own = await waitForRegistration(session);
});
afterAll(() => session?.close());

/** Change the page's first paragraph a thousand times a second until `endStorm`. */
const beginStorm = (page: Page) =>
	page.evaluate(() => {
		const p = document.querySelector('#story p')!;
		let changed = 0;
		const timer = setInterval(() => {
			for (let i = 0; i < 10; i++) p.textContent = `Change ${++changed} was made by the council today.`;
		}, 10);
		Object.assign(globalThis, { endStorm: () => clearInterval(timer) });
	});

const endStorm = (page: Page, last: string) =>
	page.evaluate((text) => {
		(globalThis as unknown as { endStorm(): void }).endStorm();
		document.querySelector('#story p')!.textContent = text;
	}, last);

/** Count the analyses from now on: each keeps a new text. */
const countAnalyses = () =>
	own.evaluate(() => {
		const counted = globalThis as unknown as { texts: Set<string> };
		counted.texts = new Set();
		chrome.storage.session.onChanged.addListener((changes) => {
			for (const { newValue } of Object.values(changes)) if (newValue) counted.texts.add(newValue.text);
		});
	});

const analyses = () => own.evaluate(() => (globalThis as unknown as { texts: Set<string> }).texts.size);

const says = (popup: Page, words: string) =>
	popup.waitForFunction((wanted) => document.body.textContent.includes(wanted), {}, words);

const PAUSED = 'This page changes too fast to follow. It goes on once the page rests.';

test('in a storm of changes marking pauses and says why, and goes on when it is over', async () => {
	const { page, errors } = await openStory(session, ONE);
	await waitForPhrases(page, [PHRASE]);
	await countAnalyses();
	await beginStorm(page);
	const popup = await session.openPopup(page);
	await says(popup, PAUSED);
	const before = await analyses();
	expect(before).toBeLessThan(5);
	await waitForPhrases(page, []);
	await endStorm(page, LOADED_TOO);
	await waitForPhrases(page, [REGIME]);
	await says(popup, '1 phrase marked');
	expect(await analyses()).toBe(before + 1);
	expect(errors).toEqual([]);
	await Promise.all([popup.close(), page.close()]);
});

test('in a storm of changes the reader can have the page read as it is', async () => {
	const { page } = await openStory(session, ONE);
	await waitForPhrases(page, [PHRASE]);
	await page.evaluate(
		(text) => document.querySelector('#story')!.insertAdjacentHTML('beforeend', `<p>${text}</p>`),
		LOADED,
	);
	await beginStorm(page);
	const popup = await session.openPopup(page);
	await says(popup, PAUSED);
	await countAnalyses();
	const button = await popup.waitForSelector('aria/Read it now[role="button"]');
	await button!.click();
	await says(popup, '1 phrase marked');
	expect(await analyses()).toBeGreaterThan(0);
	await says(popup, PAUSED);
	await endStorm(page, LOADED_TOO);
	await waitForPhrases(page, [REGIME, PHRASE]);
	await Promise.all([popup.close(), page.close()]);
});

declare const chrome: {
	storage: {
		session: {
			onChanged: { addListener(listener: (changes: Record<string, { newValue?: { text: string } }>) => void): void };
		};
	};
};
