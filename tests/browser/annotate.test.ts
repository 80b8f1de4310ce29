import { expect, test } from 'vitest';
import { type AnnotateApi, annotate, whyUnreadable } from '../../lib/browser/annotate';

interface Tab {
	url?: string;
	listening?: boolean;
	contentType?: string;
	/** The browser refuses any script. */
	restricted?: boolean;
}

/** A browser with one tab, which writes down what is done to it. */
function fakeBrowser({ url, listening = false, contentType = 'text/html', restricted = false }: Tab) {
	const done: string[] = [];
	const api: AnnotateApi = {
		tabs: {
			get: async () => ({ url }),
			sendMessage: async () => {
				if (!listening) throw new Error('Could not establish connection. Receiving end does not exist.');
			},
		},
		scripting: {
			executeScript: async (injection) => {
				if (restricted) throw new Error('Cannot access a chrome:// URL');
				if ('func' in injection) return [{ result: contentType }];
				done.push(...injection.files);
				return [];
			},
		},
	};
	return { api, done, setMarks: async () => void done.push('marks') };
}

test.each([
	{
		case: 'a page not yet touched gets the script and the order to mark',
		tab: { url: 'https://news.example/a' },
		done: ['/marks.js', 'marks'],
		problem: null,
	},
	{
		case: 'a page where the script runs gets the order alone',
		tab: { url: 'https://news.example/a', listening: true },
		done: ['marks'],
		problem: null,
	},
	{
		case: "the browser's own page is left alone",
		tab: { url: 'chrome://settings/', restricted: true },
		done: [],
		problem: /keeps its own pages/,
	},
	{
		case: 'a page whose address is not told is left alone',
		tab: { restricted: true },
		done: [],
		problem: /keeps its own pages/,
	},
	{
		case: 'a PDF is left alone, whatever its address',
		tab: { url: 'https://news.example/report', contentType: 'application/pdf' },
		done: [],
		problem: /^PDFs/,
	},
])('$case', async ({ tab, done, problem }) => {
	const browser = fakeBrowser(tab);
	const answer = await annotate(browser.api, 1, browser.setMarks);
	expect(browser.done).toEqual(done);
	if (problem) expect(answer).toMatch(problem);
	else expect(answer).toBeNull();
});

test('a content script that fails leaves a problem, not an error', async () => {
	const { api } = fakeBrowser({ url: 'https://news.example/a', listening: true });
	expect(await annotate(api, 1, () => Promise.reject(new Error('No response')))).toMatch(/Reload it/);
});

test.each([
	{ url: 'https://chromewebstore.google.com/detail/x', says: /extension store/ },
	{ url: 'https://addons.mozilla.org/firefox/', says: /extension store/ },
	{ url: 'https://news.example/paper.pdf?page=2', says: /^PDFs/ },
	{ url: 'file:///home/reader/article.html', says: /file URLs/ },
	{ url: 'https://news.example/pdf-guide', says: /Reload it/ },
	{ url: 'about:addons', says: /keeps its own pages/ },
	{ url: undefined, says: /keeps its own pages/ },
])('$url: $says', ({ url, says }) => expect(whyUnreadable(url)).toMatch(says));
