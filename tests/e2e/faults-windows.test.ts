import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readMarks } from '../../scripts/extension';
import { cardButton, openFirstCard } from './card-page';
import { openSession, type Session } from './harness';
import { LOADED, LOADED_TOO, openStory, PHRASE, story, waitForPhrases } from './story';

const REGIME = 'bloodthirsty regime';
const BOTH = story(`<p>${LOADED}</p><p>${LOADED_TOO}</p>`);

let session: Session;
let windows: [Page, Page];
beforeAll(async () => {
	session = await openSession();
});
beforeEach(async () => {
	const first = (await openStory(session, BOTH)).page;
	const opening = session.browser.waitForTarget((target) => target.url() === 'about:blank#second');
	const connection = await session.browser.target().createCDPSession();
	await connection.send('Target.createTarget', { url: 'about:blank#second', newWindow: true });
	const second = (await (await opening).page())!;
	await second.goto(session.address(BOTH));
	windows = [first, second];
});
afterAll(() => session?.close());

test('each has its own page, marks and popup', async () => {
	const [first, second] = windows;
	expect(await session.annotate(first)).toMatchObject({ url: first.url() });
	expect(await readMarks(second)).toEqual([]);
	expect(await session.annotate(second)).toMatchObject({ url: second.url() });
	for (const page of windows) await waitForPhrases(page, [PHRASE, REGIME]);
});

test('what is hidden in either is hidden in both, and neither undoes the other', async () => {
	const [first, second] = windows;
	for (const page of windows) await session.annotate(page);
	const hideFirst = async (page: Page) => {
		await page.bringToFront();
		await openFirstCard(page);
		await (await cardButton(page, 'Hide this phrase')).click();
	};
	for (const page of windows) await waitForPhrases(page, [PHRASE, REGIME]);
	await hideFirst(first);
	for (const page of windows) await waitForPhrases(page, [REGIME]);
	await hideFirst(second);
	for (const page of windows) await waitForPhrases(page, []);
});
