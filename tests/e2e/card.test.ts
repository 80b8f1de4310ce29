import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Finding } from '../../lib/core/analysis';
import { type Mark, markedFindings, pointAt, waitForMarks } from '../../scripts/extension';
import { openSession, type Session, sample, waitForCard } from './harness';

let session: Session;
let page: Page;
/** The phrases that are marked, in the order of their marks. */
let phrases: readonly Finding[];
let marks: Mark[];

beforeAll(async () => {
	session = await openSession();
});
beforeEach(async () => {
	page = await session.openPage(sample('opinion').replace('</article>', '</article><button>Subscribe</button>'));
	phrases = markedFindings(await session.annotate(page));
	marks = await waitForMarks(page);
});
afterAll(() => session?.close());

const cardText = async () => (await waitForCard(page)).evaluate((card) => card.textContent ?? '');
const cardIsClosed = () => page.waitForFunction(() => document.documentElement.children.length === 2);
const hasFocus = (selector: string) =>
	page.waitForFunction((wanted) => document.activeElement?.matches(wanted), {}, selector);

test('resting the pointer on a phrase opens a card that names it, and leaving closes it', async () => {
	await pointAt(page, marks[0]!);
	const text = await cardText();
	expect(text).toContain(phrases[0]!.text);
	expect(text).toContain(phrases[0]!.why);
	await page.mouse.move(2, 2, { steps: 3 });
	await cardIsClosed();
});

test('clicking a phrase opens its card, and clicking elsewhere closes it', async () => {
	await pointAt(page, marks[1]!);
	await page.mouse.down();
	await page.mouse.up();
	expect(await cardText()).toContain(phrases[1]!.text);
	await page.mouse.click(2, 2);
	await cardIsClosed();
});

test('the keyboard walks from phrase to phrase, and Escape gives the focus back', async () => {
	await page.focus('button');
	const step = async (key: 'KeyN' | 'KeyP') => {
		await page.keyboard.down('Alt');
		await page.keyboard.down('Shift');
		await page.keyboard.press(key);
		await page.keyboard.up('Shift');
		await page.keyboard.up('Alt');
	};
	const position = async (wanted: string) => {
		const card = await waitForCard(page);
		await page.waitForFunction((element, text) => element.textContent?.includes(text), {}, card, wanted);
	};
	await step('KeyN');
	expect(await cardText()).toMatch(/\d+ of \d+/);
	const count = phrases.length;
	const first = Number(/(\d+) of/.exec(await cardText())![1]);
	await step('KeyN');
	await position(`${(first % count) + 1} of ${count}`);
	await step('KeyP');
	await position(`${first} of ${count}`);
	expect(await page.evaluate(() => document.activeElement?.matches('button'))).toBe(false);
	await page.keyboard.press('Escape');
	await cardIsClosed();
	await hasFocus('button');
});
