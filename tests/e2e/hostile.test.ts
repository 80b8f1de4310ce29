import { afterAll, beforeAll, expect, test } from 'vitest';
import { readRecord } from '../../scripts/extension';
import { openFirstCard } from './card-page';
import { openSession, type Session } from './harness';
import { LOADED, LOADED_TOO, ONE, openMarked, PHRASE, story } from './story';

let session: Session;
beforeAll(async () => {
	session = await openSession();
});
afterAll(() => session?.close());

const MARKUP = '<img src=x onerror="document.title=`taken`"><script>document.title="taken"</script>';
const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

test('markup in a title, a byline and the words of an article stays text in popup and card', async () => {
	const html = story(
		`<p>By ${asText(MARKUP)}</p><p>The ${asText(MARKUP)} terrorist organization Hamas condemned the move.</p>`,
		`<meta name="author" content="${asText(MARKUP)}">`,
	).replace('<title>The story', `<title>${asText(MARKUP)}`);
	const { page } = await openMarked(session, html);
	const card = await openFirstCard(page);
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
	const { page, errors, record } = await openMarked(session, html, phrases ?? [PHRASE], headers);
	expect(record.status).toBe('ready');
	const card = await openFirstCard(page);
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
	const { page, errors } = await openMarked(session, story(`<p>${LOADED}</p><p>${LOADED_TOO}</p>`), [
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
