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

test('the popup opens on the actor asked for, once and in its own tab', async () => {
	const api = fakeApi(async () => {});
	expect(await openCompare(api, 7, 'hamas')).toBeNull();
	expect(await takeActor(api.storage.session, 8)).toBeNull();
	expect(await takeActor(api.storage.session, 7)).toBe('hamas');
	expect(await takeActor(api.storage.session, 7)).toBeNull();
});

test('where the browser does not open it, the reader is told how, and the actor waits', async () => {
	const api = fakeApi(() => Promise.reject(new Error('No active window')));
	expect(await openCompare(api, 7, 'hamas')).toMatch(/Click the Framelight button/);
	expect(await takeActor(api.storage.session, 7)).toBe('hamas');
});
