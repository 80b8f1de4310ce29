import { render } from 'preact';
import { browser } from 'wxt/browser';
import { takeActor } from '../../lib/browser/compare';
import { getPage } from '../../lib/browser/pages';
import { allProfiles, ensureSeeds, openProfiles } from '../../lib/browser/profiles';
import { EVERY_PAGE } from '../../lib/browser/registration';
import { readSettings } from '../../lib/browser/settings';
import type { Profile } from '../../lib/core/sources/profile';
import { loadActors } from '../../lib/data/actors';
import { loadProfiles } from '../../lib/data/sources';
import { App } from './app';

/** Reads everything itself, so that it answers at once even when the background is stopped. */
async function start() {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	const tabId = tab?.id ?? -1;
	const [sources, page, everyPage, settings, actor] = await Promise.all([
		readProfiles(),
		getPage(browser.storage.session, tabId),
		browser.permissions.contains({ origins: [EVERY_PAGE] }),
		readSettings(),
		takeActor(browser.storage.session, tabId, tab?.url),
	]);
	const first = { ...sources, page, everyPage, settings, actor };
	const app = <App tab={{ id: tabId, url: tab?.url }} first={first} gazetteer={loadActors()} />;
	render(app, document.getElementById('app')!);
}

/** The sources in the database; where it is out of reach the seeds alone, and a sentence that says so. */
async function readProfiles(): Promise<{ profiles: readonly Profile[]; problem: string | null }> {
	try {
		const store = await openProfiles();
		await ensureSeeds(store, loadProfiles(), browser.runtime.getManifest().version);
		return { profiles: await allProfiles(store), problem: null };
	} catch (error) {
		console.error(error);
		const why = error instanceof Error ? error.message : String(error);
		return { profiles: loadProfiles(), problem: `${why} Until then, only what comes with Framelight is compared.` };
	}
}

void start();
