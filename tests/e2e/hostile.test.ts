import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension, ROOT } from '../../scripts/build';
import { CARD_HOST, findExtension, pointAt, readMarks, readRecord } from '../../scripts/extension';
import { openSession, type Session, waitForCard } from './harness';
import { LOADED, LOADED_TOO, openOwnPage, openStory, PHRASE, story, waitForPhrases } from './story';

let session: Session;
beforeAll(async () => {
	session = await openSession();
});
afterAll(() => session?.close());

/** Open a page, have it marked by a click, and wait for its marks. */
async function openMarked(html: string, phrases: readonly string[] = [PHRASE], headers = {}) {
	const opened = await openStory(session, html, headers);
	const record = await session.annotate(opened.page);
	await waitForPhrases(opened.page, phrases);
	return { ...opened, record };
}

async function openCard(page: Page): Promise<ElementHandle> {
	await pointAt(page, (await readMarks(page))[0]!);
	return waitForCard(page);
}

const ONE = story(`<p>${LOADED}</p>`);

describe('a page that looks for the extension', () => {
	test('finds none of its files', async () => {
		const { id } = await findExtension(session.browser);
		const { page } = await openMarked(ONE);
		const folder = buildExtension('chrome', 'production');
		const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file));
		const found = await page.evaluate(
			(urls) =>
				Promise.all(
					urls.map(async (url) =>
						(await fetch(url).then(
							() => true,
							() => false,
						))
							? [url]
							: [],
					),
				).then((lists) => lists.flat()),
			files.map((file) => `chrome-extension://${id}/${file}`),
		);
		expect(found).toEqual([]);
		expect(files.length).toBeGreaterThan(5);
		await page.close();
	});

	test('is named in no list of those that may speak with it', () => {
		const manifest = JSON.parse(readFileSync(join(buildExtension('chrome', 'production'), 'manifest.json'), 'utf8'));
		expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
		expect(Object.keys(manifest)).not.toContain('externally_connectable');
	});

	test('sees no global, no attribute, no style sheet and no change of its document but the painted marks', async () => {
		const { page } = await openStory(session, ONE);
		const look = () =>
			page.evaluate(() => ({
				// The driver of the tests leaves names of its own.
				globals: Reflect.ownKeys(window)
					.map(String)
					.filter((name) => !/puppeteer|ariaQuery/.test(name))
					.sort(),
				onDocument: Reflect.ownKeys(document).map(String),
				html: document.documentElement.outerHTML,
				sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
				attributes: [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames()).sort(),
			}));
		const before = await look();
		await page.evaluate(() => {
			const seen: string[] = [];
			Object.defineProperty(document, 'seen', { value: seen, configurable: true, enumerable: false });
			new MutationObserver((records) => seen.push(...records.map(({ type }) => type))).observe(document, {
				subtree: true,
				childList: true,
				attributes: true,
				characterData: true,
			});
			addEventListener('message', ({ type }) => seen.push(type));
			addEventListener('securitypolicyviolation', ({ type }) => seen.push(type));
		});
		await session.annotate(page);
		await waitForPhrases(page, [PHRASE]);
		expect(await page.evaluate(() => (document as Document & { seen?: string[] }).seen)).toEqual([]);
		await page.evaluate(() => delete (document as Document & { seen?: string[] }).seen);
		expect(await look()).toEqual(before);
		await page.close();
	});

	test('sees the card’s element while a card is open, bare of any name, and none before or after', async () => {
		const { page } = await openMarked(ONE);
		const hosts = () =>
			page.$$eval(CARD_HOST, (elements) =>
				elements.map((host) => ({
					attributes: host.getAttributeNames(),
					inside: host.shadowRoot,
					text: host.textContent,
				})),
			);
		expect(await hosts()).toEqual([]);
		await openCard(page);
		expect(await hosts()).toEqual([{ attributes: ['style'], inside: null, text: '' }]);
		await page.keyboard.press('Escape');
		await page.waitForSelector(CARD_HOST, { hidden: true });
		await page.close();
	});
});

test('messages and events that a page makes up itself do nothing', async () => {
	const { page, errors } = await openMarked(ONE);
	await page.evaluate(() => {
		for (const type of ['setMarks', 'analysePage', 'annotateTab', 'callsElsewhere'])
			postMessage({ id: 1, type, data: { on: false, tabId: 1, actor: 'hamas' }, timestamp: 1 }, '*');
		const keys = { code: 'KeyN', key: 'N', altKey: true, shiftKey: true, bubbles: true, composed: true };
		document.body.dispatchEvent(new KeyboardEvent('keydown', keys));
		document.body.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: 60, clientY: 90 }));
	});
	expect(await page.$(CARD_HOST)).toBeNull();
	await waitForPhrases(page, [PHRASE]);
	expect(errors).toEqual([]);
	await page.close();
});

const MARKUP = '<img src=x onerror="document.title=`taken`"><script>document.title="taken"</script>';
const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

test('markup in a title, a byline and the words of an article stays text in popup and card', async () => {
	const html = story(
		`<p>By ${asText(MARKUP)}</p><p>The ${asText(MARKUP)} terrorist organization Hamas condemned the move.</p>`,
		`<meta name="author" content="${asText(MARKUP)}">`,
	).replace('<title>The story', `<title>${asText(MARKUP)}`);
	const { page } = await openMarked(html);
	const card = await openCard(page);
	expect(await card.evaluate((dialog) => dialog.querySelectorAll('img, script').length)).toBe(0);
	const popup = await session.openPopup(page);
	await popup.waitForSelector('li.source');
	expect(
		await popup.evaluate(() => ({
			title: document.title,
			foreign: [...document.querySelectorAll('img, script')].filter(
				(element) => !new URL((element as HTMLImageElement).src).pathname.match(/^\/(icon|chunks|assets)\//),
			).length,
			says: document.body.textContent.includes('onerror='),
		})),
	).toMatchObject({ title: expect.not.stringContaining('taken'), foreign: 0 });
	await popup.close();
	await page.close();
});

test('no source file makes HTML or code out of text', () => {
	const risky =
		/\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval\(|new Function)\b/;
	const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
		readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.tsx?$/.test(file))
			.map((file) => join(folder, file)),
	);
	expect(files.filter((file) => risky.test(readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
});

const hostilePages: { name: string; html: string; headers?: Record<string, string>; phrases?: string[] }[] = [
	{
		name: 'spoils the prototypes and functions of its own world',
		html: story(
			`<p>${LOADED}</p>`,
			`<script>
			for (const key of ['status', 'findings', 'voice', 'start', 'actor', 'url', 'lang'])
				Object.defineProperty(Object.prototype, key, { value: 'spoilt', writable: true, configurable: true });
			Node.prototype.appendChild = Element.prototype.attachShadow = () => { throw new Error('spoilt'); };
			HighlightRegistry.prototype.set = HighlightRegistry.prototype.delete = () => { throw new Error('spoilt'); };
			</script>`,
		),
	},
	{
		name: 'has keys of prototypes in its JSON-LD and its words',
		html: story(
			`<p>${LOADED}</p><p>The __proto__ constructor toString of Hamas, said hasOwnProperty Valueof, the constructor.</p>
			<p>“Constructor,” said Proto Constructor. __proto__ and prototype condemned the constructor on Friday.</p>`,
			'<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"status":"spoilt"},"constructor":{"prototype":{"text":"spoilt"}}}</script>',
		),
	},
	{
		name: 'forbids everything by its content security policy',
		html: ONE,
		headers: {
			'content-security-policy':
				"default-src 'none'; base-uri 'none'; form-action 'none'; sandbox allow-scripts allow-same-origin",
		},
	},
	{
		name: 'demands trusted types and allows none',
		html: ONE,
		headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
	},
	{
		name: 'names its forms and fields after what a document has',
		html: story(
			`<p>${LOADED}</p><form name="title"><input name="id"><input name="className"><input name="hidden"><input name="children"></form>
			<img name="body" alt=""><form name="documentElement"></form><form id="activeElement"></form>`,
		),
	},
	{
		name: 'takes the names of our highlights for its own',
		html: story(
			`<p>${LOADED}</p>`,
			`<script>addEventListener('DOMContentLoaded', () => {
			const range = document.createRange(); range.selectNodeContents(document.querySelector('h1'));
			CSS.highlights.set('note-names-own', new Highlight(range)); });</script>`,
		),
	},
];

test.each(hostilePages)('a page that $name is read, marked and explained', async ({ html, headers, phrases }) => {
	const { page, errors, record } = await openMarked(html, phrases ?? [PHRASE], headers);
	expect(record.status).toBe('ready');
	const card = await openCard(page);
	const style = await card.evaluate((dialog) => {
		const { backgroundColor, borderTopLeftRadius } = getComputedStyle(dialog);
		return { isSolid: backgroundColor !== 'rgba(0, 0, 0, 0)', isRound: borderTopLeftRadius !== '0px' };
	});
	expect(style).toEqual({ isSolid: true, isRound: true });
	const popup = await session.openPopup(page);
	expect(await readRecord(popup, page.url())).toMatchObject({ status: 'ready' });
	await popup.waitForSelector('li.source');
	expect(errors).toEqual([]);
	await popup.close();
	await page.close();
});

test('a page that clears every highlight all the time harms only its own marks', async () => {
	const { page, errors } = await openMarked(story(`<p>${LOADED}</p><p>${LOADED_TOO}</p>`), [
		PHRASE,
		'bloodthirsty regime',
	]);
	await page.evaluate(() => {
		const clear = () => {
			CSS.highlights.clear();
			requestAnimationFrame(clear);
		};
		clear();
	});
	const popup = await session.openPopup(page);
	await popup.waitForSelector('li.source');
	expect(errors).toEqual([]);
	await popup.close();
	await page.close();
});

test('the extension’s own pages run no code and load nothing but their own', async () => {
	const own = await openOwnPage(session);
	const violations = await own.evaluate(async () => {
		const seen: string[] = [];
		addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
		const script = document.createElement('script');
		script.textContent = 'document.title = "taken"';
		document.head.append(script);
		await fetch('http://news.invalid/').catch(() => null);
		const image = new Image();
		const failed = new Promise((done) => image.addEventListener('error', done));
		image.src = 'http://news.invalid/pixel.png';
		await failed;
		return seen;
	});
	expect([...new Set(violations)].sort()).toEqual(['connect-src', 'img-src', 'script-src-elem']);
	await own.close();
});
