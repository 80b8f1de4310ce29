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
