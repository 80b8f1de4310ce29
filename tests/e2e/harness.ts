import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import type { PageRecord } from '../../lib/browser/messages';
import { type BuildMode, buildExtension, ROOT } from '../../scripts/build';
import { openPopup, readRecord } from '../../scripts/extension';
import { findBrowser } from '../../scripts/find-browser';
import { launch } from '../../scripts/launch-browser';
import { articlePage, serve } from '../../scripts/serve';

/** A browser with the extension in it, and a server for the pages it reads. */
export interface Session {
	readonly browser: Browser;
	/** Serve this HTML, with these headers; gives its address. */
	address(html: string, headers?: Readonly<Record<string, string>>): string;
	/** Serve this HTML and open it in a new tab. */
	openPage(html: string): Promise<Page>;
	/** Click the toolbar button on a page; gives its popup. */
	openPopup(page: Page): Promise<Page>;
	/** Click the toolbar button on a page, wait until it has been read, and close the popup again. */
	annotate(page: Page): Promise<PageRecord>;
	close(): Promise<void>;
}

/**
 * Start headless Chromium with a build of the extension and a fresh profile.
 *
 * @param args - More arguments for Chromium.
 */
export async function openSession(mode: BuildMode = 'production', args: readonly string[] = []): Promise<Session> {
	const server = await serve();
	const browser = await launch(findBrowser(), buildExtension('chrome', mode), { headless: true, args });
	const address = (html: string, headers = {}) => server.add('page.html', { html, filesFolder: null, headers });
	return {
		browser,
		address,
		async openPage(html) {
			const page = await browser.newPage();
			await page.goto(address(html));
			return page;
		},
		openPopup: (page) => openPopup(browser, page),
		async annotate(page) {
			const popup = await openPopup(browser, page);
			const record = await readRecord(popup, page.url());
			await popup.close();
			return record;
		},
		async close() {
			await browser.close();
			await server.close();
		},
	};
}

/** What a reader sees of one source in the popup. */
export interface PopupRow {
	readonly source: string;
	/** Whose words, as the heading says, and the chips below it with what they say when pointed at. */
	readonly words: readonly { readonly whose: string; readonly chips: readonly string[] }[];
	/** What stands there in place of labels; empty where there are some. */
	readonly none: string;
}

/** The rows of an open popup, as soon as it shows this actor. */
export async function readRows(popup: Page, actor: string): Promise<PopupRow[]> {
	await popup.waitForFunction(
		(name) =>
			document.querySelector<HTMLInputElement>('[role=combobox]')?.value === name &&
			document.querySelector('.sources > li'),
		{},
		actor,
	);
	return popup.evaluate(() => {
		const text = (root: Element, selector: string) => root.querySelector(selector)?.textContent ?? '';
		return [...document.querySelectorAll('.sources > li')].map((row) => ({
			source: text(row, 'h2'),
			words: [...row.querySelectorAll('.words')].map((words) => ({
				whose: text(words, 'h3'),
				chips: [...words.querySelectorAll<HTMLElement>('.chip')].map((chip) => `${text(chip, '.text')}: ${chip.title}`),
			})),
			none: text(row, '.none'),
		}));
	});
}

/** Choose an actor in the popup's search box, once the page has been read. */
export async function chooseActor(popup: Page, name: string): Promise<void> {
	await popup.waitForSelector('.pageline:not(.reading)');
	const box = await popup.waitForSelector('[role=combobox]');
	await box!.click({ count: 3 });
	await box!.type(name);
	await box!.press('Enter');
}

/** The card, once it is open; found as a screen reader finds it, since its shadow root is closed. */
export async function waitForCard(page: Page): Promise<ElementHandle> {
	const card = await page.waitForSelector('aria/[role="dialog"]');
	return card!;
}

/** One of the sample articles that come with the project. */
export const sample = (name: 'report' | 'opinion' | 'brief'): string =>
	readFileSync(join(ROOT, 'assets', 'samples', `${name}.html`), 'utf8');

const SEEDS = join(ROOT, '..', 'shared', 'seeds');

/** Why the tests on the real seed articles are skipped, null where the articles are there. */
export const seedsMissing: string | null = existsSync(SEEDS) ? null : 'skipped: ../shared/seeds is not there';

/** A seed article as a page of its own, and its text. */
export function seed(file: string): { readonly html: string; readonly text: string } {
	const text = readFileSync(join(SEEDS, file), 'utf8');
	return { html: articlePage(file, text), text };
}
