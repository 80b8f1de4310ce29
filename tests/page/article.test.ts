import { expect, test } from 'vitest';
import { findArticle } from '../../lib/page/article';
import { isArticle, mayBeArticle, parseTypes } from '../../lib/page/is-article';
import { makeDocument, prose } from './dom';

const textOf = (body: string, head = '') => findArticle(makeDocument(body, head))!.map().text;

test.each([
	{ finds: 'the one <article>', body: `<article><h1>Head</h1>${prose(400)}</article><div>${prose(100)}</div>` },
	{
		finds: 'the heaviest block where there is no <article>',
		body: `<div><h1>Head</h1><div>${prose(400)}</div></div><div>Menu</div>`,
	},
	{
		finds: 'a headline outside the body',
		body: `<div><h1>Head</h1></div><section><article>${prose(400)}</article></section>`,
	},
])('findArticle finds $finds', ({ body }) => {
	const text = textOf(body);
	expect(text).toMatch(/^Head\n\nThe council met/);
	expect(text.length).toBeLessThan(520);
});

test.each([
	{ out: 'navigation', html: '<nav>beside</nav>' },
	{ out: 'an aside', html: '<aside>beside</aside>' },
	{ out: 'a caption', html: '<figure><img><figcaption>beside</figcaption></figure>' },
	{ out: 'what is hidden', html: '<p hidden>beside</p>' },
	{ out: 'what can be edited', html: '<div contenteditable>beside</div>' },
	{ out: 'controls', html: '<button>beside</button><textarea>beside</textarea>' },
	{ out: 'code', html: '<pre>beside</pre>' },
	{ out: 'what a class calls a newsletter', html: '<div class="c-newsletterSignup"><p>beside</p></div>' },
	{ out: 'a paragraph that is one link', html: '<p>See: <a href="/x">something beside this story</a></p>' },
	{ out: 'a card that is one link', html: '<a href="/x"><div>beside</div></a>' },
	{ out: 'dialogs', html: '<div role="dialog">beside</div>' },
])('the text of an article leaves out $out', ({ html }) => {
	expect(textOf(`<article><h1>Head</h1>${prose(400)}${html}<p>Last words.</p></article>`)).not.toContain('beside');
});

test.each([
	{
		kept: 'a link inside a sentence',
		html: '<p>The minister said <a href="/x">so himself</a> on Monday in the capital.</p>',
	},
	{ kept: 'a class that a whole article wears', html: `<div class="with-sidebar sidebar">${prose(900)}himself</div>` },
	{ kept: 'an id made from a headline', html: '<p id="why-the-ads-went-wrong-last-week">He said so himself.</p>' },
])('the text of an article keeps $kept', ({ html }) => {
	expect(textOf(`<article><h1>Head</h1>${prose(400)}${html}</article>`)).toContain('himself');
});

test('of two headings the one that the title repeats is the headline', () => {
	const body = `<header><h1>The Daily Sample</h1></header><main><h1>Talks go on</h1>${prose(600)}</main>`;
	expect(textOf(body, '<title>Talks go on | The Daily Sample</title>')).toMatch(/^Talks go on\n\nThe council/);
});

test('the posts of a live blog are one article, a teaser beside a story is none of it', () => {
	const post = (name: string, length: number) => `<article><h2>${name}</h2>${prose(length)}</article>`;
	expect(textOf(`<h1>Live</h1><div>${post('Second', 600)}${post('First', 500)}</div>`)).toMatch(/Second[\s\S]*First/);
	expect(textOf(`<h1>Live</h1><div>${post('Story', 2000)}${post('Teaser', 90)}</div>`)).not.toContain('Teaser');
});

test('a page that nests deeper than calls can is read', () => {
	const document = makeDocument(`<article><h1>Head</h1>${prose(400)}</article>`);
	let inner = document.querySelector('article')!.appendChild(document.createElement('div'));
	for (let depth = 0; depth < 20_000; depth++) inner = inner.appendChild(document.createElement('div'));
	inner.textContent = 'The bottom.';
	expect(findArticle(document)!.map().text).toMatch(/The bottom\.$/);
});

test('finding an article leaves the document as it was', () => {
	const document = makeDocument(`<article><h1>Head</h1>${prose(400)}</article>`);
	const before = document.documentElement.outerHTML;
	findArticle(document)!.map();
	expect(document.documentElement.outerHTML).toBe(before);
});

const script = (json: string) => `<script type="application/ld+json">${json}</script>`;
const ogArticle = '<meta property="og:type" content="article">';
test.each([
	{ page: 'says NewsArticle and has text', head: script('{"@type":"NewsArticle"}'), body: prose(500), is: true },
	{ page: 'says so by og:type', head: ogArticle, body: prose(500), is: true },
	{ page: 'says so and has no text', head: ogArticle, body: '<p>Loading…</p>', is: false },
	{ page: 'says nothing and has much text under a headline', head: '', body: `<h1>Head</h1>${prose(1500)}`, is: true },
	{ page: 'says nothing and has little text', head: '', body: `<h1>Head</h1>${prose(300)}`, is: false },
	{
		page: 'is all links',
		head: '',
		body: `<h1>Head</h1><ul>${'<li><a href="/x">Something happened somewhere to somebody today</a></li>'.repeat(60)}</ul>`,
		is: false,
	},
	{
		page: 'is a shop, with prose and as much in links',
		head: '',
		body: `<h1>Welcome</h1>${'<div><a href="/x">An offer of the week, while it lasts</a><p>Delivered to your door by the next working day, for all who want it.</p></div>'.repeat(60)}`,
		is: false,
	},
	{ page: 'is empty', head: '', body: '', is: false },
])('a page that $page is an article: $is', ({ head, body, is }) => {
	const document = makeDocument(body, head);
	expect(mayBeArticle(document) && isArticle(document, findArticle(document)!)).toBe(is);
});

test.each([
	{ json: 'one thing', given: '{"@type":"NewsArticle"}', types: ['NewsArticle'] },
	{
		json: 'a list',
		given: '[{"@type":"WebPage"},{"@type":["Article","Report"]}]',
		types: ['WebPage', 'Article', 'Report'],
	},
	{ json: 'a graph', given: '{"@graph":[{"@type":"OpinionNewsArticle"}]}', types: ['OpinionNewsArticle'] },
	{
		json: 'a list of other pages',
		given: '{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle"}]}',
		types: ['ItemList'],
	},
	{ json: 'no JSON', given: '<!-- -->', types: [] },
	{ json: 'null', given: 'null', types: [] },
])('parseTypes reads $json', ({ given, types }) => expect(parseTypes(given)).toEqual(types));
