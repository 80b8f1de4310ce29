import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { markedFindings, pointAt, readMarks, waitForMarks } from '../../scripts/extension';
import { articlePage } from '../../scripts/serve';
import { cardButton, cardIsClosed, cardShows, hold, marksAre, press, talksPage, useSettings } from './card-page';
import { openSession, type Session } from './harness';

let session: Session;
beforeAll(async () => {
	session = await openSession('everywhere');
});
beforeEach(() => useSettings(session, {}));
afterAll(() => session?.close());

/** Open a page and wait until its phrases are marked. */
async function openMarked(html: string): Promise<{ page: Page; count: number }> {
	const page = await session.openPage(html);
	const record = await session.annotate(page);
	await waitForMarks(page);
	return { page, count: markedFindings(record).length };
}
const heated =
	'The murderous regime staged a shameless, grotesque bloodbath, a barbaric outrage by fanatics and thugs. ';

test('however heated a page, about one mark in 25 words is shown, until the reader asks for more', async () => {
	const text = heated.repeat(30);
	const { page } = await openMarked(articlePage('Heated', `${text}\n${text}`));
	const words = text.split(/\s+/).length * 2;
	const before = (await readMarks(page)).length;
	expect(before).toBeLessThanOrEqual(Math.ceil(words / 25));
	await useSettings(session, { mild: true });
	await page.bringToFront();
	await page.waitForFunction(
		(calm) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) > 2 * calm,
		{ polling: 50 },
		before,
	);
});

test('an act told without a doer is marked with everything else on request, and hidden with all of its kind', async () => {
	const acts = 'Five people were killed in the village. Clashes erupted near the bridge.';
	const { page, count } = await openMarked(talksPage.replace('</article>', `<p>${acts}</p></article>`));
	await useSettings(session, { mild: true });
	await page.bringToFront();
	await page.waitForFunction(() => CSS.highlights.get('note-quiet')?.size === 2, { polling: 50 });
	await pointAt(page, (await readMarks(page)).find(({ text }) => text.includes('killed'))!);
	await cardShows(page, 'Doer not named');
	await (await cardButton(page, 'Hide all such notes')).click();
	await cardShows(page, 'Acts told without a doer are hidden on every page.');
	await page.waitForFunction(() => !CSS.highlights.has('note-quiet'), { polling: 50 });
	expect((await readMarks(page)).length).toBeGreaterThanOrEqual(count);
});

test('in quiet mode marks show only while the key is held or a card is open', async () => {
	const { page, count } = await openMarked(talksPage);
	await useSettings(session, { quiet: true });
	await page.bringToFront();
	await marksAre(page, 0);
	const release = await hold(page, 'Alt+Shift+M');
	await marksAre(page, count);
	await release();
	await marksAre(page, 0);
	await press(page, 'Alt+Shift+N');
	await marksAre(page, count);
	await press(page, 'Escape');
	await cardIsClosed(page);
	await marksAre(page, 0);
});

test('quiet mode is remembered for the next page', async () => {
	await useSettings(session, { quiet: true });
	const page = await session.openPage(talksPage);
	await session.annotate(page);
	const release = await hold(page, 'Alt+Shift+M');
	await waitForMarks(page);
	await release();
	await marksAre(page, 0);
});

test('a phrase hidden in one page is hidden in the others at once, and undo brings it back to all', async () => {
	const { page: other, count } = await openMarked(talksPage);
	const { page } = await openMarked(talksPage);
	await press(page, 'Alt+Shift+O');
	await (await cardButton(page, 'Hide this phrase')).click();
	await cardShows(page, 'hidden on every page');
	await marksAre(other, count - 2);
	await (await cardButton(page, 'Undo')).click();
	await marksAre(page, count);
	await marksAre(other, count);
});

test('a site is switched off from the card, stays off when the page is loaded again, and is switched on again', async () => {
	const { page, count } = await openMarked(talksPage);
	await press(page, 'Alt+Shift+O');
	await (await cardButton(page, 'Not on this site')).click();
	await cardShows(page, 'Nothing is marked on localhost');
	await marksAre(page, 0);
	await page.reload();
	await session.annotate(page);
	expect(await readMarks(page)).toEqual([]);
	await useSettings(session, {});
	await page.bringToFront();
	await marksAre(page, count);
});

test('a card’s undo switches the site on again', async () => {
	const { page, count } = await openMarked(talksPage);
	await press(page, 'Alt+Shift+O');
	await (await cardButton(page, 'Not on this site')).click();
	await marksAre(page, 0);
	await (await cardButton(page, 'Undo')).click();
	await marksAre(page, count);
});
