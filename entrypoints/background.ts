import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { annotate } from '../lib/browser/annotate';
import { followPages, showBadge, showSiteOff, updateBadges } from '../lib/browser/badge';
import { openCompare } from '../lib/browser/compare';
import { onMessage, type PageRecord, type PageText, sendMessage } from '../lib/browser/messages';
import { forgetTab, keepPage, notePage } from '../lib/browser/pages';
import { ensureSeeds, openProfiles, type ProfileStore, profilesOf, putSeeds } from '../lib/browser/profiles';
import { HIGHLIGHTS_CSS, registerOnGranted } from '../lib/browser/registration';
import { onSettings, readSettings } from '../lib/browser/settings';
import { analyse } from '../lib/core/analyse';
import { explain } from '../lib/core/facts/explain';
import type { Profile } from '../lib/core/sources/profile';
import type { Tables } from '../lib/core/tables';
import { isEnglish } from '../lib/core/text/language';
import { loadFacts } from '../lib/data/facts';
import { loadProfiles } from '../lib/data/sources';
import { loadTables } from '../lib/data/tables';

export default defineBackground({
	type: 'module',
	main() {
		onMessage('analysePage', async ({ data, sender }) => {
			const record = readPage(data);
			const tabId = sender.tab?.id;
			return tabId === undefined ? record : keepPage(browser.storage.session, tabId, record, Date.now());
		});
		onMessage('annotateTab', async ({ data: { tabId } }) => {
			const annotated = annotate(browser, tabId, (tab) => sendMessage('setMarks', { on: true }, tab));
			// The engine warms up while the browser fetches the content script.
			engine();
			const problem = await annotated;
			if (problem !== null) await showBadge(browser, tabId, 'impossible');
			return { problem };
		});
		onMessage('explainFinding', async ({ data }) =>
			explain(data, data.actor === null ? [] : await readProfiles(data.actor), loadFacts()),
		);
		onMessage('openCompare', async ({ data: { actor, url }, sender }) => ({
			problem: await openCompare(browser, { tabId: sender.tab?.id ?? -1, url }, actor),
		}));
		onMessage('marksSwitched', async ({ data: { on }, sender }) => {
			if (sender.tab?.id !== undefined) await notePage(browser.storage.session, sender.tab.id, { marksOn: on });
		});
		onMessage('stormChanged', async ({ data: { isStorm }, sender }) => {
			if (sender.tab?.id !== undefined) await notePage(browser.storage.session, sender.tab.id, { isStorm });
		});
		onMessage('styleMarks', async ({ sender }) => {
			const tabId = sender.tab?.id;
			if (tabId !== undefined) await browser.scripting.insertCSS({ target: { tabId }, files: [HIGHLIGHTS_CSS] });
		});

		followPages(browser, readSettings);
		onSettings((settings) => void updateBadges(browser, settings));
		browser.tabs.onUpdated.addListener(async (tabId, { status }, { url }) => {
			if (status === 'complete' && url) await showSiteOff(browser, tabId, url, await readSettings());
		});

		browser.runtime.onInstalled.addListener(() => {
			withProfiles((store) => putSeeds(store, loadProfiles(), version())).catch(console.error);
			void register();
		});
		browser.permissions.onAdded.addListener(() => void register());
		browser.permissions.onRemoved.addListener(() => void register());
		browser.tabs.onRemoved.addListener((tabId) => void forgetTab(browser.storage.session, tabId));
	},
});

/** What the engine says of a page; never throws. */
function readPage(page: PageText): PageRecord {
	const nothing = { ...page, analysis: null, problem: null };
	if (page.text.trim() === '') return { ...nothing, status: 'no-article' };
	if (!isEnglish(page.lang, page.text)) return { ...nothing, status: 'not-english' };
	try {
		return { ...page, status: 'ready', analysis: analyse(page.text, engine()), problem: null };
	} catch (error) {
		console.error(error);
		return {
			...nothing,
			status: 'failed',
			problem: 'Something went wrong in reading this page. Reload it and try again.',
		};
	}
}

let warm = false;

/** The engine's tables; the first analysis also sets up the tagger. */
function engine(): Tables {
	const tables = loadTables();
	if (!warm) analyse('Warm.', tables);
	warm = true;
	return tables;
}

const version = (): string => browser.runtime.getManifest().version;

/** The sources that speak of an actor; those that come with the extension where the database is out of reach. */
async function readProfiles(actor: string): Promise<readonly Profile[]> {
	try {
		return await withProfiles(async (store) => {
			await ensureSeeds(store, loadProfiles(), version());
			return profilesOf(store, actor);
		});
	} catch (error) {
		console.error(error);
		return loadProfiles().filter(({ actors }) => actors.some((one) => one.actor === actor));
	}
}

async function withProfiles<T>(use: (store: ProfileStore) => Promise<T>): Promise<T> {
	const store = await openProfiles();
	try {
		return await use(store);
	} finally {
		store.close();
	}
}

let registering = Promise.resolve();

/** One after the other: two at once would both find the script missing and both register it. */
function register(): Promise<void> {
	registering = registering.then(() => registerOnGranted(browser)).catch(console.error);
	return registering;
}
