import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CARD_HOST, pointAt, readMarks } from '../../scripts/extension';
import { openSession, type Session, waitForCard } from './harness';
import { LOADED, LOADED_TOO, openStory, PHRASE, PLAIN, story, waitForPhrases, waitForRegistration } from './story';

let session: Session;
let own: Page;
beforeAll(async () => {
	session = await openSession('everywhere');
	own = await waitForRegistration(session);
});
afterAll(() => session?.close());

const ONE = story(`<p>${LOADED}</p>`);
const REGIME = 'bloodthirsty regime';

/** What a page does with its own document once it is marked, and which phrases are to be marked then. */
const changes: { name: string; html?: string; before?: string[]; act: () => void; after: string[] }[] = [
	{
		name: 'hydrates late, with new nodes for all that the server sent',
		act: () => {
			const root = document.querySelector('#story')!;
			root.replaceWith(root.cloneNode(true));
		},
		after: [PHRASE],
	},
	{
		name: 'renders anew by taking out and putting back the nodes it holds',
		act: () => {
			const root = document.querySelector('#story')!;
			const held = [...root.childNodes];
			for (const node of held) root.removeChild(node);
			for (const node of held) root.appendChild(node);
			for (const node of held) {
				const words = [...node.childNodes];
				for (const word of words) node.removeChild(word);
				for (const word of words) node.insertBefore(word, null);
			}
		},
		after: [PHRASE],
	},
	{
		name: 'edits the text under a mark',
		act: () => {
			(document.querySelector('#story p')!.firstChild as Text).data = 'On Friday the group condemned the move.';
		},
		after: [],
	},
	{
		name: 'puts words before a mark in the same text node',
		act: () => {
			(document.querySelector('#story p')!.firstChild as Text).insertData(0, 'In a statement that was long. ');
		},
		after: [PHRASE],
	},
	{
		name: 'splits the text under a mark and joins it again with normalize()',
		act: () => {
			const text = document.querySelector('#story p')!.firstChild as Text;
			text.splitText(9);
			document.normalize();
		},
		after: [PHRASE],
	},
	{
		name: 'clears the highlights of the document and changes later',
		act: () => {
			CSS.highlights.clear();
			document.querySelector('#story')!.insertAdjacentHTML('beforeend', '<p>More on this later.</p>');
		},
		after: [PHRASE],
	},
	{
		name: 'loads more as the reader scrolls',
		act: () => {
			const more = '<p>The minister spoke of a bloodthirsty regime in the north.</p>';
			const end = document.querySelector('#story')!.lastElementChild!;
			new IntersectionObserver((entries, observer) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				observer.disconnect();
				end.insertAdjacentHTML('afterend', more);
			}).observe(end);
			scrollTo(0, document.body.scrollHeight);
		},
		after: [PHRASE, REGIME],
	},
	{
		name: 'is a live blog whose posts come in at the top',
		html: `<!doctype html><html lang="en"><meta property="og:type" content="article"><title>Live</title><main><h1>Live</h1><div id="posts">${`<article><p>${LOADED}</p>${PLAIN}</article>`}</div></main></html>`,
		act: () => {
			const posts = document.querySelector('#posts')!;
			const post = posts.firstElementChild!.cloneNode(true) as Element;
			post.querySelector('p')!.textContent = 'The minister spoke of a bloodthirsty regime in the north.';
			posts.prepend(post);
		},
		after: [REGIME, PHRASE],
	},
	{
		name: 'goes to another article without loading a page',
		act: () => {
			history.pushState(null, '', '/1/another.html');
			const root = document.querySelector('#story')!;
			root.querySelector('p')!.textContent = 'The minister spoke of a bloodthirsty regime in the north.';
		},
		after: [REGIME],
	},
	{
		name: 'goes to a page that is no article without loading one',
		act: () => {
			history.pushState(null, '', '/');
			document.querySelector('meta')!.remove();
			document.querySelector('meta')?.remove();
			document.body.innerHTML = '<ul><li><a href="#">Terrorist organization condemned the move</a></ul>';
		},
		after: [],
	},
	{
		name: 'is translated by the browser',
		act: () => {
			const german =
				'Die Regierung hat am Freitag erklärt, dass sie dem Abkommen nicht ohne die anderen Länder beitritt.';
			document.documentElement.lang = 'de';
			for (const p of document.querySelectorAll('#story p')) {
				const font = document.createElement('font');
				font.append(document.createElement('font'));
				font.firstElementChild!.textContent = german;
				p.replaceChildren(font);
			}
		},
		after: [],
	},
	{
		name: 'cuts the text for those who do not pay',
		act: () => {
			const [, first, second, ...rest] = document.querySelector('#story')!.children;
			for (const paragraph of rest) paragraph.remove();
			void [first, second];
		},
		after: [PHRASE],
	},
];

describe('a page that', () => {
	test.each(changes)('$name has the marks that fit it, and throws nothing', async ({ html, before, act, after }) => {
		const { page, errors } = await openStory(session, html ?? ONE);
		await waitForPhrases(page, before ?? [PHRASE]);
		await page.evaluate(act);
		await waitForPhrases(page, after);
		expect(errors).toEqual([]);
		await page.close();
	});
});

/** Left alone: never marked, never changed. */
const untouched = [
	{ what: 'an editor', html: `<div id="it" contenteditable>${LOADED}</div>` },
	{ what: 'an input', html: `<input id="it" value="${LOADED}">` },
	{ what: 'a text area', html: `<textarea id="it">${LOADED}</textarea>` },
	{ what: 'code', html: `<pre id="it"><code>${LOADED}</code></pre>` },
	{ what: 'a frame', html: `<iframe id="it" srcdoc='<article><p>${LOADED}</p></article>'></iframe>` },
	{
		what: 'a shadow tree',
		html: `<div id="it"><template shadowrootmode="open"><p>${LOADED}</p></template></div>`,
	},
	{ what: 'SVG', html: `<svg id="it"><text y="20">${LOADED}</text></svg>` },
];

test.each(untouched)('$what in an article is left alone', async ({ html }) => {
	const { page, errors } = await openStory(session, story(`<p>${LOADED}</p>${html}`));
	await waitForPhrases(page, [PHRASE]);
	const inside = await page.evaluate(() => {
		const it = document.querySelector<HTMLElement>('#it')!;
		const frame = it instanceof HTMLIFrameElement ? it.contentWindow! : null;
		return { html: it.outerHTML, inFrame: frame ? (frame as Window & typeof globalThis).CSS.highlights.size : 0 };
	});
	expect(inside.inFrame).toBe(0);
	expect(inside.html).toContain('id="it"');
	expect(errors).toEqual([]);
	await page.close();
});

test('typing into an editor goes on undisturbed while the page is marked anew', async () => {
	const { page } = await openStory(session, story(`<p>${LOADED}</p><div id="editor" contenteditable></div>`));
	await waitForPhrases(page, [PHRASE]);
	await page.click('#editor');
	await page.keyboard.type('A terror');
	await page.evaluate((text) => {
		document.querySelector('#story')!.insertAdjacentHTML('beforeend', `<p>${text}</p>`);
	}, LOADED_TOO);
	await waitForPhrases(page, [PHRASE, REGIME]);
	await page.keyboard.type(' regime');
	expect(await page.$eval('#editor', (editor) => editor.textContent)).toBe('A terror regime');
	await page.close();
});

test('a page that comes back from the back-forward cache is marked, and its cards open', async () => {
	const { page, errors } = await openStory(session, ONE);
	await waitForPhrases(page, [PHRASE]);
	await page.goto(session.address(story(`<p>${LOADED_TOO}</p>`)));
	await waitForPhrases(page, [REGIME]);
	await page.goBack();
	await waitForPhrases(page, [PHRASE]);
	await pointAt(page, (await readMarks(page))[0]!);
	await waitForCard(page);
	expect(errors).toEqual([]);
	await page.close();
});

test('a page that takes our card away gets it back when the reader asks again', async () => {
	const { page, errors } = await openStory(session, story(`<p>${LOADED}</p><p>${LOADED_TOO}</p>`));
	await waitForPhrases(page, [PHRASE, REGIME]);
	const [first, second] = await readMarks(page);
	await pointAt(page, first!);
	await waitForCard(page);
	await page.evaluate((host) => document.querySelector(host)!.remove(), CARD_HOST);
	await page.mouse.move(2, 2, { steps: 3 });
	await pointAt(page, second!);
	await waitForCard(page);
	expect(errors).toEqual([]);
	await page.close();
});

test('on paper there are no marks', async () => {
	const { page } = await openStory(session, ONE);
	await waitForPhrases(page, [PHRASE]);
	const line = () =>
		page.evaluate(() => {
			const [name] = [...CSS.highlights.keys()];
			return getComputedStyle(document.querySelector('#story p')!, `::highlight(${name})`).textDecorationLine;
		});
	expect(await line()).toBe('underline');
	await page.emulateMediaType('print');
	expect(await line()).toBe('none');
	await page.close();
});

/** Pages larger than any article, grown by a script where the parser would not. */
const giants: { name: string; grow: () => void }[] = [
	{
		name: '50,000 nodes',
		grow: () => {
			const list = '<li><b>A reader</b> <i>writes</i> to say thank you.</li>'.repeat(8_000);
			document.body.insertAdjacentHTML('beforeend', `<ul class="comments">${list}</ul>`);
		},
	},
	{
		name: '10,000 nested elements',
		grow: () => {
			let inner: HTMLElement = document.body.appendChild(document.createElement('div'));
			// Chromium itself falls over where it has to lay out some thousands.
			inner.style.display = 'none';
			for (let depth = 1; depth < 10_000; depth++) inner = inner.appendChild(document.createElement('div'));
			inner.textContent = 'The bottom.';
		},
	},
	{
		name: '5 MB of text in one node that is no part of the article',
		grow: () => {
			const pre = document.body.appendChild(document.createElement('pre'));
			pre.textContent = 'Words and words. '.repeat(310_000);
		},
	},
];

test.each(giants)('an article on a page with $name is marked', async ({ grow }) => {
	const { page, errors } = await openStory(session, ONE);
	await waitForPhrases(page, [PHRASE]);
	await page.evaluate(grow);
	await page.evaluate((text) => {
		document.querySelector('#story p')!.textContent = text;
	}, LOADED_TOO);
	await waitForPhrases(page, [REGIME]);
	expect(errors).toEqual([]);
	await page.close();
});

test('a storm of changes leads to a handful of analyses, and the last state is marked', async () => {
	await own.evaluate(() => {
		const counted = globalThis as unknown as { analyses: number };
		counted.analyses = 0;
		chrome.storage.session.onChanged.addListener(() => counted.analyses++);
	});
	const { page, errors } = await openStory(session, ONE);
	await waitForPhrases(page, [PHRASE]);
	await page.evaluate(
		(last) =>
			new Promise<void>((done) => {
				const p = document.querySelector('#story p')!;
				let changed = 0;
				const timer = setInterval(() => {
					for (let i = 0; i < 4; i++) p.textContent = `Change ${++changed} was made by the council today.`;
					if (changed < 4_000) return;
					clearInterval(timer);
					p.textContent = last;
					done();
				}, 4);
			}),
		LOADED_TOO,
	);
	await waitForPhrases(page, [REGIME]);
	const analyses = await own.evaluate(() => (globalThis as unknown as { analyses: number }).analyses);
	expect(analyses).toBeGreaterThan(1);
	expect(analyses).toBeLessThan(20);
	expect(errors).toEqual([]);
	await page.close();
});

declare const chrome: { storage: { session: { onChanged: { addListener(listener: () => void): void } } } };
