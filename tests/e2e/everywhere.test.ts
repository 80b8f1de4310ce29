import { afterAll, beforeAll, expect, test } from 'vitest';
import { findExtension, readMarks, waitForMarks } from '../../scripts/extension';
import { openSession, type Session, sample } from './harness';

let session: Session;
beforeAll(async () => {
	session = await openSession('everywhere');
	// The content script is registered when the background runs for the first time.
	const extension = await findExtension(session.browser);
	const page = await session.browser.newPage();
	await page.goto(`chrome-extension://${extension.id}/popup.html`);
	await page.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0);
	await page.close();
});
afterAll(() => session?.close());

declare const chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };

test('where the reader has allowed every page, an article is marked without a click', async () => {
	const page = await session.openPage(sample('opinion'));
	expect(await waitForMarks(page)).not.toHaveLength(0);
});

test('where the reader has allowed every page, a page that is no article is left alone', async () => {
	const list = '<li><a href="#">Hamas is a terrorist organization, minister says</a></li>'.repeat(40);
	const front = await session.openPage(`<!doctype html><html lang="en"><title>Front page</title><ul>${list}</ul>`);
	// An article opened later and marked shows that the front page has had its turn.
	const article = await session.openPage(sample('report'));
	await waitForMarks(article);
	expect(await readMarks(front)).toEqual([]);
});
