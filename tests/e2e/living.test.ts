import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Session } from './harness';
import {
	LOADED,
	LOADED_TOO,
	ONE,
	openEverywhere,
	openStory,
	PHRASE,
	PLAIN,
	REGIME,
	story,
	waitForPhrases,
} from './story';

let session: Session;
beforeAll(async () => {
	session = await openEverywhere();
});
afterAll(() => session?.close());

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
		name: 'joins the text under a mark with normalize(), so that the node of the mark goes',
		html: story(`<p>${LOADED}</p><script>document.querySelector('#story p').firstChild.splitText(4);</script>`),
		act: () => document.normalize(),
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
		name: 'puts another body in place of its own',
		act: () => {
			const body = document.body.cloneNode(true) as HTMLElement;
			document.body.replaceWith(body);
			body.querySelector('p')!.textContent = 'The minister spoke of a bloodthirsty regime in the north.';
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
		name: 'is translated by the browser, which leaves a name in English',
		act: () => {
			const german =
				'Die terrorist organization Hamas hat am Freitag erklärt, dass sie dem Abkommen nicht ohne die anderen beitritt.';
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
		html: story(`<p>${LOADED}</p>${PLAIN}<p>${LOADED_TOO}</p>`),
		before: [PHRASE, REGIME],
		act: () => {
			const paragraphs = [...document.querySelectorAll('#story p')];
			for (const paragraph of paragraphs.slice(8)) paragraph.remove();
			document.body.insertAdjacentHTML('beforeend', '<div role="dialog">Subscribe to read on.</div>');
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
