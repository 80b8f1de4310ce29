import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CARD_HOST, pointAt, readMarks, readRecord, waitForMarks } from '../../scripts/extension';
import { articlePage } from '../../scripts/serve';
import { openSession, type Session, sample, waitForCard } from './harness';

let session: Session;
beforeAll(async () => {
	session = await openSession();
});
afterAll(() => session?.close());

/** The page as its own scripts see it, without the one element that belongs to the extension: the card's, while open. */
const ownHtml = (page: Page) =>
	page.evaluate((selector) => {
		const html = document.documentElement.outerHTML;
		const hosts = [...document.querySelectorAll(selector)];
		return { html: hosts.reduce((rest, host) => rest.replace(host.outerHTML, ''), html), hosts: hosts.length };
	}, CARD_HOST);

test('opening the popup lets the extension read the page, which it could not before', async () => {
	const page = await session.openPage(sample('report'));
	expect(await readMarks(page)).toEqual([]);
	const popup = await session.openPopup(page);
	expect(await readRecord(popup, page.url())).toMatchObject({ status: 'ready' });
	expect(await waitForMarks(page)).not.toHaveLength(0);
});

test('the article’s own document stays byte for byte what it was, marked and with a card open', async () => {
	const page = await session.openPage(sample('opinion'));
	const { html } = await ownHtml(page);
	await session.annotate(page);
	const [mark] = await waitForMarks(page);
	expect(await ownHtml(page)).toEqual({ html, hosts: 0 });
	await pointAt(page, mark!);
	await waitForCard(page);
	expect(await ownHtml(page)).toEqual({ html, hosts: 1 });
});

test.each([
	{
		says: 'by its lang attribute',
		html: articlePage('Meldung', 'Die Terrororganisation Hamas hat die Entscheidung verurteilt.\n'.repeat(12), 'de'),
	},
	{
		says: 'by its words alone',
		html: articlePage(
			'Meldung',
			'Die Regierung hat am Freitag erklärt, dass sie dem Abkommen nicht ohne die Zustimmung der anderen Länder beitreten wird.\n'.repeat(
				12,
			),
		),
	},
])('a page in another language ($says) gets no mark and is told why', async ({ html }) => {
	const page = await session.openPage(html);
	const popup = await session.openPopup(page);
	expect(await readRecord(popup, page.url())).toMatchObject({ status: 'not-english', analysis: null });
	await popup.waitForFunction(() => document.body.textContent.includes('English only so far'));
	expect(await readMarks(page)).toEqual([]);
});

test('a page with no article gets no mark, and the popup still answers', async () => {
	const page = await session.openPage('<!doctype html><title>Log in</title><form><input><button>Go</button></form>');
	const popup = await session.openPopup(page);
	expect(await readRecord(popup, page.url())).toMatchObject({ status: 'no-article', analysis: null });
	await popup.waitForFunction(() => /no article/i.test(document.body.textContent));
	expect(await readMarks(page)).toEqual([]);
});

test('a page of 20,000 nodes is marked as the same article is alone', async () => {
	const alone = await session.openPage(sample('opinion'));
	await session.annotate(alone);
	const expected = (await waitForMarks(alone)).map(({ text }) => text);
	const comments = '<li><p><b>A reader</b> <i>writes</i></p><p>Thank <em>you</em>.</p></li>'.repeat(1_900);
	const page = await session.openPage(
		sample('opinion').replace('</body>', `<ul class="comments">${comments}</ul></body>`),
	);
	expect(
		await page.evaluate(
			() => document.evaluate('count(//node())', document, null, XPathResult.NUMBER_TYPE).numberValue,
		),
	).toBeGreaterThan(20_000);
	await session.annotate(page);
	expect((await waitForMarks(page)).map(({ text }) => text)).toEqual(expected);
});
