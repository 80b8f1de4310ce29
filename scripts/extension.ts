import { setTimeout } from 'node:timers/promises';
import type { Browser, Extension, Page } from 'puppeteer-core';
import type { PageRecord } from '../lib/browser/messages';
import type { Finding } from '../lib/core/analysis';
import { chooseMarked, isFinding } from '../lib/core/marked';
import { overlaps, type Span } from '../lib/core/text/span';
import { FIREFOX_ORIGIN } from './launch-browser';

/** The part of the extension's own API that its pages are asked through. */
declare const chrome: { storage: { session: { get(keys: null): Promise<Record<string, unknown>> } } };

/** How long the extension may take before it counts as broken, in ms. */
const PATIENCE = 30_000;

/** The extension in a running Chromium. */
export async function findExtension(browser: Browser): Promise<Extension> {
	const extension = [...(await browser.extensions()).values()].find(({ name }) => name === 'Framelight');
	if (!extension) throw new Error('The browser runs without the extension.');
	return extension;
}

/**
 * Click the extension's button in the toolbar, which is what lets the extension read the page. Firefox has no way to
 * do that from outside: there its popup is opened in a tab behind the page, and has no more access than it was granted
 * at install.
 *
 * @returns The popup that opens.
 */
export async function openPopup(browser: Browser, page: Page): Promise<Page> {
	if (isFirefox(await browser.version())) return openBehind(browser, page);
	const extension = await findExtension(browser);
	const popup = browser.waitForTarget((target) => target.url() === `chrome-extension://${extension.id}/popup.html`, {
		timeout: PATIENCE,
	});
	await extension.triggerAction(page);
	return (await popup).asPage();
}

export const isFirefox = (version: string): boolean => /^firefox/i.test(version);

async function openBehind(browser: Browser, page: Page): Promise<Page> {
	await page.bringToFront();
	const popup = await browser.newPage({ background: true });
	await loadInFirefox(popup, '/popup.html');
	return popup;
}

/**
 * Load a page of the extension in a tab of Firefox, which does it and never says so.
 *
 * @throws Error when it is not there in time.
 */
export async function loadInFirefox(tab: Page, path: string): Promise<void> {
	const url = FIREFOX_ORIGIN + path;
	tab.goto(url).catch(() => null);
	const isThere = () => tab.evaluate((wanted) => location.href === wanted && document.readyState === 'complete', url);
	const until = performance.now() + PATIENCE;
	// Asked while it exchanges the tab's window for another process's, Firefox answers with an error of its own.
	while (!(await isThere().catch(() => false))) {
		if (performance.now() > until) throw new Error(`Firefox has not loaded ${url} within ${PATIENCE / 1000} seconds.`);
		await setTimeout(50);
	}
}

/**
 * What the extension remembers of an open page, as soon as it does.
 *
 * @param extensionPage - Any open page of the extension.
 * @param url - Address of the article's page.
 */
export async function readRecord(extensionPage: Page, url: string): Promise<PageRecord> {
	const record = await extensionPage.waitForFunction(
		async (address) => {
			const kept = Object.entries(await chrome.storage.session.get(null));
			return kept.find(([key, value]) => key.startsWith('page:') && (value as { url: string }).url === address)?.[1];
		},
		{ polling: 50, timeout: PATIENCE },
		url,
	);
	return (await record.jsonValue()) as PageRecord;
}

/** A marked phrase as it stands on the page; the rectangle is that of its first line, in CSS pixels of the page. */
export interface Mark {
	readonly text: string;
	readonly rect: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/** The marks painted on a page, in reading order; empty where there are none. */
export function readMarks(page: Page): Promise<Mark[]> {
	return page.evaluate(() =>
		[...CSS.highlights.values()]
			.flatMap((highlight) => [...highlight])
			.map((painted) => {
				const range = document.createRange();
				range.setStart(painted.startContainer, painted.startOffset);
				range.setEnd(painted.endContainer, painted.endOffset);
				return range;
			})
			.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
			.map((range) => {
				const { x, y, width, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
				return { text: range.toString(), rect: { x: x + scrollX, y: y + scrollY, width, height } };
			}),
	);
}

/** Wait until at least one mark is painted. */
export async function waitForMarks(page: Page): Promise<Mark[]> {
	await page.waitForFunction(() => CSS.highlights.size > 0, { polling: 50, timeout: PATIENCE });
	return readMarks(page);
}

/** Scroll a mark into view and point at it. */
export async function pointAt(page: Page, { rect }: Mark): Promise<void> {
	const scrolled = await page.evaluate((y) => {
		scrollTo({ top: y - innerHeight / 3, behavior: 'instant' });
		return { x: scrollX, y: scrollY };
	}, rect.y);
	// From a little above, since a pointer that does not move is no pointing.
	await page.mouse.move(rect.x - scrolled.x + rect.width / 2, rect.y - scrolled.y - 40);
	await page.mouse.move(rect.x - scrolled.x + rect.width / 2, rect.y - scrolled.y + rect.height / 2, { steps: 4 });
}

/** The one element the extension puts into a page, there while a card is open. */
export const CARD_HOST = 'html > :not(head, body)';

/** The findings of a record that are marked on its page unless the reader asks for more. In reading order, as the marks are. */
export const markedFindings = ({ text, analysis }: PageRecord): readonly Finding[] =>
	analysis ? chooseMarked(text, analysis, { hidden: [], mild: false }).filter(isFinding) : [];

/** The findings of a record that touch a span of its text. */
export const findingsIn = ({ analysis }: PageRecord, span: Span): readonly Finding[] =>
	analysis?.findings.filter((finding) => overlaps(finding, span)) ?? [];
