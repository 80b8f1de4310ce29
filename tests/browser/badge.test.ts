import { expect, test } from 'vitest';
import { type Badge, type BadgeApi, badgeOf, followPages, showSiteOff, updateBadges } from '../../lib/browser/badge';
import type { KeptPage } from '../../lib/browser/pages';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/browser/settings';

const page = (more: Partial<KeptPage> = {}): KeptPage => ({
	url: 'https://news.example/a',
	title: 'A',
	lang: 'en',
	text: 'Text.',
	status: 'ready',
	analysis: null,
	problem: null,
	savedAt: 1,
	marksOn: true,
	isStorm: false,
	isCut: false,
	...more,
});
const siteOff = { sitesOff: ['news.example'] };

const badges: { of: string; kept: KeptPage; settings?: Partial<Settings>; badge: Badge }[] = [
	{ of: 'a page with marks', kept: page(), badge: 'on' },
	{ of: 'a page whose marks were taken away', kept: page({ marksOn: false }), badge: 'off' },
	{ of: 'a page of a site that is off', kept: page(), settings: siteOff, badge: 'off' },
	{ of: 'a page without an article', kept: page({ status: 'no-article' }), badge: 'impossible' },
	{ of: 'a page in another language', kept: page({ status: 'not-english' }), badge: 'impossible' },
	{ of: 'a page that could not be read', kept: page({ status: 'failed' }), badge: 'impossible' },
];
test.each(badges)('the badge of $of is "$badge"', ({ kept, settings, badge }) =>
	expect(badgeOf(kept, { ...DEFAULT_SETTINGS, ...settings })).toBe(badge),
);

/** A browser whose session storage holds these pages; only the tabs named here still have a content script. */
function fakeBrowser(kept: Record<string, unknown>, listening: readonly number[] = []) {
	const shown: string[] = [];
	const listeners: ((changes: Record<string, { newValue?: unknown }>) => void)[] = [];
	const api: BadgeApi = {
		action: {
			setBadgeText: async ({ tabId, text }) => {
				if (tabId === 404) throw new Error('No tab with id: 404.');
				shown.push(`${tabId} ${text}`);
			},
			setBadgeBackgroundColor: async () => {},
			setTitle: async () => {},
		},
		tabs: {
			get: async () => ({}),
			sendMessage: async (tabId) => {
				if (!listening.includes(tabId)) throw new Error('Receiving end does not exist.');
			},
		},
		storage: {
			session: {
				get: async () => kept,
				set: async () => {},
				remove: async () => {},
				onChanged: { addListener: (listener) => void listeners.push(listener), removeListener: () => {} },
			},
		},
	};
	const change = (changes: Record<string, { newValue?: unknown }>) =>
		Promise.all(listeners.map((listener) => listener(changes)));
	return { api, shown, change };
}

test('a page gets its badge when it is read, and no other key or page that is forgotten does', async () => {
	const { api, shown, change } = fakeBrowser({});
	followPages(api, async () => DEFAULT_SETTINGS);
	await change({ 'page:3': { newValue: page() }, 'page:4': {}, other: { newValue: 1 } });
	expect(shown).toEqual(['3 on']);
});

test('a tab that is closed before its badge is shown is no error', async () => {
	const { api, change } = fakeBrowser({});
	followPages(api, async () => DEFAULT_SETTINGS);
	await expect(change({ 'page:404': { newValue: page() } })).resolves.toBeDefined();
});

test('changed settings reach the badges of the pages that are still open', async () => {
	const elsewhere = page({ url: 'https://other.example/' });
	const { api, shown } = fakeBrowser({ 'page:1': page(), 'page:2': elsewhere, 'page:3': page(), x: 1 }, [1, 2]);
	await updateBadges(api, siteOff);
	expect(shown).toEqual(['1 off', '2 on']);
});

test.each([
	{ url: 'https://www.news.example/b', shows: ['1 off'] },
	{ url: 'https://other.example/', shows: [] },
	{ url: undefined, shows: [] },
])('a page at $url that is never read shows $shows', async ({ url, shows }) => {
	const { api, shown } = fakeBrowser({});
	await showSiteOff(api, 1, url, siteOff);
	expect(shown).toEqual(shows);
});
