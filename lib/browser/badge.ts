import { isSiteOff } from './address';
import { isListening } from './annotate';
import type { KeptPage, SessionArea } from './pages';
import type { Settings } from './settings';

/** What the toolbar button says of the page in a tab. No count: it would read like a score. */
export type Badge = 'on' | 'off' | 'impossible';

/** The parts of the browser API that it takes to show badges. */
export interface BadgeApi {
	readonly action: {
		setBadgeText(badge: { tabId: number; text: string }): Promise<void>;
		setBadgeBackgroundColor(badge: { tabId: number; color: string }): Promise<void>;
		setTitle(title: { tabId: number; title: string }): Promise<void>;
	};
	readonly tabs: Parameters<typeof isListening>[0]['tabs'];
	readonly storage: { readonly session: SessionArea };
}

/** White on either of the colours stands out by at least 4.5 to 1. */
const BADGES: Record<Badge, { text: string; color: string; title: string }> = {
	on: { text: 'on', color: '#1d3f66', title: 'Framelight: marks are on' },
	off: { text: 'off', color: '#5a6573', title: 'Framelight: off here' },
	impossible: { text: '–', color: '#5a6573', title: 'Framelight: not possible on this page' },
};

/** What to say of a page that was read. */
export function badgeOf({ status, marksOn, url }: KeptPage, settings: Pick<Settings, 'sitesOff'>): Badge {
	if (isSiteOff(settings, url)) return 'off';
	if (status !== 'ready') return 'impossible';
	return marksOn ? 'on' : 'off';
}

/** Show a badge until the tab goes to another page, when the browser takes it away. */
export async function showBadge({ action }: Pick<BadgeApi, 'action'>, tabId: number, badge: Badge): Promise<void> {
	const { text, color, title } = BADGES[badge];
	// A tab that was closed meanwhile needs no badge.
	await Promise.all([
		action.setBadgeText({ tabId, text }),
		action.setBadgeBackgroundColor({ tabId, color }),
		action.setTitle({ tabId, title }),
	]).catch(() => {});
}

/**
 * Show the badge of every page that is read, from now on.
 *
 * @param readSettings - Gives the settings as they are.
 */
export function followPages(api: BadgeApi, readSettings: () => Promise<Settings>): void {
	api.storage.session.onChanged.addListener(async (changes) => {
		const settings = await readSettings();
		for (const [key, { newValue }] of Object.entries(changes))
			if (newValue && isPageKey(key)) await showBadge(api, tabOf(key), badgeOf(newValue as KeptPage, settings));
	});
}

/**
 * Show that a page is off where its whole site is, so that it is never read.
 *
 * @param url - Its address, undefined where the browser does not tell.
 */
export async function showSiteOff(
	api: Pick<BadgeApi, 'action'>,
	tabId: number,
	url: string | undefined,
	settings: Pick<Settings, 'sitesOff'>,
): Promise<void> {
	if (url && isSiteOff(settings, url)) await showBadge(api, tabId, 'off');
}

/** Show the badges of all open pages anew, for changed settings. */
export async function updateBadges(api: BadgeApi, settings: Pick<Settings, 'sitesOff'>): Promise<void> {
	// The record of a page that the tab has left says nothing of the one it shows now.
	for (const [key, page] of Object.entries(await api.storage.session.get(null)))
		if (isPageKey(key) && (await isListening(api, tabOf(key))))
			await showBadge(api, tabOf(key), badgeOf(page as KeptPage, settings));
}

const isPageKey = (key: string): boolean => key.startsWith('page:');

const tabOf = (key: string): number => Number(key.slice('page:'.length));
