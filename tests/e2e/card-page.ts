import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { CARD_HOST, findExtension, pointAt, readMarks } from '../../scripts/extension';
import { articlePage } from '../../scripts/serve';
import { type Session, waitForCard } from './harness';

const calm =
	'The council met on Monday and put the vote off until the autumn, when its members will be back and look at the matter once more. ';

/** An article whose loaded phrases are known: an own-voice label, the same quoted, and a mild word between them. */
export const talksPage = articlePage(
	'Talks go on',
	[
		calm.repeat(3),
		`The terrorist organization Hamas rejected the offer on Friday. ${calm.repeat(2)}`,
		calm.repeat(4),
		`“Hamas is a terrorist organization,” the minister said. ${calm.repeat(2)}`,
		calm.repeat(3),
		`The talks were held under the Assad regime. ${calm.repeat(3)}`,
		calm.repeat(12),
	].join('\n'),
);

/** {@link talksPage} with other things that can have the focus: a button, and three places to write in. */
export const fieldsPage = talksPage.replace(
	'</article>',
	'</article><button>Subscribe</button><input><div contenteditable>Write</div><x-field></x-field>',
);

/** Page styles that no card must be touched by. */
export const HOSTILE = {
	revert: '* { all: revert !important; font-size: 40px !important }',
	none: 'div { display: none !important } html { font-size: 40px; direction: rtl }',
	moved: '* { transition: all 5s !important; letter-spacing: 9px; line-height: 3 } html { --surface: red; --ink: red }',
};

export const withStyle = (html: string, css: string): string => html.replace('</head>', `<style>${css}</style></head>`);

/** Press keys as the settings write them: "Alt+Shift+N". */
export async function press(page: Page, key: string): Promise<void> {
	const release = await hold(page, key);
	await release();
}

/** Press keys and keep them down until the result is called. */
export async function hold(page: Page, key: string): Promise<() => Promise<void>> {
	const names = key.split('+').map((name) => (/^[A-Z]$/.test(name) ? `Key${name}` : name) as KeyInput);
	for (const name of names) await page.keyboard.down(name);
	return async () => {
		for (const name of names.reverse()) await page.keyboard.up(name);
	};
}

/** A button of the open card by the name a screen reader gives it. */
export async function cardButton(page: Page, name: string): Promise<ElementHandle> {
	const button = await page.waitForSelector(`aria/${name}[role="button"]`);
	return button!;
}

/** Open the card of the first phrase that is marked. */
export async function openFirstCard(page: Page): Promise<ElementHandle> {
	await pointAt(page, (await readMarks(page))[0]!);
	return waitForCard(page);
}

/** Wait until the open card's text holds this. */
export async function cardShows(page: Page, text: string): Promise<ElementHandle> {
	const card = await waitForCard(page);
	await page.waitForFunction((element, wanted) => element.textContent?.includes(wanted), {}, card, text);
	return card;
}

/** The phrase that the open card is about. */
export async function phraseOfCard(page: Page): Promise<string | null> {
	const card = await waitForCard(page);
	return card.$eval('#phrase', (phrase) => phrase.textContent);
}

export const cardIsClosed = (page: Page) =>
	page.waitForFunction((host) => document.querySelector(host) === null, {}, CARD_HOST);

/** Wait until so many phrases are marked. */
export const marksAre = (page: Page, count: number) =>
	page.waitForFunction(
		(wanted) => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0) === wanted,
		{ polling: 50 },
		count,
	);

declare const chrome: {
	storage: { local: { clear(): Promise<void>; set(items: Record<string, unknown>): Promise<void> } };
};

/** Set these settings and put all others back to their defaults. */
export async function useSettings(session: Session, settings: Record<string, unknown>): Promise<void> {
	const { id } = await findExtension(session.browser);
	const page = await session.browser.newPage();
	await page.goto(`chrome-extension://${id}/popup.html`);
	await page.evaluate(
		async (items) => {
			await chrome.storage.local.clear();
			await chrome.storage.local.set(items);
		},
		Object.fromEntries(Object.entries(settings).map(([name, value]) => [`settings.${name}`, value])),
	);
	await page.close();
}
