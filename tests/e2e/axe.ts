import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: { run(): Promise<AxeResults> };

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

/** What axe finds wrong with a page, an entry for each rule with the elements that break it; empty where nothing is. */
export async function findBarriers(page: Page): Promise<string[]> {
	await page.evaluate(AXE);
	const { violations } = await page.evaluate(() => axe.run());
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}
