import { afterAll, beforeAll, expect, test } from 'vitest';
import { CARD_HOST, pointAt, readMarks } from '../../scripts/extension';
import { type Session, waitForCard } from './harness';
import { LOADED, LOADED_TOO, ONE, openEverywhere, openStory, PHRASE, REGIME, story, waitForPhrases } from './story';

let session: Session;
beforeAll(async () => {
	session = await openEverywhere();
});
afterAll(() => session?.close());

test('a page that comes back from the back-forward cache is marked, and its cards open', async () => {
	const { page, errors } = await openStory(session, ONE);
	await waitForPhrases(page, [PHRASE]);
	await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })));
	await page.goto(session.address(story(`<p>${LOADED_TOO}</p>`)));
	await waitForPhrases(page, [REGIME]);
	await page.goBack();
	expect(await page.evaluate(() => (globalThis as { persisted?: boolean }).persisted)).toBe(true);
	await waitForPhrases(page, [PHRASE]);
	await pointAt(page, (await readMarks(page))[0]!);
	await waitForCard(page);
	expect(errors).toEqual([]);
	await page.close();
});

test('what the reader asked for on one page is not asked for on the next that comes in without loading', async () => {
	const { page } = await openStory(session, ONE);
	await session.annotate(page);
	await waitForPhrases(page, [PHRASE]);
	await page.evaluate((text) => {
		history.pushState(null, '', '/1/elsewhere');
		for (const meta of document.querySelectorAll('meta')) meta.remove();
		document.body.innerHTML = `<p>${text}</p>`;
	}, LOADED);
	await waitForPhrases(page, []);
	await page.close();
});

test('a page that wipes the marks and rests has them again when the reader moves the pointer', async () => {
	const { page, errors } = await openStory(session, ONE);
	await waitForPhrases(page, [PHRASE]);
	await page.evaluate(() => CSS.highlights.clear());
	await page.mouse.move(5, 5);
	await waitForPhrases(page, [PHRASE]);
	expect(errors).toEqual([]);
	await page.close();
});

test('a page that takes our card away gets it back when the reader asks again', async () => {
	const { page, errors } = await openStory(session, story(`<p>${LOADED}</p><p>${LOADED_TOO}</p>`));
	await waitForPhrases(page, [PHRASE, REGIME]);
	const [first, second] = await readMarks(page);
	await pointAt(page, first!);
	await waitForCard(page);
	await page.evaluate((host) => document.querySelector(host)!.remove(), CARD_HOST);
	await page.mouse.move(2, 2, { steps: 3 });
	await pointAt(page, second!);
	await waitForCard(page);
	expect(errors).toEqual([]);
	await page.close();
});

test('on paper there are no marks', async () => {
	const { page } = await openStory(session, ONE);
	await waitForPhrases(page, [PHRASE]);
	const line = () =>
		page.evaluate(() => {
			const [name] = [...CSS.highlights.keys()];
			return getComputedStyle(document.querySelector('#story p')!, `::highlight(${name})`).textDecorationLine;
		});
	expect(await line()).toBe('underline');
	await page.emulateMediaType('print');
	expect(await line()).toBe('none');
	await page.close();
});
