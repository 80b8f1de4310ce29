import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Session } from './harness';
import { LOADED_TOO, ONE, openEverywhere, openStory, PHRASE, REGIME, waitForPhrases } from './story';

let session: Session;
beforeAll(async () => {
	session = await openEverywhere();
});
afterAll(() => session?.close());

/** Pages larger than any article, grown by a script where the parser would not. */
const giants: { name: string; grow: () => void }[] = [
	{
		name: '50,000 nodes',
		grow: () => {
			const list = '<li><b>A reader</b> <i>writes</i> to say thank you.</li>'.repeat(8_000);
			document.body.insertAdjacentHTML('beforeend', `<ul class="comments">${list}</ul>`);
		},
	},
	{
		name: '10,000 nested elements',
		grow: () => {
			let inner: HTMLElement = document.body.appendChild(document.createElement('div'));
			// Chromium itself falls over where it has to lay out some thousands.
			inner.style.display = 'none';
			for (let depth = 1; depth < 10_000; depth++) inner = inner.appendChild(document.createElement('div'));
			inner.textContent = 'The bottom.';
		},
	},
	{
		name: '5 MB of text in one node that is no part of the article',
		grow: () => {
			const pre = document.body.appendChild(document.createElement('pre'));
			pre.textContent = 'Words and words. '.repeat(310_000);
		},
	},
];

test.each(giants)('an article on a page with $name is marked', async ({ grow }) => {
	const { page, errors } = await openStory(session, ONE);
	await waitForPhrases(page, [PHRASE]);
	await page.evaluate(grow);
	await page.evaluate((text) => {
		document.querySelector('#story p')!.textContent = text;
	}, LOADED_TOO);
	await waitForPhrases(page, [REGIME]);
	expect(errors).toEqual([]);
	await page.close();
});

/** Articles that are larger than any. */
const giantArticles: { name: string; grow: () => void }[] = [
	{
		name: '5 MB of text in one node',
		grow: () => {
			const text = document.querySelector('#story p')!.firstChild as Text;
			text.data = `${text.data} ${'The council met on Monday and put the vote off. '.repeat(110_000)} ${text.data}`;
		},
	},
	{
		name: '50,000 nodes',
		grow: () => {
			const paragraph = '<p>The <b>council</b> met on <i>Monday</i> and put the vote off to the next week.</p>';
			document.querySelector('#story')!.insertAdjacentHTML('beforeend', paragraph.repeat(6_500));
		},
	},
];

test.each(giantArticles)(
	'of an article with $name the first part is marked, and the reader is told so',
	async ({ grow }) => {
		const { page, errors } = await openStory(session, ONE);
		await waitForPhrases(page, [PHRASE]);
		await page.evaluate(grow);
		const popup = await session.openPopup(page);
		await popup.waitForFunction(() => document.body.textContent.includes('Only the first part of this very long page'));
		await waitForPhrases(page, [PHRASE]);
		expect(errors).toEqual([]);
		await Promise.all([popup.close(), page.close()]);
	},
);
