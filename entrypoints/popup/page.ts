import { browser } from 'wxt/browser';
import type { PageState } from '../../components/page-line';
import { isSamePage } from '../../lib/browser/address';
import { isListening } from '../../lib/browser/annotate';
import { sendMessage } from '../../lib/browser/messages';
import { getPage, type KeptPage, notePage, watchPage } from '../../lib/browser/pages';
import type { Settings } from '../../lib/browser/settings';
import { chooseMarked } from '../../lib/core/marked';

export interface Tab {
	readonly id: number;
	/** Undefined where the browser does not tell. */
	readonly url: string | undefined;
}

/** The page in a tab: its record, null until there is one, and why there will be none, null where nothing is known. */
export interface FollowedPage {
	readonly page: KeptPage | null;
	readonly problem: string | null;
}

/** Milliseconds to wait for a page's record after its content script was told to mark; a long article takes 1,000. */
const PATIENCE = 10_000;

const NO_ANSWER = 'It did not answer. Reload it and open Framelight again.';

const session = browser.storage.session;

/** Whether a record is of the page the tab shows now. */
export function isCurrent(page: KeptPage | null, tab: Tab): page is KeptPage {
	return page !== null && (tab.url === undefined || isSamePage(page.url, tab.url));
}

/** What to tell the reader of a page. */
export function stateOf(tab: Tab, { page, problem }: FollowedPage, settings: Settings): PageState {
	if (problem !== null) return { kind: isOutOfReach(tab) ? 'restricted' : 'problem', next: problem };
	if (page === null) return { kind: 'reading' };
	if (page.status === 'failed') return { kind: 'problem', next: page.problem ?? NO_ANSWER };
	if (page.status !== 'ready') return { kind: page.status };
	if (!page.marksOn) return { kind: 'marks-off' };
	if (page.isStorm) return { kind: 'storm' };
	const marked = page.analysis ? chooseMarked(page.text, page.analysis, settings) : [];
	return {
		kind: 'marked',
		phrases: marked.length,
		isCut: page.isCut,
		showKey: settings.quiet ? settings.keys.show : null,
	};
}

/** Pages of the browser itself and its extension store: no extension may read them, whatever is tried. */
const isOutOfReach = ({ url }: Tab): boolean =>
	!url ||
	!/^(https?|file):/.test(url) ||
	/^https:\/\/(chromewebstore\.google|chrome\.google|addons\.mozilla)\./.test(url);

/**
 * Follow the page in a tab: have it read where that has not happened, and tell of every record of it.
 *
 * @param known - Its record, null where there is none.
 * @param onProblem - Told, in a sentence, why there will be no record.
 * @returns Call it to stop.
 */
export function followPage(
	tab: Tab,
	known: KeptPage | null,
	onPage: (page: KeptPage) => void,
	onProblem: (problem: string) => void,
): () => void {
	let patience: ReturnType<typeof setTimeout> | undefined;
	const stopWatching = watchPage(session, tab.id, (page) => {
		clearTimeout(patience);
		if (page) onPage(page);
	});
	// It may have changed since it was read first: the popup has opened the database meanwhile.
	void getPage(session, tab.id).then((page) => isCurrent(page, tab) && onPage(page));
	void needsReading(tab, known).then(async (needed) => {
		if (!needed) return;
		patience = setTimeout(() => onProblem(NO_ANSWER), PATIENCE);
		const problem = await markPage(tab);
		if (problem === null) return;
		clearTimeout(patience);
		onProblem(problem);
	});
	return () => {
		clearTimeout(patience);
		stopWatching();
	};
}

/**
 * A page that passed for no article is read all the same, since opening the popup asks for it; so is one that was
 * reloaded and has lost its content script.
 */
async function needsReading(tab: Tab, known: KeptPage | null): Promise<boolean> {
	if (!isCurrent(known, tab) || known.status === 'no-article' || known.status === 'failed') return true;
	return !(await isListening(browser, tab.id));
}

/** Have the page marked. Null, or a sentence that says what is in the way. */
export async function markPage(tab: Tab): Promise<string | null> {
	try {
		const { problem } = await sendMessage('annotateTab', { tabId: tab.id });
		if (problem === null) await notePage(session, tab.id, { marksOn: true });
		return problem;
	} catch {
		return NO_ANSWER;
	}
}

export async function unmarkPage(tab: Tab): Promise<void> {
	await sendMessage('setMarks', { on: false }, tab.id);
	await notePage(session, tab.id, { marksOn: false });
}
