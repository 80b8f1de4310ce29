import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { PageRecord } from '../../lib/browser/messages';
import { CARD_HOST, markedFindings, openPopup, readRecord, waitForMarks } from '../extension';
import { readPage, serve } from '../serve';
import { tokenF1 } from './agreement';
import { inBrowser } from './in-browser';
import { redraw } from './redraw';
import { traceTasks } from './trace';
import { readUnasked } from './unasked';

/** What became of one page. */
export interface PageReading {
	readonly file: string;
	/** Whether the extension takes it for an article and reads it unasked, where it may. */
	readonly isArticle: boolean;
	readonly status: PageRecord['status'];
	/** `<html lang>` as written. */
	readonly lang: string;
	/** Words shared with what Readability takes for the article, 0 to 1; null where it finds none. */
	readonly f1: number | null;
	/** Loaded phrases found, mild ones too. */
	readonly findings: number;
	/** Phrases marked in the page. */
	readonly marks: number;
	/** Milliseconds of the longest task of the page from the click to the marks. */
	readonly longestTask: number;
	/** What was thrown in the page or in the background, by whomever. */
	readonly exceptions: readonly string[];
	/** Whether the document is byte for byte what it was: marked, and after a card was opened and closed. */
	readonly isUntouched: boolean;
	/** Whether the same phrases are marked after scripts of ours have drawn the page anew, as frameworks do. */
	readonly isMarkedAnew: boolean;
}

/** The page's scripts are off, and it asks nobody for anything. The extension is bound by its own policy. */
const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:" };

const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/**
 * Read saved pages with the real extension in headless Chromium, one after the other.
 *
 * @param shots - Folder for a screenshot of each page, at its first phrase with the card open; null for none.
 * @param onRead - Told of each page as soon as it is read.
 */
export async function readPages(
	files: readonly string[],
	shots: string | null,
	onRead: (reading: PageReading) => void,
): Promise<PageReading[]> {
	const server = await serve();
	try {
		const urls = files.map((file) => server.add(basename(file), { ...readPage(file), headers: STILL }));
		const articles = await readUnasked(urls, server);
		const readings: PageReading[] = [];
		await inBrowser('production', async (browser) => {
			for (const [i, url] of urls.entries()) {
				const file = basename(files[i]!);
				const shot = shots && join(shots, `${basename(file, '.html')}.png`);
				const reading = { file, isArticle: articles.has(url), ...(await readOnClick(browser, url, shot)) };
				onRead(reading);
				readings.push(reading);
			}
		});
		return readings;
	} finally {
		await server.close();
	}
}

async function readOnClick(
	browser: Browser,
	url: string,
	shot: string | null,
): Promise<Omit<PageReading, 'file' | 'isArticle'>> {
	const page = await browser.newPage();
	const exceptions: string[] = [];
	page.on('pageerror', (error) => exceptions.push(String(error)));
	await page.goto(url);
	const before = await htmlOf(page);
	const { result, tasks } = await traceTasks(page, () => mark(browser, page));
	const { record, marks } = result;
	const marked = await htmlOf(page);
	if (marks.length > 0) await openAndCloseCard(page, shot);
	else if (shot) await page.screenshot({ path: shot });
	const isUntouched = before === marked && before === (await htmlOf(page));
	const expected = await readabilityOf(page);
	const isMarkedAnew = await redraw(
		page,
		marks.map(({ text }) => text),
	);
	await page.close();
	if (record.problem) exceptions.push(record.problem);
	return {
		status: record.status,
		lang: record.lang,
		f1: expected === null ? null : tokenF1(record.text, expected),
		findings: record.analysis?.findings.length ?? 0,
		marks: marks.length,
		longestTask: Math.max(0, ...tasks.map(({ ms }) => ms)),
		exceptions,
		isUntouched,
		isMarkedAnew,
	};
}

const htmlOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

async function mark(browser: Browser, page: Page) {
	const popup = await openPopup(browser, page);
	const record = await readRecord(popup, page.url());
	await popup.close();
	return { record, marks: markedFindings(record).length > 0 ? await waitForMarks(page) : [] };
}

/** With the keyboard, which reaches phrases under banners and in closed boxes too; a page's search box may hold it. */
async function openAndCloseCard(page: Page, shot: string | null): Promise<void> {
	await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
	await page.keyboard.down('Alt');
	await page.keyboard.down('Shift');
	await page.keyboard.press('KeyN');
	await page.keyboard.up('Shift');
	await page.keyboard.up('Alt');
	await page.waitForSelector(CARD_HOST);
	if (shot) await page.screenshot({ path: shot });
	await page.keyboard.press('Escape');
	await page.waitForSelector(CARD_HOST, { hidden: true });
}

/** Headline and text as Readability finds them in a copy of the page; null where it finds none. */
async function readabilityOf(page: Page): Promise<string | null> {
	await page.evaluate(readability);
	return page.evaluate(() => {
		const found = new Readability(document.cloneNode(true) as Document).parse();
		return found?.textContent ? `${found.title ?? ''}\n${found.textContent}` : null;
	});
}

declare const Readability: new (
	document: Document,
) => { parse(): { title?: string | null; textContent?: string | null } | null };
