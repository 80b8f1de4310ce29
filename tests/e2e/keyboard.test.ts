import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { CARD_HOST, type Mark, markedFindings, readMarks, waitForMarks } from '../../scripts/extension';
import { cardIsClosed, cardShows, marksAre, press, talksPage, useSettings } from './card-page';
import { openSession, type Session, waitForCard } from './harness';

const NEXT = 'Alt+Shift+N';
const PREVIOUS = 'Alt+Shift+P';
const OPEN = 'Alt+Shift+O';
const SHOW = 'Alt+Shift+M';

let session: Session;
let page: Page;
let phrases: string[];

beforeAll(async () => {
	session = await openSession();
});
beforeEach(async () => {
	await useSettings(session, {});
	const fields = '<button>Subscribe</button><input><div contenteditable>Write</div><x-field></x-field>';
	page = await session.openPage(talksPage.replace('</article>', `</article>${fields}`));
	phrases = markedFindings(await session.annotate(page)).map(({ text }) => text);
	await waitForMarks(page);
});
afterAll(() => session?.close());

const focusIsOn = (selector: string) =>
	page.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);
const phraseOfCard = async () => {
	const card = await waitForCard(page);
	return card.$eval('#phrase', (phrase) => phrase.textContent);
};
/** The name of what has the focus inside the card. */
const focusedInCard = async () => {
	const card = await waitForCard(page);
	return card.evaluate((element) => {
		const focused = (element.getRootNode() as ShadowRoot).activeElement;
		return focused && (focused.getAttribute('aria-label') ?? focused.textContent?.trim() ?? '');
	});
};

test('next reaches every phrase in turn and begins anew, previous goes back', async () => {
	const seen: (string | null)[] = [];
	for (let i = 0; i < phrases.length; i++) {
		await press(page, NEXT);
		await cardShows(page, `${i + 1} of ${phrases.length}`);
		seen.push(await phraseOfCard());
	}
	expect(seen).toEqual(phrases);
	await press(page, NEXT);
	await cardShows(page, `1 of ${phrases.length}`);
	await press(page, PREVIOUS);
	await cardShows(page, `${phrases.length} of ${phrases.length}`);
});

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
	expect(await phraseOfCard()).toBe(phrases[1]);
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
