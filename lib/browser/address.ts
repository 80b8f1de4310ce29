import type { Settings } from './settings';

/** Whether two addresses are of the same page; a part of the page is no other page. */
export const isSamePage = (a: string, b: string): boolean => withoutPart(a) === withoutPart(b);

const withoutPart = (url: string): string => url.split('#', 1)[0]!;

/** All files of the reader's own computer, as one site. */
const LOCAL_FILES = 'file:';

/**
 * The site of an address: its hostname without "www.", and one for all local files. Empty for pages of the browser and
 * what else has no site.
 */
export function siteOf(url: string): string {
	const parsed = URL.canParse(url) ? new URL(url) : null;
	if (parsed?.protocol === LOCAL_FILES) return LOCAL_FILES;
	return parsed && /^https?:$/.test(parsed.protocol) ? withoutWww(parsed.hostname) : '';
}

/** What a site is called in a sentence. */
export const siteName = (site: string): string => (site === LOCAL_FILES ? 'local files' : site);

/** Whether the reader wants nothing marked on the site of an address; what has no site is never off. */
export function isSiteOff({ sitesOff }: Pick<Settings, 'sitesOff'>, url: string): boolean {
	const site = siteOf(url);
	return site !== '' && sitesOff.map(withoutWww).includes(site);
}

const withoutWww = (hostname: string): string => hostname.toLowerCase().replace(/^www\./, '');
