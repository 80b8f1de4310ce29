import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { oddRecord } from '../../scripts/screenshots/odd-record';
import { openPopupInTab, placeOf } from '../../scripts/screenshots/popup-in-tab';
import { APPEARANCES, type Appearance, appear, findBarriers } from './axe';
import { chooseActor, openSession, readRows, type Session, sample } from './harness';

let session: Session;
let popup: Page;

beforeAll(async () => {
	session = await openSession();
});
beforeEach(async () => {
	const page = await session.openPage(sample('report'));
	await session.annotate(page);
	popup = await session.openPopup(page);
	await readRows(popup, 'Hamas');
});
afterAll(() => session?.close());

test.each(Object.keys(APPEARANCES) as Appearance[])('in %s, axe finds nothing wrong with any view', async (as) => {
	await appear(popup, as);
	for (const opens of ['.source.page .chip', '.roles summary', '.more', '.take .plain']) await popup.click(opens);
	expect(await findBarriers(popup)).toEqual([]);
	await popup.click('.views .plain');
	await popup.waitForSelector('table');
	expect(await findBarriers(popup)).toEqual([]);
	await popup.click('[role=combobox]');
	await popup.waitForSelector('[role=option]');
	expect(await findBarriers(popup)).toEqual([]);
});

const SIZES = [
	{ room: 'a window 320 px wide', width: 320, height: 640 },
	{ room: 'a popup at 200 %', width: 400, height: 300 },
];
test.each(SIZES)('in $room nothing sticks out, not even long words and names in both directions', async (size) => {
	const narrow = await openPopupInTab(session.browser, await placeOf(popup), size);
	await narrow.waitForSelector('.source.page');
	await narrow.evaluate(async (record) => {
		const kept = Object.entries(await chrome.storage.session.get(null));
		for (const [key, page] of kept)
			if (key.startsWith('page:')) await chrome.storage.session.set({ [key]: { ...page, ...record } });
	}, oddRecord());
	await narrow.waitForSelector('.chip.denied');
	await narrow.click('.source.page .chip');
	await narrow.click('.more');
	const sticksOut = () =>
		narrow.$$eval('main *', (elements) =>
			elements
				.filter((element) => !element.closest('.unseen, legend, input, svg'))
				.filter((element) => {
					const { left, right, width } = element.getBoundingClientRect();
					return width > 0 && (left < 0 || right > innerWidth);
				})
				.map((element) => element.outerHTML),
		);
	expect(await sticksOut()).toEqual([]);
	await narrow.click('.views .plain');
	await narrow.waitForSelector('table');
	expect(await sticksOut()).toEqual([]);
	expect(await narrow.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
	await narrow.close();
});

declare const chrome: {
	storage: { session: { get(keys: null): Promise<Record<string, object>>; set(items: object): Promise<void> } };
};

test('nothing moves of itself', async () => {
	const moving = await popup.$$eval(
		'*',
		(elements) =>
			elements.filter((element) => {
				const { transitionDuration, animationName } = getComputedStyle(element);
				return animationName !== 'none' || transitionDuration !== '0s';
			}).length,
	);
	expect(moving).toBe(0);
});

test('the table says what the list says', async () => {
	await chooseActor(popup, 'Kazakhstan');
	const rows = await readRows(popup, 'Kazakhstan');
	const chips = rows.flatMap(({ words }) => words.flatMap((group) => group.chips.map((chip) => chip.split(':')[0])));
	await popup.click('.views .plain');
	const table = await popup.waitForSelector('table');
	const cells = await table!.$$eval('tbody tr > td:first-child:not([colspan])', (found) =>
		found.map((cell) => cell.textContent),
	);
	expect(cells).toEqual(chips);
	expect(await table!.$$eval('tbody th', (heads) => heads.map((head) => head.textContent))).toEqual(
		rows.map(({ source }) => source),
	);
});
