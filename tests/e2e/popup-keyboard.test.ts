import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openSession, readRows, type Session, sample } from './harness';

let session: Session;
let popup: Page;

beforeAll(async () => {
	session = await openSession();
});
beforeEach(async () => {
	const page = await session.openPage(sample('report'));
	await session.annotate(page);
	popup = await session.openPopup(page);
	await readRows(popup, 'Hamas');
});
afterAll(() => session?.close());

/** What has the focus, as its name or text; empty where nothing has. */
const focused = () =>
	popup.evaluate(() => {
		const element = document.activeElement as HTMLInputElement;
		if (element.localName === 'body') return '';
		const { labels } = element;
		return (element.ariaLabel ?? labels?.[0]?.textContent ?? element.textContent ?? '').trim();
	});

/** Everything the Tab key reaches from the top, in order. */
async function tabStops(): Promise<string[]> {
	const stops: string[] = [];
	const isNew = () =>
		popup.evaluate(() => {
			const { dataset, localName } = document.activeElement as HTMLElement;
			if (localName === 'body' || dataset.seen) return false;
			dataset.seen = 'yes';
			return true;
		});
	await popup.evaluate(() => (document.activeElement as HTMLElement).blur());
	for (;;) {
		await popup.keyboard.press('Tab');
		if (!(await isNew())) return stops;
		stops.push(await focused());
	}
}

test('the Tab key reaches everything there is to press, in reading order', async () => {
	await popup.click('.more');
	const pressable = await popup.$$eval(
		'button, summary, input:not([type=radio]), input:checked',
		(elements) => elements.length,
	);
	const stops = await tabStops();
	expect(stops).toHaveLength(pressable);
	const order = [
		'Remove marks',
		'What sources call',
		'All',
		'As a table',
		'text',
		'CSV',
		'JSON',
		'Mark on localhost',
		'More',
	];
	expect(stops.filter((stop) => order.includes(stop))).toEqual(order);
});

test('a comparison is walked by keyboard alone: search, voices, evidence, table, switches', async () => {
	const until = async (name: string | RegExp) => {
		for (let presses = 0; presses < 80; presses++) {
			if ((await focused()).match(name)) return;
			await popup.keyboard.press('Tab');
		}
		throw new Error(`The Tab key never reached ${name}.`);
	};
	await until('What sources call');
	await popup.keyboard.type('Kazakh');
	await popup.keyboard.press('ArrowDown');
	await popup.keyboard.press('ArrowUp');
	await popup.keyboard.press('Enter');
	await readRows(popup, 'Kazakhstan');

	await until('All');
	await popup.keyboard.press('ArrowLeft');
	expect(await focused()).toBe('Quoted and reported');
	await popup.keyboard.press('ArrowLeft');
	expect(await focused()).toBe('Own words');

	await until('As a table');
	await popup.keyboard.press('Space');
	await popup.waitForSelector('table');
	await popup.keyboard.press('Space');

	await until(/own words/);
	await popup.keyboard.press('Enter');
	await popup.waitForSelector('.evidence');

	await until(/^More/);
	await popup.keyboard.press('Enter');
	await until(/^Quiet mode/);
	await popup.keyboard.press('Space');
	await popup.waitForFunction(() => document.querySelectorAll('.toggle input:checked').length === 2);
});

test('Escape leaves the search with what was there before', async () => {
	await popup.focus('[role=combobox]');
	await popup.keyboard.type('Isr');
	await popup.keyboard.press('Escape');
	await readRows(popup, 'Hamas');
	expect(await popup.$('[role=listbox]:not([hidden])')).toBeNull();
});
