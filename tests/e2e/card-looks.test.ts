import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pointAt, waitForMarks } from '../../scripts/extension';
import { findCardBarriers } from './axe';
import { HOSTILE, talksPage, withStyle } from './card-page';
import { openSession, type Session, waitForCard } from './harness';

let session: Session;
beforeAll(async () => {
	session = await openSession();
});
afterAll(() => session?.close());

/** What a reader sees of a card, whatever the page: sizes and looks of all that is in it. */
const looks = async (page: Page) =>
	(await waitForCard(page)).evaluate((card) =>
		[card, ...card.querySelectorAll('*')].map((element) => {
			const { fontSize, fontFamily, color, backgroundColor, letterSpacing, lineHeight, display, direction } =
				getComputedStyle(element);
			const size = [element.clientWidth, element.clientHeight];
			return [
				element.localName,
				...size,
				fontSize,
				fontFamily,
				color,
				backgroundColor,
				letterSpacing,
				lineHeight,
				display,
				direction,
			].join(' ');
		}),
	);

test.each(Object.entries(HOSTILE))('the card looks the same on a page with hostile styles (%s)', async (_, css) => {
	const looksOn = async (html: string) => {
		const page = await session.openPage(html);
		await page.setViewport({ width: 1000, height: 2400 });
		await session.annotate(page);
		const [mark] = await waitForMarks(page);
		await pointAt(page, mark!);
		const card = await waitForCard(page);
		await page.waitForFunction((element) => element.textContent?.includes('would attribute this'), {}, card);
		return looks(page);
	};
	expect(await looksOn(withStyle(talksPage, css))).toEqual(await looksOn(talksPage));
});

test.each([
	{ mode: 'light', features: [] },
	{ mode: 'dark', features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
	{ mode: 'forced colours', features: [{ name: 'forced-colors', value: 'active' }] },
])('axe finds nothing on the card ($mode)', async ({ features }) => {
	const page = await session.openPage(talksPage);
	const client = await page.createCDPSession();
	await client.send('Emulation.setEmulatedMedia', { features });
	await session.annotate(page);
	const [mark] = await waitForMarks(page);
	await pointAt(page, mark!);
	const card = await waitForCard(page);
	await page.waitForFunction((element) => element.textContent?.includes('would attribute this'), {}, card);
	expect(await findCardBarriers(page)).toEqual([]);
});

test('with reduced motion the card does not move in', async () => {
	const page = await session.openPage(talksPage);
	await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
	await session.annotate(page);
	const [mark] = await waitForMarks(page);
	await pointAt(page, mark!);
	expect(await (await waitForCard(page)).evaluate((card) => getComputedStyle(card).animationName)).toBe('none');
});
