import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { chooseActor, openSession, readRows, type Session, sample } from './harness';

let session: Session;
let popup: Page;

beforeAll(async () => {
	session = await openSession();
});
beforeEach(async () => {
	const page = await session.openPage(sample('opinion'));
	await session.annotate(page);
	popup = await session.openPopup(page);
});
afterAll(() => session?.close());

const SOURCES = ['This page', 'Amine Ayoub (op-ed)', 'Gaza City/Istanbul report', 'Jewish Voice News'];

test('every source has a row, for any actor searched for', async () => {
	for (const name of ['Kazakhstan', 'Israel', 'Hamas']) {
		await chooseActor(popup, name);
		expect((await readRows(popup, name)).map(({ source }) => source)).toEqual(SOURCES);
	}
});

test('a source that never mentions the actor says so', async () => {
	await chooseActor(popup, 'Hamas');
	expect((await readRows(popup, 'Hamas')).at(-1)).toEqual({
		source: 'Jewish Voice News',
		words: [],
		none: 'never mentions Hamas',
	});
});

test('own words can be shown alone', async () => {
	await chooseActor(popup, 'Hamas');
	await readRows(popup, 'Hamas');
	await popup.click('input[name=voices][value=own]');
	const rows = await readRows(popup, 'Hamas');
	const whose = rows.flatMap(({ words }) => words.map((group) => group.whose));
	expect([...new Set(whose)]).toEqual(['Own words']);
});

test('a chip of this page opens the sentences behind it', async () => {
	await chooseActor(popup, 'Hamas');
	const [page] = await readRows(popup, 'Hamas');
	const label = page!.words[0]!.chips[0]!.split(':')[0]!;
	await popup.click('.source.page .chip');
	const evidence = await popup.waitForSelector('.source.page blockquote mark');
	expect((await evidence!.evaluate((mark) => mark.textContent))?.toLowerCase()).toContain(label.toLowerCase());
});

test('a chip of another source opens its place in the article and no sentence of it', async () => {
	await chooseActor(popup, 'Hamas');
	await readRows(popup, 'Hamas');
	await popup.click('.source:not(.page) .chip');
	const evidence = await popup.waitForSelector('.source:not(.page) .evidence');
	expect(await evidence!.evaluate((section) => section.textContent)).toMatch(/Paragraphs? \d/);
	expect(await popup.$('.source:not(.page) blockquote')).toBeNull();
});

test('the foot says what the comparison rests on, and its limits', async () => {
	await chooseActor(popup, 'Kazakhstan');
	await readRows(popup, 'Kazakhstan');
	const foot = await popup.$eval('footer', ({ textContent }) => textContent);
	expect(foot).toContain('rests on this page and three articles on one event (Nov 2025)');
	expect(foot).toContain('can be wrong, and a page without marks is not thereby neutral');
});

test('the comparison is copied as text, CSV and JSON', async () => {
	await chooseActor(popup, 'Hamas');
	await readRows(popup, 'Hamas');
	const copied = async (button: number, said: string) => {
		await popup.evaluate(() => {
			navigator.clipboard.writeText = async (text) => {
				document.body.dataset.copied = text;
			};
		});
		await (await popup.$$('.take button'))[button]!.click();
		await popup.waitForFunction(
			(wanted) => document.querySelector('.take [role=status]')?.textContent === wanted,
			{},
			said,
		);
		return popup.evaluate(() => document.body.dataset.copied ?? '');
	};
	expect(await copied(0, 'Copied as text.')).toMatch(/^What sources call Hamas\n\nThis page/);
	expect((await copied(1, 'Copied as CSV.')).split('\r\n')[0]).toMatch(/^actor,source,/);
	expect(JSON.parse(await copied(2, 'Copied as JSON.'))).toMatchObject({ actor: 'hamas', voices: 'all' });
});

test('how this page describes the actor opens to its sentences', async () => {
	await popup.close();
	const page = await session.openPage(sample('report'));
	await session.annotate(page);
	popup = await session.openPopup(page);
	await readRows(popup, 'Hamas');
	await popup.click('.roles summary');
	expect(await popup.$$eval('.roles[open] blockquote mark', (marks) => marks.length)).toBeGreaterThan(0);
});
