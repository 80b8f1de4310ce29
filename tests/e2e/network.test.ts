import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildExtension } from '../../scripts/build';
import { CARD_HOST, openPopup, pointAt, waitForMarks } from '../../scripts/extension';
import { type BrowserProgram, findBrowser, findFirefox } from '../../scripts/find-browser';
import { type LaunchOptions, launch } from '../../scripts/launch-browser';
import { type Server, serve } from '../../scripts/serve';
import { chooseActor, readRows, sample } from './harness';
import { startProxy } from './logging-proxy';

let server: Server;
let articles: string[];
beforeAll(async () => {
	server = await serve();
	articles = (['opinion', 'report'] as const).map((name) =>
		server.add(name, { html: sample(name), filesFolder: null }),
	);
});
afterAll(() => server?.close());

/** Hosts that nobody has: a page asks for them at the end of a session, so that a deaf proxy would be noticed. */
const PROBES = ['http://news.invalid/probe', 'https://news.invalid/probe'];
const PROBED = ['GET http://news.invalid/probe', 'CONNECT news.invalid:443'];

interface Kind {
	readonly name: string;
	readonly program: BrowserProgram | null;
	readonly build: Parameters<typeof buildExtension>;
	/** Send everything through a proxy on this machine, what is on this machine too. */
	through(port: number): Omit<LaunchOptions, 'headless'>;
}

const KINDS: Kind[] = [
	{
		name: 'Chromium',
		program: findBrowser(),
		build: ['chrome', 'production'],
		through: (port) => ({ args: [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'] }),
	},
	{
		name: 'Firefox',
		program: findFirefox(),
		// Nobody can press the toolbar button there, which is what would let the extension read the page.
		build: ['firefox', 'everywhere'],
		through: (port) => ({
			prefs: {
				'network.proxy.type': 1,
				'network.proxy.http': '127.0.0.1',
				'network.proxy.http_port': port,
				'network.proxy.ssl': '127.0.0.1',
				'network.proxy.ssl_port': port,
				'network.proxy.allow_hijacking_localhost': true,
			},
		}),
	},
];

/** What a reader does on an article with Framelight: has it marked, opens a card, compares. Gives the popup, open. */
async function useExtension(browser: Browser, page: Page): Promise<Page> {
	const popup = await openPopup(browser, page);
	const [mark] = await waitForMarks(page);
	await pointAt(page, mark!);
	await page.waitForSelector(CARD_HOST);
	await popup.bringToFront();
	await chooseActor(popup, 'Israel');
	await readRows(popup, 'Israel');
	await popup.click('.source .chip');
	for (const button of await popup.$$('.take button')) await button.click();
	return popup;
}

/**
 * One reader's session in a fresh profile, all of whose traffic goes through a proxy.
 *
 * @param extension - The folder of a build; null for the same session without it.
 * @returns Every request, each once, sorted: method and address, or `CONNECT` and host where it is encrypted.
 */
async function trafficOf({ program, through }: Kind, extension: string | null): Promise<string[]> {
	const proxy = await startProxy();
	const browser = await launch(program!, extension, { headless: true, ...through(proxy.port) });
	try {
		let popup: Page | null = null;
		for (const address of articles) {
			await popup?.close();
			const page = await browser.newPage();
			await page.goto(address);
			if (extension) popup = await useExtension(browser, page);
		}
		const last = await browser.newPage();
		await last.goto(articles[0]!);
		await last.evaluate((urls) => Promise.allSettled(urls.map((url) => fetch(url))), PROBES);
		return [...new Set(proxy.asked)].sort();
	} finally {
		await browser.close();
		proxy.close();
	}
}

/** A copy of a build, freed of its policy, each of whose scripts asks for something on the network; and their names. */
function makeTalkative(build: string): { folder: string; scripts: string[] } {
	const folder = mkdtempSync(join(tmpdir(), 'framelight-'));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	cpSync(build, folder, { recursive: true });
	const manifest = join(folder, 'manifest.json');
	const free = { content_security_policy: { extension_pages: "script-src 'self'" } };
	writeFileSync(manifest, JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), ...free }));
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	const scripts = files.filter((file) => file.endsWith('.js'));
	for (const script of scripts)
		appendFileSync(join(folder, script), `\nvoid fetch('http://leak.invalid/${script}', { mode: 'no-cors' });`);
	return { folder, scripts };
}

describe.each(KINDS)('$name', (kind) => {
	const missing = kind.program ? '' : 'skipped, there is none on this system: ';
	let without: string[];
	beforeAll(async () => {
		if (kind.program) without = await trafficOf(kind, null);
	});

	test.skipIf(missing)(`${missing}asks for the same with the extension as without it`, async () => {
		expect(without).toEqual(expect.arrayContaining([...PROBED, ...articles.map((address) => `GET ${address}`)]));
		expect(await trafficOf(kind, buildExtension(...kind.build))).toEqual(without);
	});

	test.skipIf(missing)(`${missing}shows a request of any of the extension’s scripts`, async () => {
		const { folder, scripts } = makeTalkative(buildExtension(...kind.build));
		const talk = scripts.map((script) => `GET http://leak.invalid/${script}`);
		expect(await trafficOf(kind, folder)).toEqual([...without, ...talk].sort());
	});
});
