import type { Page } from 'puppeteer-core';
import type { Finding } from '../../lib/core/analysis';
import { CARD_HOST, type Mark, pointAt, waitForMarks } from '../extension';

/** A state of the card. */
export interface CardState {
	readonly name: string;
	readonly on: 'opinion' | 'report';
	/** The phrase whose card it is: the first that fits. */
	readonly fits: (finding: Finding) => boolean;
	/** Mark everything, not only the calm choice. */
	readonly mild?: boolean;
	/** A button of the card to press. */
	readonly press?: string;
	/** Scroll its body to the end, where the facts stand. */
	readonly toEnd?: boolean;
}

const label = ({ kind, actor }: Finding) => kind === 'label' && actor !== null;

export const CARD_STATES: readonly CardState[] = [
	{ name: 'own', on: 'opinion', fits: ({ voice, actor }) => voice === 'own' && actor === null },
	{ name: 'own-of-an-actor', on: 'opinion', mild: true, fits: label },
	{ name: 'of-an-actor', on: 'report', fits: label },
	{ name: 'facts', on: 'report', fits: label, toEnd: true },
	{ name: 'quoted', on: 'report', fits: ({ voice }) => voice === 'quoted' },
	{ name: 'reported', on: 'report', fits: ({ voice }) => voice === 'reported' },
	{ name: 'scare-quote', on: 'opinion', mild: true, fits: ({ voice }) => voice === 'scare' },
	{ name: 'hidden', on: 'report', fits: label, press: 'Hide this phrase' },
	{ name: 'off-on-this-site', on: 'report', fits: label, press: 'Not on this site' },
];

/** Open the card of a phrase anew, wait until it has all it shows, and bring it into its state. */
export async function prepareCard(page: Page, phrase: string, { press, toEnd }: CardState): Promise<void> {
	await page.mouse.click(2, 2);
	await page.waitForFunction((host) => !document.querySelector(host), {}, CARD_HOST);
	await pointAt(page, await waitForMark(page, phrase));
	await isStill(page);
	if (press) {
		const button = await page.waitForSelector(`aria/${press}`);
		await button!.click();
		await page.waitForSelector('aria/Undo');
	}
	if (toEnd) {
		const body = await page.waitForSelector('aria/About this phrase');
		await body!.evaluate((element) => element.scrollTo(0, element.scrollHeight));
	}
}

/** Take back what {@link prepareCard} pressed. */
export async function undo(page: Page, { press }: CardState): Promise<void> {
	if (!press) return;
	const button = await page.waitForSelector('aria/Undo');
	await button!.click();
}

/** The mark of a phrase, as soon as it is painted: after an undo it may take a moment. */
async function waitForMark(page: Page, phrase: string): Promise<Mark> {
	await page.waitForFunction(
		(wanted) =>
			[...CSS.highlights.values()]
				.flatMap((highlight) => [...highlight])
				.some(({ startContainer, startOffset }) => startContainer.textContent?.startsWith(wanted, startOffset)),
		{ polling: 50 },
		phrase,
	);
	return (await waitForMarks(page)).find(({ text }) => text === phrase)!;
}

/** What other sources say and the facts come after the card: it has them once it no longer changes its height. */
async function isStill(page: Page): Promise<void> {
	await page.waitForFunction(
		(selector) => {
			const host = document.querySelector<HTMLElement>(selector);
			const before = host?.dataset.height;
			if (host) host.dataset.height = String(host.offsetHeight);
			return host && before === String(host.offsetHeight);
		},
		{ polling: 300 },
		CARD_HOST,
	);
}
