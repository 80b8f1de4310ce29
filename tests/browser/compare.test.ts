import { expect, test } from 'vitest';
import { openCompare, takeActor } from '../../lib/browser/compare';

function fakeApi(openPopup: () => Promise<void>) {
	const items: Record<string, unknown> = {};
	const session = {
		get: async (key: string) => (key in items ? { [key]: items[key] } : {}),
		set: async (added: Record<string, unknown>) => void Object.assign(items, added),
		remove: async (key: string) => void delete items[key],
	};
	return { action: { openPopup }, storage: { session } };
}

const url = 'https://news.example/story';

test('the popup opens on the actor asked for, once and in its own tab', async () => {
	const api = fakeApi(async () => {});
	expect(await openCompare(api, { tabId: 7, url }, 'hamas')).toBeNull();
	expect(await takeActor(api.storage.session, 8, url)).toBeNull();
	expect(await takeActor(api.storage.session, 7, url)).toBe('hamas');
	expect(await takeActor(api.storage.session, 7, url)).toBeNull();
});

test('where the browser does not open it, the reader is told how, and the actor waits', async () => {
	const api = fakeApi(() => Promise.reject(new Error('No active window')));
	expect(await openCompare(api, { tabId: 7, url }, 'hamas')).toMatch(/Click the Framelight button/);
	expect(await takeActor(api.storage.session, 7, url)).toBe('hamas');
});

test.each([
	{ now: 'https://news.example/story#end', actor: 'hamas' },
	{ now: undefined, actor: 'hamas' },
	{ now: 'https://news.example/other', actor: null },
])('asked for on one page, the actor on $now is $actor, and asked for no longer', async ({ now, actor }) => {
	const api = fakeApi(() => Promise.reject(new Error('No active window')));
	await openCompare(api, { tabId: 7, url }, 'hamas');
	expect(await takeActor(api.storage.session, 7, now)).toBe(actor);
	expect(await takeActor(api.storage.session, 7, url)).toBeNull();
});
