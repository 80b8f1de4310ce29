import type { WebWorker } from 'puppeteer-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findExtension } from '../../scripts/extension';
import { cardButton, cardShows, openFirstCard, press } from './card-page';
import { openSession, type Session } from './harness';
import { ONE, openStory, PHRASE, waitForPhrases, waitForRegistration } from './story';

let session: Session;
beforeEach(async () => {
	session = await openSession('everywhere');
	await (await waitForRegistration(session)).close();
});
afterEach(() => session?.close());

/** The background, started where it is not running. */
async function background(): Promise<WebWorker> {
	const extension = await findExtension(session.browser);
	const [worker] = await extension.workers();
	if (worker) return worker;
	const target = await session.browser.waitForTarget((one) => one.type() === 'service_worker');
	return (await target.worker())!;
}

/** Let a function of the background's world never answer again; gives what waits for its first call, then kills it. */
async function hangAt(path: string): Promise<{ killWhenAsked(): Promise<void> }> {
	const worker = await background();
	await worker.evaluate((names) => {
		const steps = names.split('.');
		const last = steps.pop()!;
		let holder = globalThis as unknown as Record<string, unknown>;
		for (const step of steps) holder = holder[step] as Record<string, unknown>;
		const state = globalThis as unknown as { asked: Promise<void> };
		state.asked = new Promise((asked) => {
			holder[last] = () => {
				asked();
				// As a promise and as a request to a database.
				return Object.assign(new Promise(() => {}), { addEventListener() {}, removeEventListener() {} });
			};
		});
	}, path);
	return {
		async killWhenAsked() {
			await worker.evaluate(() => (globalThis as unknown as { asked: Promise<void> }).asked);
			await worker.close();
		},
	};
}

/** Open a page and wait for its mark. */
async function openArticle() {
	const opened = await openStory(session, ONE);
	await waitForPhrases(opened.page, [PHRASE]);
	return opened;
}

test('killed while it reads a page, the page asks again and is marked', async () => {
	const hang = await hangAt('chrome.storage.session.set');
	const opened = openStory(session, ONE);
	await hang.killWhenAsked();
	const { page, errors } = await opened;
	await waitForPhrases(page, [PHRASE]);
	expect(errors).toEqual([]);
});

test('killed while it looks up an actor for a card, the card asks again and says all there is', async () => {
	const { page, errors } = await openArticle();
	const hang = await hangAt('indexedDB.open');
	await openFirstCard(page);
	await hang.killWhenAsked();
	await cardShows(page, 'Gaza City/Istanbul report');
	expect(errors).toEqual([]);
});

test('killed while it opens the comparison, the card says how to open it', async () => {
	const { page, errors } = await openArticle();
	await openFirstCard(page);
	const hang = await hangAt('chrome.action.openPopup');
	await (await cardButton(page, 'Compare')).click();
	await hang.killWhenAsked();
	await cardShows(page, 'Click the Framelight button in the toolbar');
	expect(errors).toEqual([]);
});

test('killed while it notes that marks are off, the popup knows of it all the same', async () => {
	const { page, errors } = await openArticle();
	const hang = await hangAt('chrome.storage.session.get');
	await press(page, 'Alt+Shift+M');
	await hang.killWhenAsked();
	await waitForPhrases(page, []);
	const popup = await session.openPopup(page);
	await popup.waitForFunction(() => document.body.textContent.includes('Off on this page'));
	expect(errors).toEqual([]);
});

test('killed while it has a page marked for the popup, the popup says so, and the next click works', async () => {
	const { page, errors } = await openStory(session, '<!doctype html><title>Short</title><p>Hello.</p>');
	const hang = await hangAt('chrome.tabs.sendMessage');
	const popup = await session.openPopup(page);
	await hang.killWhenAsked();
	await popup.waitForFunction(() => document.body.textContent.includes('did not answer'));
	await popup.close();
	expect(await session.annotate(page)).toMatchObject({ url: page.url() });
	expect(errors).toEqual([]);
});
