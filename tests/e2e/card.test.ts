import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Finding } from '../../lib/core/analysis';
import { type Mark, markedFindings, pointAt, waitForMarks } from '../../scripts/extension';
import { cardIsClosed } from './card-page';
import { openSession, type Session, sample, waitForCard } from './harness';

let session: Session;
beforeAll(async () => {
	session = await openSession();
});
afterAll(() => session?.close());

const cardText = async (page: Page) => (await waitForCard(page)).evaluate((card) => card.textContent ?? '');

describe('with the pointer', () => {
	let page: Page;
	/** The phrases that are marked, in the order of their marks. */
	let phrases: readonly Finding[];
	let marks: Mark[];
	beforeEach(async () => {
		page = await session.openPage(sample('opinion'));
		phrases = markedFindings(await session.annotate(page));
		marks = await waitForMarks(page);
	});

	test('resting on a phrase opens a card that names it, and leaving closes it', async () => {
		await pointAt(page, marks[0]!);
		const text = await cardText(page);
		expect(text).toContain(phrases[0]!.text);
		expect(text).toContain(phrases[0]!.why);
		await page.mouse.move(2, 2, { steps: 3 });
		await cardIsClosed(page);
	});

	test('clicking a phrase opens its card, and clicking elsewhere closes it', async () => {
		await pointAt(page, marks[1]!);
		await page.mouse.down();
		await page.mouse.up();
		expect(await cardText(page)).toContain(phrases[1]!.text);
		await page.mouse.click(2, 2);
		await cardIsClosed(page);
	});

	test('scrolling closes the card, clicking in it does not', async () => {
		await pointAt(page, marks[1]!);
		const card = await waitForCard(page);
		const kind = await card.$('.kind');
		await kind!.click();
		expect(await cardText(page)).toContain(phrases[1]!.text);
		await page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }));
		await cardIsClosed(page);
	});

	test('the focus is back where it was when a card that had it is closed', async () => {
		await page.evaluate(() => {
			const button = document.createElement('button');
			document.querySelector('article')!.append(button);
			button.focus({ preventScroll: true });
		});
		await pointAt(page, marks[0]!);
		const close = await page.waitForSelector('aria/Close[role="button"]');
		await close!.click();
		await cardIsClosed(page);
		expect(await page.evaluate(() => document.activeElement?.localName)).toBe('button');
	});
});

const SIZES = [
	{ on: 'a wide page', width: 1000, height: 800, scale: 1 },
	{ on: 'a narrow page', width: 300, height: 560, scale: 1 },
	{ on: 'a page at 200 % zoom', width: 640, height: 360, scale: 2 },
];

test.each(SIZES)('on $on no phrase is covered by its card, and the card is in the window', async (size) => {
	const page = await session.openPage(sample('opinion'));
	await page.setViewport({ width: size.width, height: size.height, deviceScaleFactor: size.scale });
	await session.annotate(page);
	for (const mark of (await waitForMarks(page)).slice(0, 4)) {
		await pointAt(page, mark);
		// It grows when the background has answered, and is put in its place again a frame later.
		await page.waitForFunction(
			(card, phrase, window) => {
				const { left, top, right, bottom, width } = card.getBoundingClientRect();
				const isClear = bottom <= phrase.y - scrollY + 1 || top >= phrase.y - scrollY + phrase.height - 1;
				return isClear && left >= 0 && right <= window.width && width <= 320;
			},
			{ polling: 50 },
			await waitForCard(page),
			mark.rect,
			size,
		);
		await page.keyboard.press('Escape');
		await cardIsClosed(page);
	}
});
