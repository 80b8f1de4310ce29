import { expect, test } from 'vitest';
import { openCompare } from '../../lib/browser/compare';
import type { PageRecord } from '../../lib/browser/messages';
import { forgetTab, getPage, keepPage, notePage, type SessionArea, watchPage } from '../../lib/browser/pages';

/** `storage.session` with room for so many code units of JSON. */
function fakeSession(room = Number.POSITIVE_INFINITY): SessionArea {
	const items = new Map<string, unknown>();
	const listeners = new Set<Parameters<SessionArea['onChanged']['addListener']>[0]>();
	const tell = (key: string, newValue?: unknown) => {
		for (const listener of listeners) listener({ [key]: newValue === undefined ? {} : { newValue } });
	};
	return {
		get: async (key) => Object.fromEntries([...items].filter(([name]) => key === null || name === key)),
		set: async (added) => {
			const after = new Map([...items, ...Object.entries(added)]);
			if (JSON.stringify([...after]).length > room) throw new Error('Session storage quota bytes exceeded.');
			for (const [key, value] of Object.entries(added)) {
				items.set(key, value);
				tell(key, value);
			}
		},
		remove: async (keys) => {
			for (const key of [keys].flat()) if (items.delete(key)) tell(key);
		},
		onChanged: { addListener: (l) => listeners.add(l), removeListener: (l) => listeners.delete(l) },
	};
}

const page = (text: string): PageRecord => ({
	url: 'https://news.example/story',
	title: 'Story',
	lang: 'en',
	text,
	isCut: false,
	status: 'ready',
	analysis: null,
	problem: null,
});

test('what is noted of a page goes to the record that is kept, not to the one before', async () => {
	const area = fakeSession();
	await keepPage(area, 1, page('first'), 10);
	await Promise.all([notePage(area, 1, { isStorm: true }), keepPage(area, 1, page('second'), 20)]);
	expect(await getPage(area, 1)).toMatchObject({ text: 'second', isStorm: false });
});

test('what is noted of a page while its tab is closed does not bring its record back', async () => {
	const session = fakeSession();
	await keepPage(session, 1, page('story'), 10);
	let closing: Promise<void> | undefined;
	const area: SessionArea = {
		...session,
		get: async (key) => {
			const found = await session.get(key);
			closing = forgetTab(session, 1);
			return found;
		},
	};
	await notePage(area, 1, { marksOn: false });
	await closing;
	expect(await session.get(null)).toEqual({});
});

test('with its tab the actor its popup was asked to open on is forgotten', async () => {
	const area = fakeSession();
	const api = { action: { openPopup: () => Promise.reject(new Error('No window')) }, storage: { session: area } };
	for (const tabId of [1, 2]) await openCompare(api, { tabId, url: 'https://news.example/story' }, 'hamas');
	await forgetTab(area, 1);
	expect(Object.keys(await area.get(null))).toEqual(['compare:2']);
});

test('a page is kept by its tab, replaced by the next, and forgotten', async () => {
	const area = fakeSession();
	expect(await getPage(area, 1)).toBeNull();
	await keepPage(area, 1, page('first'), 10);
	await keepPage(area, 2, page('other'), 20);
	await keepPage(area, 1, page('second'), 30);
	expect(await getPage(area, 1)).toMatchObject({ text: 'second', savedAt: 30, marksOn: true });
	await forgetTab(area, 1);
	expect(await getPage(area, 1)).toBeNull();
	expect(await getPage(area, 2)).toMatchObject({ text: 'other' });
});

test('marks taken away are remembered until the page is read again', async () => {
	const area = fakeSession();
	await notePage(area, 1, { marksOn: false });
	expect(await getPage(area, 1)).toBeNull();
	await keepPage(area, 1, page('story'), 10);
	await notePage(area, 1, { marksOn: false });
	expect(await getPage(area, 1)).toMatchObject({ text: 'story', marksOn: false });
	await keepPage(area, 1, page('story'), 20);
	expect(await getPage(area, 1)).toMatchObject({ marksOn: true });
});

test('a watcher hears of its own tab until it stops listening', async () => {
	const area = fakeSession();
	const heard: (string | null)[] = [];
	const stop = watchPage(area, 1, (kept) => heard.push(kept?.text ?? null));
	await keepPage(area, 2, page('elsewhere'), 10);
	await keepPage(area, 1, page('here'), 20);
	await forgetTab(area, 1);
	stop();
	await keepPage(area, 1, page('again'), 30);
	expect(heard).toEqual(['here', null]);
});

test('where storage is full the oldest other pages give way, and no more of them than need be', async () => {
	const area = fakeSession(3000);
	await keepPage(area, 1, page('a'.repeat(700)), 30);
	await keepPage(area, 2, page('b'.repeat(700)), 10);
	await keepPage(area, 3, page('c'.repeat(700)), 20);
	await keepPage(area, 4, page('d'.repeat(700)), 40);
	expect(await getPage(area, 2)).toBeNull();
	for (const tab of [1, 3, 4]) expect(await getPage(area, tab)).not.toBeNull();
});

test('a page too long for storage leaves a problem in place of its text', async () => {
	const area = fakeSession(3000);
	const kept = await keepPage(area, 1, page('x'.repeat(5000)), 10);
	expect(kept).toMatchObject({ status: 'failed', text: '', analysis: null });
	expect(kept.problem).toMatch(/too long/);
	expect(await getPage(area, 1)).toEqual(kept);
});

test('a failure that is no matter of room is not swallowed', async () => {
	const broken: SessionArea = { ...fakeSession(), set: () => Promise.reject(new Error('disk on fire')) };
	await expect(keepPage(broken, 1, page('story'), 10)).rejects.toThrow('disk on fire');
});
