import { expect, test } from 'vitest';
import { isSiteOff, siteName, siteOf } from '../../lib/browser/address';

test.each([
	{ url: 'https://www.news.example/a', off: true },
	{ url: 'http://news.example', off: true },
	{ url: 'https://live.news.example', off: false },
	{ url: 'file:///news.example', off: false },
])('with news.example switched off, $url is off: $off', ({ url, off }) => {
	expect(isSiteOff({ sitesOff: ['news.example'] }, url)).toBe(off);
});

test.each([
	{ site: 'local files', off: 'file:///home/me/story.html', url: 'file:///tmp/other.html', same: true },
	{ site: 'local files', off: 'file:///home/me/story.html', url: 'https://news.example', same: false },
	{ site: '', off: 'chrome://extensions', url: 'chrome://version', same: false },
	{ site: '', off: 'chrome://extensions', url: 'not an address', same: false },
])('with $off switched off, which is called “$site”, $url is off: $same', ({ site, off, url, same }) => {
	expect(siteName(siteOf(off))).toBe(site);
	expect(isSiteOff({ sitesOff: [siteOf(off)] }, url)).toBe(same);
});
