import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markedFindings, readMarks, waitForMarks } from '../../scripts/extension';
import { cardButton, marksAre, press, talksPage } from './card-page';
import { openSession, readRows, type Session, sample } from './harness';

let session: Session;

beforeAll(async () => {
	session = await openSession();
});
afterAll(() => session?.close());

declare const chrome: {
	action: { getBadgeText(tab: { tabId: number }): Promise<string> };
	tabs: { query(wanted: object): Promise<{ id: number }[]> };
};

const pageLine = (popup: Page) =>
	popup.waitForSelector('.pageline:not(.reading)').then((line) =>
		line!.evaluate((section) => ({
			title: section.querySelector('strong')!.textContent,
			next: section.querySelector('.quiet')?.textContent?.trim(),
			button: section.querySelector('button')?.textContent,
		})),
	);

const until = (popup: Page, title: string) =>
	popup.waitForFunction(
		(wanted) => document.querySelector('.pageline strong')?.textContent?.startsWith(wanted),
		{},
		title,
	);

/** Waits for the toolbar badge of the page that the popup is open on. */
const badge = (popup: Page, wanted: string) =>
	popup.waitForFunction(
		async (text) => {
			const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
			return (await chrome.action.getBadgeText({ tabId: tab!.id })) === text;
		},
		{ polling: 50 },
		wanted,
	);

const withoutMarks = (page: Page) => page.waitForFunction(() => CSS.highlights.size === 0, { polling: 50 });

const GERMAN = `<!doctype html><html lang="de"><title>Nachricht</title><article>${'<p>Die Regierung hat am Dienstag erklärt, dass der Vertrag bald unterzeichnet werde.</p>'.repeat(9)}</article></html>`;

const without: { page: string; html?: string; url?: string; title: string; next: RegExp }[] = [
	{ page: 'in another language', html: GERMAN, title: 'English only so far.', next: /search below/ },
	{
		page: 'without any article',
		html: '<!doctype html><html lang="en"><title>Empty</title></html>',
		title: 'No article here.',
		next: /Open a single news story/,
	},
	{ page: 'of the browser itself', url: 'chrome://version', title: 'Not possible here.', next: /Open a news article/ },
	{ page: 'that is blank', url: 'about:blank', title: 'Not possible here.', next: /Open a news article/ },
];
test.each(without)('on a page $page the popup says so and what to do, and compares the sources', async (given) => {
	const page = given.html ? await session.openPage(given.html) : await session.browser.newPage();
	if (given.url) await page.goto(given.url);
	const popup = await session.openPopup(page);
	expect(await pageLine(popup)).toEqual({
		title: given.title,
		next: expect.stringMatching(given.next),
		button: undefined,
	});
	await badge(popup, '–');
	expect((await readRows(popup, 'Kazakhstan')).length).toBeGreaterThan(2);
	await page.close();
});

test('a page never seen is read and marked by the click; its marks go and come back, and so does the badge', async () => {
	const page = await session.openPage(sample('opinion'));
	const popup = await session.openPopup(page);
	await until(popup, `${(await waitForMarks(page)).length} phrases marked`);
	await badge(popup, 'on');
	await popup.click('.pageline button');
	await until(popup, 'Off on this page');
	expect(await readMarks(page)).toEqual([]);
	await badge(popup, 'off');
	await popup.click('.pageline button');
	await waitForMarks(page);
	await badge(popup, 'on');
	await page.close();
});

test('a site is switched off and stays so for its next page, until it is switched on', async () => {
	const first = await session.openPage(sample('opinion'));
	const popup = await session.openPopup(first);
	await waitForMarks(first);
	await popup.click('.marking .toggle');
	await until(popup, 'Off on localhost');
	await withoutMarks(first);
	await badge(popup, 'off');
	await popup.close();

	const second = await session.openPage(sample('report'));
	const again = await session.openPopup(second);
	expect(await pageLine(again)).toMatchObject({ title: 'Off on localhost.', button: 'Switch on' });
	expect(await readMarks(second)).toEqual([]);
	await again.click('.pageline button');
	await waitForMarks(second);
	await until(again, `${(await readMarks(second)).length} phrase`);
	await badge(again, 'on');
	await first.close();
	await second.close();
});

test('mild phrases are marked once they are asked for', async () => {
	const page = await session.openPage(sample('opinion'));
	const popup = await session.openPopup(page);
	const { length } = await waitForMarks(page);
	await popup.click('.more');
	const mild = async () => (await popup.$$('.marking [id] .toggle'))[1]!;
	await (await mild()).click();
	await page.waitForFunction(
		(before) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) > before,
		{ polling: 50 },
		length,
	);
	await until(popup, `${(await readMarks(page)).length} phrases marked`);
	await (await mild()).click();
	await until(popup, `${length} phrases marked`);
	await page.close();
});

test('hidden phrases are marked again once the reader asks for it, and the focus stays among the switches', async () => {
	const page = await session.openPage(talksPage);
	const { length } = markedFindings(await session.annotate(page));
	await marksAre(page, length);
	await press(page, 'Alt+Shift+O');
	await (await cardButton(page, 'Hide this phrase')).click();
	await marksAre(page, length - 2);
	const popup = await session.openPopup(page);
	await (await popup.waitForSelector('.more'))!.click();
	await popup.click('.hidden-phrases button');
	await marksAre(page, length);
	await popup.waitForFunction(
		() => document.activeElement?.matches('.more') && !document.querySelector('.hidden-phrases'),
	);
	await page.close();
});

test('in quiet mode the popup says how to see the marks', async () => {
	const page = await session.openPage(sample('opinion'));
	const popup = await session.openPopup(page);
	await waitForMarks(page);
	await popup.click('.more');
	await popup.click('.marking [id] .toggle');
	await popup.waitForFunction(() => /Hold .+ to see them/.test(document.querySelector('.pageline')?.textContent ?? ''));
	await popup.click('.marking [id] .toggle');
	await popup.waitForFunction(() => /Point at one/.test(document.querySelector('.pageline')?.textContent ?? ''));
	await page.close();
});
