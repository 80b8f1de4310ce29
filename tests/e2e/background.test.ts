import type { Page, Target } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findExtension, readMarks, readRecord, waitForMarks } from '../../scripts/extension';
import { openSession, type Session, sample } from './harness';

let session: Session;
let page: Page;
beforeAll(async () => {
	session = await openSession();
	page = await session.openPage(sample('opinion'));
	await session.annotate(page);
	await waitForMarks(page);
});
afterAll(() => session?.close());

/** Stop the background as the browser does when it has been idle. */
async function stopBackground(): Promise<void> {
	const workers = await (await findExtension(session.browser)).workers();
	await Promise.all(workers.map((worker) => worker.close()));
	while (session.browser.targets().some(isWorker))
		await new Promise((resolve) => session.browser.once('targetdestroyed', resolve));
}

const isWorker = (target: Target) => target.type() === 'service_worker';

test('the popup answers at once when the background has been stopped', async () => {
	await stopBackground();
	const popup = await session.openPopup(page);
	expect(await readRecord(popup, page.url())).toMatchObject({ status: 'ready' });
	await popup.waitForSelector('li.source');
	await popup.close();
});

test('a page that changes after the background has been stopped is marked again', async () => {
	const before = await readMarks(page);
	await stopBackground();
	await page.evaluate(() => {
		const [[mark] = []] = CSS.highlights.values();
		document.querySelector('article')!.append(mark!.startContainer.parentElement!.closest('p')!.cloneNode(true));
	});
	await page.waitForFunction(
		(count) => [...CSS.highlights.values()].reduce((sum, highlight) => sum + highlight.size, 0) > count,
		{},
		before.length,
	);
	expect((await readMarks(page)).slice(0, before.length)).toEqual(before);
});
