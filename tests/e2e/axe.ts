import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, ElementContext, Result } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { CARD_HOST } from '../../scripts/extension';
import { waitForCard } from './harness';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run(context?: ElementContext): Promise<AxeResults> };
declare const chrome: { dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

/** What a page is looked at under. */
export const APPEARANCES = {
	light: [{ name: 'prefers-color-scheme', value: 'light' }],
	dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
	'forced colours': [{ name: 'forced-colors', value: 'active' }],
} as const;
export type Appearance = keyof typeof APPEARANCES;

/** Show a page as its reader has asked the system for. */
export async function appear(page: Page, as: Appearance): Promise<void> {
	const session = await page.createCDPSession();
	// Of itself, puppeteer knows nothing of forced colours.
	await session.send('Emulation.setEmulatedMedia', { features: [...APPEARANCES[as]] });
}

/** What axe finds wrong with a page, a line for each element that breaks a rule; empty where nothing is. */
export async function findBarriers(page: Page): Promise<string[]> {
	await page.evaluate(AXE);
	return linesOf((await page.evaluate(() => axe.run())).violations);
}

/** The same for the open card. In the extension's own world, where alone its shadow root opens. */
export async function findCardBarriers(page: Page): Promise<string[]> {
	await waitForCard(page);
	const realm = page.extensionRealms().at(-1)!;
	await realm.evaluate(AXE);
	const { violations, passes } = await realm.evaluate(async (selector) => {
		const host = document.querySelector(selector)!;
		const shadowRoot = chrome.dom.openOrClosedShadowRoot(host);
		Object.defineProperty(host, 'shadowRoot', { value: shadowRoot, configurable: true });
		for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
		// What fades in has not its contrast yet.
		await Promise.all(shadowRoot!.getAnimations().map(({ finished }) => finished));
		return axe.run(host);
	}, CARD_HOST);
	const sawCard = passes.some(({ nodes }) => nodes.some(({ html }) => html.includes('Hide this phrase')));
	return sawCard ? linesOf(violations) : ['axe did not look into the card'];
}

const linesOf = (violations: readonly Result[]): string[] =>
	violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
