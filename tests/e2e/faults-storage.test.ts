import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readRecord } from '../../scripts/extension';
import { cardButton, cardShows, openFirstCard, useSettings } from './card-page';
import { openSession, type Session } from './harness';
import { ONE, openMarked, openOwnPage, openStory, PHRASE, waitForPhrases } from './story';

declare const chrome: {
	storage: Record<'local' | 'session', { get(keys: null): Promise<object>; set(items: object): Promise<void> }>;
};

let session: Session;
let own: Page;
beforeAll(async () => {
	session = await openSession();
	own = await openOwnPage(session);
});
afterAll(() => session?.close());

/** Fill one of the extension's storages, as if with pages of tabs long gone, until it takes hardly a letter more. */
const fill = (area: 'local' | 'session', lengths: readonly number[]) =>
	own.evaluate(
		async (name, sizes) => {
			let tab = 90_000;
			for (const size of sizes) {
				const old = size && { url: 'http://old.invalid/', status: 'ready', savedAt: 1, text: 'x'.repeat(size) };
				const put = () => chrome.storage[name].set({ [`page:${++tab}`]: old });
				while (
					await put().then(
						() => true,
						() => false,
					)
				);
			}
		},
		area,
		lengths,
	);

const countOld = () =>
	own.evaluate(async () => {
		const kept = Object.keys(await chrome.storage.session.get(null));
		return kept.filter((key) => key.startsWith('page:900')).length;
	});

const saying = (popup: Page, sentence: string) =>
	popup.waitForFunction((text) => document.body.textContent.includes(text), {}, sentence);

test('a full memory lets go of the oldest pages and keeps the one at hand', async () => {
	await fill('session', [900_000, 9_000, 90]);
	const before = await countOld();
	const { page } = await openStory(session, ONE);
	const popup = await session.openPopup(page);
	expect(await readRecord(popup, page.url())).toMatchObject({ status: 'ready' });
	await waitForPhrases(page, [PHRASE]);
	expect(await countOld()).toBeLessThan(before);
	await popup.close();
	await page.close();
});

test('a choice that storage has no room for is not made, and card and popup say so', async () => {
	const NOT_SAVED = 'This could not be saved, so nothing has changed.';
	await fill('local', [900_000, 9_000, 90, 0]);
	const { page, errors } = await openMarked(session, ONE);
	await openFirstCard(page);
	await (await cardButton(page, 'Hide this phrase')).click();
	await cardShows(page, NOT_SAVED);
	const popup = await session.openPopup(page);
	await (await popup.waitForSelector('.marking .toggle'))!.click();
	await saying(popup, NOT_SAVED);
	expect(await popup.$eval('.marking .toggle input', (box) => (box as HTMLInputElement).checked)).toBe(true);
	await waitForPhrases(page, [PHRASE]);
	expect(errors).toEqual([]);
	await popup.close();
	await page.close();
	await useSettings(session, {});
});

/** What has become of the database of sources, put there through a page of the extension; and what the popup says. */
const databases: { state: string; put: () => Promise<void>; says: string | null }[] = [
	{
		state: 'comes from a newer version',
		says: 'The stored sources come from a newer Framelight. Update it to see them.',
		put: () =>
			new Promise((done, fail) => {
				indexedDB.deleteDatabase('framelight').onsuccess = () => {
					const open = indexedDB.open('framelight', 99);
					open.onerror = fail;
					open.onsuccess = () => done(open.result.close());
				};
			}),
	},
	{
		state: 'has lost its stores, as one of a version before the first would',
		says: null,
		put: () =>
			new Promise((done, fail) => {
				indexedDB.deleteDatabase('framelight').onsuccess = () => {
					const open = indexedDB.open('framelight', 1);
					open.onerror = fail;
					open.onsuccess = () => done(open.result.close());
				};
			}),
	},
	{
		state: 'is held by a page that does not let go',
		says: 'Another page of the extension holds the stored sources. Close its pages and try again.',
		put: () =>
			new Promise((done) => {
				const open = indexedDB.open('framelight');
				open.onsuccess = () => {
					// Else it is let go of with the next garbage collection.
					Object.assign(globalThis, { held: open.result });
					indexedDB.deleteDatabase('framelight').onblocked = () => done();
				};
			}),
	},
];

describe('a database of sources that', () => {
	test.each(databases)('$state takes nothing from page, card and popup, and the popup says so', async (given) => {
		const holder = await openOwnPage(session);
		await holder.evaluate(given.put);
		const { page, errors } = await openMarked(session, ONE);
		await openFirstCard(page);
		await cardShows(page, 'Gaza City/Istanbul report');
		const popup = await session.openPopup(page);
		await saying(popup, given.says ?? 'rests on');
		expect(await popup.$$eval('li.source', (rows) => rows.length)).toBeGreaterThanOrEqual(3);
		expect(await popup.$$eval('footer .problem', (lines) => lines.length)).toBe(given.says ? 1 : 0);
		expect(errors).toEqual([]);
		await popup.close();
		await page.close();
		await holder.evaluate(() => indexedDB.deleteDatabase('framelight') && undefined);
		await holder.close();
	});
});
