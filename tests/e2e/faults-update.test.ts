import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CARD_HOST, pointAt, readMarks } from '../../scripts/extension';
import { cardButton, press } from './card-page';
import { openSession, type Session } from './harness';
import { LOADED_TOO, ONE, type OpenStory, openStory, PHRASE, waitForPhrases, waitForRegistration } from './story';

declare const chrome: { runtime: { reload(): void } };

/** What happens next on a page whose extension has been updated; `before` on the page while it had it. */
const NEXT: { next: string; before?: (page: Page) => Promise<unknown>; happens: (page: Page) => Promise<unknown> }[] = [
	{
		next: 'its text changes',
		happens: (page) =>
			page.evaluate((text) => {
				document.querySelector('#story')!.insertAdjacentHTML('beforeend', `<p>${text}</p>`);
			}, LOADED_TOO),
	},
	{ next: 'the reader points at a phrase', happens: pointAtFirst },
	{ next: 'the reader asks for the next phrase', happens: (page) => press(page, 'Alt+Shift+N') },
	{
		next: 'the reader hides a phrase in a card that is open',
		before: pointAtFirst,
		happens: async (page) => (await cardButton(page, 'Hide this phrase')).click(),
	},
];

async function pointAtFirst(page: Page): Promise<void> {
	await pointAt(page, (await readMarks(page))[0]!);
}

let session: Session;
const opened: OpenStory[] = [];
beforeAll(async () => {
	session = await openSession('everywhere');
	const own = await waitForRegistration(session);
	for (const { before } of NEXT) {
		const one = await openStory(session, ONE);
		await waitForPhrases(one.page, [PHRASE]);
		await before?.(one.page);
		if (before) await one.page.waitForSelector(CARD_HOST);
		opened.push(one);
	}
	const gone = new Promise((done) => own.once('close', done));
	// The page that asks for it goes with it and never answers.
	await own.evaluate(() => chrome.runtime.reload()).catch(() => {});
	await gone;
});
afterAll(() => session?.close());

// Chromium 156 lets nobody back into an extension that was reloaded in a driven browser: that the new script takes
// the old one's place is tests/entrypoints/take-over.test.ts.
test.each(NEXT)(
	'after an update, when $next, the old script takes its marks and leaves without a word',
	async (one) => {
		const { page, errors } = opened[NEXT.indexOf(one)]!;
		await page.bringToFront();
		await one.happens(page);
		await waitForPhrases(page, []);
		expect(await page.$(CARD_HOST)).toBeNull();
		expect(errors).toEqual([]);
	},
);
