import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitForMarks } from '../../scripts/extension';
import { cardButton, cardShows, press, talksPage } from './card-page';
import { openSession, type Session, waitForCard } from './harness';

let session: Session;
let page: Page;
beforeAll(async () => {
	session = await openSession();
	page = await session.openPage(talksPage);
	await session.annotate(page);
	await waitForMarks(page);
});
afterAll(() => session?.close());

const ATTRIBUTE = 'Reuters, BBC, AP and AFP would attribute this.';

test('of the page’s own words the card says which newsrooms would attribute them', async () => {
	await press(page, 'Alt+Shift+N');
	const card = await cardShows(page, ATTRIBUTE);
	expect(await card.evaluate((element) => element.textContent)).toContain('Own words of this page');
});

test('every fact of the card has its link and the day of its check', async () => {
	const card = await cardShows(page, 'Who lists Hamas as terrorist');
	const facts = await card.$$eval('.facts li', (items) =>
		items.map((item) => ({ text: item.textContent, links: [...item.querySelectorAll('a')].map((a) => a.href) })),
	);
	expect(facts.length).toBeGreaterThan(12);
	for (const { text, links } of facts) {
		expect(text).toMatch(/checked \d+ \w+ \d{4}/);
		expect(links.every((link) => /^https?:/.test(link))).toBe(true);
		expect(links).not.toHaveLength(0);
	}
});

test('the ladder names the sources that use each rung', async () => {
	const card = await waitForCard(page);
	const rungs = await card.$$eval('.ladder li', (items) => items.map((item) => item.textContent));
	expect(rungs).toContainEqual(expect.stringMatching(/^militant group .*Gaza City\/Istanbul report.*AP style/));
	expect(rungs.at(-1)).toMatch(/^terrorist organization here/);
});

test('of quoted words no newsroom is said to ask anything, yet who lists the group is told', async () => {
	await press(page, 'Alt+Shift+N');
	const card = await cardShows(page, 'Who lists Hamas as terrorist');
	const text = await card.evaluate((element) => element.textContent);
	expect(text).toContain('Quoted');
	expect(text).not.toMatch(/would attribute|style guides/);
});

test('compare opens the popup', async () => {
	const popup = session.browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
	await (await cardButton(page, 'Compare')).click();
	await popup;
});
