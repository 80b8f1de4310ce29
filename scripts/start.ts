import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { loadProfiles } from '../lib/data/sources';
import { buildExtension, ROOT } from './build';
import { CARD_HOST, isFirefox, markedFindings, openPopup, pointAt, readRecord, waitForMarks } from './extension';
import { findBrowser } from './find-browser';
import { hasDisplay, launch } from './launch-browser';
import { describeComparison, describePage, profileOf } from './print';
import { readPage, type Server, serve } from './serve';

const DEFAULT_PAGE = join(ROOT, 'assets', 'samples', 'report.html');

/** Where the screenshots go. */
const OUT = join(ROOT, 'out');

/** A page to show: what the reader called it and where it is found. */
interface Target {
	readonly given: string;
	readonly url: string;
}

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function complain(problem: string): void {
	console.error(problem);
	process.exitCode = 1;
}

/** Put the reader's files on the server; what cannot be read is reported and left out. */
function prepare(given: readonly string[], server: Server): Target[] {
	return given.flatMap((name) => {
		if (/^https?:\/\//i.test(name)) return [{ given: name, url: name }];
		try {
			return [{ given: name, url: server.add(basename(name), readPage(name)) }];
		} catch (error) {
			complain(sentence(error));
			return [];
		}
	});
}

/** @throws Error with a sentence for the reader when the address gives no page. */
async function open(page: Page, { given, url }: Target): Promise<void> {
	const response = await page.goto(url, { waitUntil: 'domcontentloaded' }).catch((error: unknown) => {
		throw new Error(`${given}: the address cannot be reached (${sentence(error).split(' at ')[0]}).`);
	});
	if (response && response.status() >= 400)
		throw new Error(`${given}: the address answers with the error ${response.status()}.`);
}

/** Read one page with the extension and print what it found; without a display, take the screenshots too. */
async function show(browser: Browser, page: Page, target: Target, shots: string | null): Promise<void> {
	await open(page, target);
	if (isFirefox(await browser.version()) && new URL(page.url()).hostname !== 'localhost')
		throw new Error(
			`${target.given}: in Firefox nobody but you can press the toolbar button. Press it, or use Chromium.`,
		);
	const popup = await openPopup(browser, page);
	const record = await readRecord(popup, page.url());
	console.log(`${describePage(record)}\n`);
	const profile = profileOf(record);
	if (profile) console.log(`${describeComparison(profile, loadProfiles())}\n`);
	if (record.problem) complain(`${target.given}: ${record.problem}`);
	if (shots === null) return;
	await takePopupShot(popup, shots);
	await popup.close();
	const actors = markedFindings(record).map(({ actor }) => actor);
	await takePageShots(page, actors, profile?.actors[0]?.actor, shots);
}

/** The whole popup, longer than its window if need be. */
async function takePopupShot(popup: Page, suffix: string): Promise<void> {
	const size = await popup.evaluate(() => ({
		width: document.body.offsetWidth,
		height: Math.max(document.body.scrollHeight, document.body.offsetHeight),
	}));
	await popup.screenshot({ path: join(OUT, `popup${suffix}.png`), clip: { x: 0, y: 0, ...size } });
}

/**
 * The page, and the card of its first phrase that is aimed at one actor, else of its first phrase at all.
 *
 * @param aims - The actor each mark of the page is aimed at; no card where there are none.
 */
async function takePageShots(
	page: Page,
	aims: readonly (string | null)[],
	actor: string | undefined,
	suffix: string,
): Promise<void> {
	const marks = aims.length > 0 ? await waitForMarks(page) : [];
	await page.screenshot({ path: join(OUT, `page${suffix}.png`) });
	const mark = marks[Math.max(0, aims.indexOf(actor ?? null))];
	if (!mark) return;
	await pointAt(page, mark);
	await page.waitForSelector(CARD_HOST);
	await page.screenshot({ path: join(OUT, `card${suffix}.png`) });
}

/** Each target in a tab of its own, the first in the one the browser opens with. */
async function showAll(browser: Browser, targets: readonly Target[], headless: boolean): Promise<void> {
	let [tab] = await browser.pages();
	for (const [i, target] of targets.entries()) {
		tab ??= await browser.newPage();
		const shots = i === 0 ? '' : `-${i + 1}`;
		await show(browser, tab, target, headless ? shots : null).catch((error: unknown) => complain(sentence(error)));
		tab = undefined;
	}
}

async function main(given: readonly string[]): Promise<void> {
	const server = await serve();
	try {
		const targets = prepare(given.length > 0 ? given : [DEFAULT_PAGE], server);
		if (targets.length === 0) return;
		const program = findBrowser();
		const extension =
			program.family === 'firefox' ? buildExtension('firefox', 'everywhere') : buildExtension('chrome', 'production');
		const headless = !hasDisplay();
		const browser = await launch(program, extension, { headless });
		mkdirSync(OUT, { recursive: true });
		await showAll(browser, targets, headless);
		if (headless) return await browser.close();
		console.error('The browser stays open; close it to end.');
		await new Promise((closed) => browser.once('disconnected', closed));
	} finally {
		await server.close();
	}
}

// Whoever stops listening ("| head") still gets the screenshots.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

await main(process.argv.slice(2)).catch((error: unknown) => complain(sentence(error)));
