import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../build';
import { findExtension } from '../extension';
import { findBrowser } from '../find-browser';
import { launch } from '../launch-browser';
import { median } from '../pages/agreement';
import { traceTasks } from '../pages/trace';
import { serve } from '../serve';

const RUNS = 11;
/** Milliseconds a page that has been loaded is left to itself, for the extension to be done with it. */
const REST = 1_000;

const many = (count: number, make: (i: number) => string) => Array.from({ length: count }, (_, i) => make(i)).join('');
const page = (body: string) =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>Welcome</title><header><h1>Welcome</h1><nav>${many(40, (i) => `<a href="#n${i}">Part ${i}</a> `)}</nav></header><main>${body}</main></html>`;

/** Pages that are no article, with as much on them as large ones have. */
const PAGES = [
	{
		name: 'a shop of 2,500 elements',
		html: page(
			many(
				400,
				(i) =>
					`<div class="card"><a href="#${i}"><img alt="" width="80" height="60"><h3>Offer number ${i} of the week, while it lasts</h3></a><p>From ${i} euros, delivered to your door by the next working day.</p><button>Buy</button></div>`,
			),
		),
	},
	{
		name: 'a front page of 2,500 elements',
		html: page(
			many(
				500,
				(i) =>
					`<article><h2><a href="#${i}">The council puts vote number ${i} off until the autumn, and many ask why</a></h2><p>The members will be back then and look at the matter once more, the speaker said on Monday.</p><time>${i} min ago</time></article>`,
			),
		),
	},
];

/** What a page that is no article pays for the extension, a line for each kind of page. */
export async function measureNoArticle(): Promise<string[]> {
	const program = findBrowser();
	if (program.family !== 'chromium') throw new Error('it takes Chromium, and there is none.');
	const server = await serve();
	const browser = await launch(program, buildExtension('chrome', 'everywhere'), { headless: true });
	try {
		const own = await browser.newPage();
		await own.goto(`chrome-extension://${(await findExtension(browser)).id}/popup.html`);
		await own.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0);
		const lines: string[] = [];
		for (const { name, html } of PAGES) {
			const url = server.add('page.html', { html, filesFolder: null });
			const page = await browser.newPage();
			await page.goto(url);
			const costs: number[] = [];
			for (let run = 0; run < RUNS; run++) costs.push(await costOfReload(page));
			await page.close();
			lines.push(`${`${name}, which is no article`.padEnd(52)} ${median(costs).toFixed(1).padStart(7)} ms`);
		}
		return lines;
	} finally {
		await browser.close();
		await server.close();
	}
}

/**
 * The milliseconds of the page's main thread that go to tasks with scripts in them: the page has none of its own. In the
 * processor's time, so that what else the machine does counts less.
 */
async function costOfReload(page: Page): Promise<number> {
	const { tasks } = await traceTasks(page, async () => {
		await page.reload();
		await setTimeout(REST);
	});
	return tasks.reduce((sum, { hasScript, processorMs }) => sum + (hasScript ? processorMs : 0), 0);
}

declare const chrome: { scripting: { getRegisteredContentScripts(): Promise<unknown[]> } };
