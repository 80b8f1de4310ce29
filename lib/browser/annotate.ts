import { CONTENT_SCRIPT } from './registration';

/** The parts of the browser API that it takes to annotate a tab. */
export interface AnnotateApi {
	readonly tabs: {
		get(tabId: number): Promise<{ url?: string | undefined }>;
		sendMessage(tabId: number, message: unknown): Promise<unknown>;
	};
	readonly scripting: {
		executeScript(injection: Injection): Promise<{ result?: unknown }[]>;
	};
}
type Injection = { target: { tabId: number } } & ({ files: string[] } | { func: () => unknown });

const PDF = 'PDFs cannot be read so far. Open the article as a web page.';

/**
 * Mark the page in a tab, article or not; puts the content script there first if it is missing.
 *
 * @param setMarks - Tells the content script of a tab to mark its page.
 * @returns Null, or a sentence for the reader: what is in the way and what to do.
 */
export async function annotate(
	api: AnnotateApi,
	tabId: number,
	setMarks: (tabId: number) => Promise<void>,
): Promise<string | null> {
	const target = { tabId };
	try {
		if (!(await isListening(api, tabId))) {
			const [page] = await api.scripting.executeScript({ target, func: () => document.contentType });
			if (page?.result === 'application/pdf') return PDF;
			await api.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
		}
		await setMarks(tabId);
		return null;
	} catch {
		const tab = await api.tabs.get(tabId).catch(() => null);
		return whyUnreadable(tab?.url);
	}
}

/** Whether a content script hears messages in a tab. A message of no known type gets no answer, but no error either. */
export const isListening = ({ tabs }: Pick<AnnotateApi, 'tabs'>, tabId: number): Promise<boolean> =>
	tabs.sendMessage(tabId, { ping: true }).then(
		() => true,
		() => false,
	);

/**
 * Why the page at an address could not be read, and what to do.
 *
 * @param url - Undefined where the browser does not even tell the address.
 */
export function whyUnreadable(url: string | undefined): string {
	if (url && /^(https?|file):.*\.pdf([?#]|$)/i.test(url)) return PDF;
	if (url?.startsWith('file:')) {
		return 'The browser keeps files from extensions. Allow access to file URLs for Framelight in its extension settings.';
	}
	if (url && /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org)/.test(url)) {
		return 'The browser keeps its extension store from extensions. Open a news article in this tab.';
	}
	if (url && /^https?:/.test(url)) return 'This page could not be read. Reload it and open Framelight again.';
	return 'The browser keeps its own pages from extensions. Open a news article in this tab.';
}
