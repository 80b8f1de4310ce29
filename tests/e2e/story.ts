import type { Page } from 'puppeteer-core';
import { findExtension } from '../../scripts/extension';
import { openSession, type Session } from './harness';

/** A paragraph with one marked phrase, and that phrase. */
export const LOADED = 'The terrorist organization Hamas condemned the move on Friday.';
export const PHRASE = 'terrorist organization';
/** Another one, for text that is new. */
export const LOADED_TOO = 'The minister spoke of a bloodthirsty regime in the north.';
export const REGIME = 'bloodthirsty regime';

/** Paragraphs without any marked phrase, long enough for an article. */
export const PLAIN =
	'<p>The council met on Monday, and after some hours it put the vote off to the next week.</p>'.repeat(16);

/** An article page that says it is one. */
export const story = (body: string, head = ''): string =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta property="og:type" content="article">
<title>The story</title>${head}</head><body><article id="story"><h1>The story</h1>${body}${PLAIN}</article></body></html>`;

/** A story with one marked phrase. */
export const ONE = story(`<p>${LOADED}</p>`);

/** A page that is open, and everything that was thrown in it, by itself or by the extension. */
export interface OpenStory {
	readonly page: Page;
	readonly errors: readonly string[];
}

/** Open a page in a new tab and listen to what is thrown in it from its very beginning. */
export async function openStory(session: Session, html: string, headers = {}): Promise<OpenStory> {
	const page = await session.browser.newPage();
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(String(error)));
	await page.goto(session.address(html, headers));
	return { page, errors };
}

/** Open a page, have it marked by a click, and wait for its marks. */
export async function openMarked(session: Session, html: string, phrases: readonly string[] = [PHRASE], headers = {}) {
	const opened = await openStory(session, html, headers);
	const record = await session.annotate(opened.page);
	await waitForPhrases(opened.page, phrases);
	return { ...opened, record };
}

/** Wait until these and no other phrases are marked, in reading order, and no mark is left in a node that is gone. */
export async function waitForPhrases(page: Page, phrases: readonly string[]): Promise<void> {
	await page.waitForFunction(
		(wanted) => {
			const marks = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
			if (marks.some(({ startContainer, endContainer }) => !startContainer.isConnected || !endContainer.isConnected))
				return false;
			const ranges = marks
				.map((painted) => {
					const range = document.createRange();
					range.setStart(painted.startContainer, painted.startOffset);
					range.setEnd(painted.endContainer, painted.endOffset);
					return range;
				})
				.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
			return JSON.stringify(ranges.map(String)) === JSON.stringify(wanted);
		},
		{ polling: 50, timeout: 40_000 },
		phrases,
	);
}

/** Wait until the extension has seen to it that it runs on every page it may. */
export async function waitForRegistration(session: Session): Promise<Page> {
	const own = await openOwnPage(session);
	await own.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0);
	return own;
}

/** Start Chromium with the extension on every page, and wait until it is there. */
export async function openEverywhere(): Promise<Session> {
	const session = await openSession('everywhere');
	await waitForRegistration(session);
	return session;
}

/** A page of the extension in a tab of its own, at an address no popup has: to ask the extension's own storage through. */
export async function openOwnPage(session: Session): Promise<Page> {
	const own = await session.browser.newPage();
	await own.goto(`chrome-extension://${(await findExtension(session.browser)).id}/popup.html?own`);
	return own;
}

declare const chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
