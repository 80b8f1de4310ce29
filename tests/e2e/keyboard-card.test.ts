import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { CARD_HOST, type Mark, markedFindings, readMarks, waitForMarks } from '../../scripts/extension';
import { cardIsClosed, cardShows, fieldsPage, marksAre, phraseOfCard, press, useSettings } from './card-page';
import { openSession, type Session, waitForCard } from './harness';

const NEXT = 'Alt+Shift+N';
const OPEN = 'Alt+Shift+O';

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

const focusIsOn = (selector: string) =>
	page.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);
/** The name of what has the focus inside the card. */
const focusedInCard = async () => {
	const card = await waitForCard(page);
	return card.evaluate((element) => {
		const focused = (element.getRootNode() as ShadowRoot).activeElement;
		return focused && (focused.getAttribute('aria-label') ?? focused.textContent?.trim() ?? '');
	});
};

test('the focus goes into the card and, on Escape, back to where it was', async () => {
	await page.focus('button');
	await press(page, OPEN);
	await cardShows(page, ` of ${phrases.length}`);
	const card = await waitForCard(page);
	expect(await card.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)).toBe(true);
	await press(page, 'Escape');
	await cardIsClosed(page);
	await focusIsOn('button');
});

/** Wait until the card stands right above or below a phrase. */
const isBeside = ({ rect }: Mark) =>
	page.waitForFunction(
		(host, y, height) => {
			const card = document.querySelector(host)!.getBoundingClientRect();
			const gaps = [y - scrollY - card.bottom, card.top - (y - scrollY + height)];
			return gaps.some((gap) => gap >= 0 && gap < 20);
		},
		{ polling: 50 },
		CARD_HOST,
		rect.y,
		rect.height,
	);

test.each([
	{ change: 'is added to', renew: false },
	{ change: 'is added to and put in anew, with new nodes', renew: true },
])('the card stays open with the focus in it when the text $change', async ({ renew }) => {
	await press(page, NEXT);
	await press(page, NEXT);
	await cardShows(page, `2 of ${phrases.length}`);
	while ((await focusedInCard()) !== 'Compare') await page.keyboard.press('Tab');
	await page.evaluate((isRenewed) => {
		const paragraph = document.querySelector('p')!;
		paragraph.prepend('The talks were held under the Assad regime. ');
		const article = document.querySelector('article')!;
		if (isRenewed) article.replaceWith(article.cloneNode(true));
	}, renew);
	await cardShows(page, `3 of ${phrases.length + 1}`);
	expect(await focusedInCard()).toBe('Compare');
	expect(await phraseOfCard(page)).toBe(phrases[1]);
	await isBeside((await readMarks(page))[2]!);
	await press(page, NEXT);
	await cardShows(page, `4 of ${phrases.length + 1}`);
});

test('every action of the card is reached with the Tab key', async () => {
	await press(page, OPEN);
	await cardShows(page, 'would attribute this');
	const reached: (string | null)[] = [];
	for (let i = 0; i < 9; i++) {
		await page.keyboard.press('Tab');
		reached.push(await focusedInCard());
	}
	expect(reached).toEqual([
		'Close',
		'About this phrase',
		expect.stringMatching(/^What style guides say/),
		expect.stringMatching(/^Who lists Hamas/),
		'Compare',
		'Hide this phrase',
		'Not on this site',
		'Previous phrase',
		'Next phrase',
	]);
});

test('a phrase is hidden and brought back by keyboard alone', async () => {
	await press(page, OPEN);
	await cardShows(page, 'Hide this phrase');
	while ((await focusedInCard()) !== 'Hide this phrase') await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await cardShows(page, 'hidden on every page');
	await marksAre(page, phrases.length - 2);
	expect(await focusedInCard()).toBe('Undo');
	await page.keyboard.press('Enter');
	await cardShows(page, `1 of ${phrases.length}`);
	await marksAre(page, phrases.length);
});
