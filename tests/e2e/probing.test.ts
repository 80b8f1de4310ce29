import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension, ROOT } from '../../scripts/build';
import { CARD_HOST, findExtension } from '../../scripts/extension';
import { openFirstCard } from './card-page';
import { openSession, type Session } from './harness';
import { ONE, openMarked, openOwnPage, openStory, PHRASE, waitForPhrases } from './story';

let session: Session;
beforeAll(async () => {
	session = await openSession();
});
afterAll(() => session?.close());

describe('a page that looks for the extension', () => {
	test('finds none of its files', async () => {
		const { id } = await findExtension(session.browser);
		const { page } = await openMarked(session, ONE);
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
		const { page } = await openMarked(session, ONE);
		const hosts = () =>
			page.$$eval(CARD_HOST, (elements) =>
				elements.map((host) => ({
					attributes: host.getAttributeNames(),
					inside: host.shadowRoot,
					text: host.textContent,
				})),
			);
		expect(await hosts()).toEqual([]);
		await openFirstCard(page);
		expect(await hosts()).toEqual([{ attributes: ['style'], inside: null, text: '' }]);
		await page.keyboard.press('Escape');
		await page.waitForSelector(CARD_HOST, { hidden: true });
		await page.close();
	});
});

test('messages and events that a page makes up itself do nothing', async () => {
	const { page, errors } = await openMarked(session, ONE);
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
