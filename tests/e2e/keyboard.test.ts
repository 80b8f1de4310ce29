import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { markedFindings, readMarks, waitForMarks } from '../../scripts/extension';
import { cardIsClosed, cardShows, fieldsPage, marksAre, phraseOfCard, press, useSettings } from './card-page';
import { openSession, type Session } from './harness';

const NEXT = 'Alt+Shift+N';
const PREVIOUS = 'Alt+Shift+P';
const SHOW = 'Alt+Shift+M';

let session: Session;
let page: Page;
let phrases: string[];

beforeAll(async () => {
	session = await openSession();
});
beforeEach(async () => {
	await useSettings(session, {});
	page = await session.openPage(fieldsPage);
	phrases = markedFindings(await session.annotate(page)).map(({ text }) => text);
	await waitForMarks(page);
});
afterAll(() => session?.close());

test('next reaches every phrase in turn and begins anew, previous goes back', async () => {
	const seen: (string | null)[] = [];
	for (let i = 0; i < phrases.length; i++) {
		await press(page, NEXT);
		await cardShows(page, `${i + 1} of ${phrases.length}`);
		seen.push(await phraseOfCard(page));
	}
	expect(seen).toEqual(phrases);
	await press(page, NEXT);
	await cardShows(page, `1 of ${phrases.length}`);
	await press(page, PREVIOUS);
	await cardShows(page, `${phrases.length} of ${phrases.length}`);
});

test('the keys are the reader’s own as soon as they are changed', async () => {
	await useSettings(session, { keys: { next: 'J', close: 'Q' } });
	await page.bringToFront();
	await press(page, NEXT);
	await press(page, 'J');
	await cardShows(page, `1 of ${phrases.length}`);
	await press(page, 'Q');
	await cardIsClosed(page);
});

test.each([
	{ where: 'a text field', selector: 'input' },
	{ where: 'editable text', selector: '[contenteditable]' },
	{ where: 'a field inside a component of the page', selector: 'x-field' },
])('no key acts while the reader types in $where', async ({ selector }) => {
	await useSettings(session, { keys: { next: 'J', open: 'O', show: 'M' } });
	await page.bringToFront();
	await page.evaluate((wanted) => {
		const root = document.querySelector('x-field')!.attachShadow({ mode: 'open' });
		root.append(document.createElement('input'));
		if (wanted === 'x-field') root.querySelector('input')!.focus();
		else document.querySelector<HTMLElement>(wanted)!.focus();
	}, selector);
	for (const key of ['J', 'O', 'M']) await press(page, key);
	expect(await page.$('aria/[role="dialog"]')).toBeNull();
	// Outside the field the same key acts: it was not for want of being heard.
	await page.focus('button');
	await press(page, 'J');
	await cardShows(page, ` of ${phrases.length}`);
	expect(await readMarks(page)).toHaveLength(phrases.length);
});

test('a key switches the marks off and on, and says so politely', async () => {
	const said = async (text: string) => {
		const status = await page.waitForSelector('aria/[role="status"]');
		await page.waitForFunction((element, wanted) => element?.textContent === wanted, {}, status, text);
	};
	await press(page, SHOW);
	await marksAre(page, 0);
	await said('Marks off on this page');
	await press(page, NEXT);
	expect(await page.$('aria/[role="dialog"]')).toBeNull();
	await press(page, SHOW);
	await marksAre(page, phrases.length);
	await said(`${phrases.length} phrases marked`);
});
