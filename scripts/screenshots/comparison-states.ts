import type { Page } from 'puppeteer-core';
import type { PopupState } from './popup-state';

async function choose(popup: Page, name: string): Promise<void> {
	const box = await popup.waitForSelector('[role=combobox]');
	await box!.click({ count: 3 });
	await box!.type(name);
	await box!.press('Enter');
	await popup.evaluate(() => (document.activeElement as HTMLElement).blur());
}

/** What the popup shows of an actor in this source and in others. */
export const COMPARISON_STATES: readonly PopupState[] = [
	{
		name: 'evidence',
		on: 'report',
		async prepare(popup) {
			await choose(popup, 'Hamas');
			await popup.click('.source.page .chip');
		},
		at: '.evidence',
	},
	{
		name: 'evidence-elsewhere',
		on: 'report',
		async prepare(popup) {
			await choose(popup, 'Hamas');
			await popup.click('.source:not(.page) .chip');
		},
		at: '.evidence',
	},
	{
		name: 'described-as',
		on: 'report',
		async prepare(popup) {
			await popup.waitForSelector('.source.page');
			const summary = await popup.$('.roles summary');
			await summary?.click();
		},
		at: '.roles',
	},
	{ name: 'own-words', on: 'report', prepare: (popup) => popup.click('input[value=own]') },
	{ name: 'quoted', on: 'report', prepare: (popup) => popup.click('input[value=others]') },
	{ name: 'table', on: 'report', prepare: (popup) => popup.click('.views .plain') },
	{
		name: 'search',
		on: 'report',
		async prepare(popup) {
			await popup.click('[role=combobox]');
			await popup.type('[role=combobox]', 'isra');
		},
	},
	{ name: 'nobody-found', on: 'report', prepare: (popup) => popup.type('[role=combobox]', 'zzz') },
];
