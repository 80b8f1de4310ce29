import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardShows, press } from './card-page';
import type { Session } from './harness';
import { LOADED, LOADED_TOO, openEverywhere, openStory, PHRASE, REGIME, story, waitForPhrases } from './story';

let session: Session;
beforeAll(async () => {
	session = await openEverywhere();
});
afterAll(() => session?.close());

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
	const keep = '<script>it = document.querySelector("#it"); sent = it.outerHTML;</script>';
	const { page, errors } = await openStory(session, story(`<p>${LOADED}</p>${html}${keep}<p>${LOADED_TOO}</p>`));
	await waitForPhrases(page, [PHRASE, REGIME]);
	const inside = await page.evaluate(() => {
		const { it, sent } = globalThis as unknown as { it: HTMLElement; sent: string };
		const frame = it instanceof HTMLIFrameElement ? it.contentWindow! : null;
		return {
			isSame: it.outerHTML === sent,
			inFrame: frame ? (frame as Window & typeof globalThis).CSS.highlights.size : 0,
		};
	});
	expect(inside).toEqual({ isSame: true, inFrame: 0 });
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

/** Text that is there and cannot be seen. No name of a class says so. */
const unseen = [
	{ how: 'not laid out', style: 'display: none' },
	{ how: 'hidden', style: 'visibility: hidden' },
	{ how: 'see-through', style: 'opacity: 0' },
	{ how: 'written in no colour', style: 'color: transparent' },
	{ how: 'clipped', style: 'position: absolute; clip: rect(0, 0, 0, 0)' },
	{ how: 'cut to a pixel', style: 'position: absolute; width: 1px; height: 1px; overflow: hidden' },
	{ how: 'cut by a path', style: 'clip-path: inset(50%)' },
	{ how: 'folded up', style: 'height: 0; overflow: hidden' },
	{ how: 'beside the page', style: 'position: absolute; left: -9999px; width: 300px' },
];

test.each(unseen)('text that is $how gets no mark, and the keys go past it', async ({ style }) => {
	const { page } = await openStory(session, story(`<p style="${style}">${LOADED_TOO}</p><p>${LOADED}</p>`));
	await waitForPhrases(page, [PHRASE]);
	await press(page, 'Alt+Shift+N');
	await cardShows(page, PHRASE);
	await press(page, 'Alt+Shift+N');
	await cardShows(page, '1 of 1');
	await page.close();
});

test('text that shows the background through its letters is seen', async () => {
	const style = 'color: transparent; background: linear-gradient(red, blue); background-clip: text';
	const { page } = await openStory(session, story(`<p style="${style}"><b>${LOADED}</b></p>`));
	await waitForPhrases(page, [PHRASE]);
	await page.close();
});

test('text that fades in is marked once it is there', async () => {
	const style = 'opacity: 0; transition: opacity 50ms';
	const { page } = await openStory(session, story(`<p>${LOADED}</p><p id="late" style="${style}">${LOADED_TOO}</p>`));
	await waitForPhrases(page, [PHRASE]);
	await page.$eval('#late', (late) => {
		(late as HTMLElement).style.opacity = '1';
	});
	await waitForPhrases(page, [PHRASE, REGIME]);
	await page.close();
});
