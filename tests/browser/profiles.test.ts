import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, test, vi } from 'vitest';
import {
	allProfiles,
	ensureSeeds,
	openProfiles,
	type ProfileStore,
	profilesOf,
	putProfiles,
	putSeeds,
} from '../../lib/browser/profiles';
import type { Profile } from '../../lib/core/sources/profile';
import { newsProfile } from '../core/sources/profiles';

const profile = (id: string, actors: string[], words?: number): Profile =>
	newsProfile(
		id,
		actors.map((actor) => ({ actor, name: actor, mentions: 1, labels: [] })),
		words,
	);

let store: ProfileStore;
beforeEach(async () => {
	globalThis.indexedDB = new IDBFactory();
	store = await openProfiles();
});
const ids = async () => (await allProfiles(store)).map(({ id }) => id);

test('a store just made is empty', async () => expect(await allProfiles(store)).toEqual([]));

test('profilesOf finds the sources that speak of an actor, by the index', async () => {
	await putProfiles(store, [profile('a', ['hamas', 'iran']), profile('b', ['iran']), profile('c', [])]);
	expect((await profilesOf(store, 'iran')).map(({ id }) => id)).toEqual(['a', 'b']);
	expect((await profilesOf(store, 'hamas')).map(({ id }) => id)).toEqual(['a']);
	expect(await profilesOf(store, 'nobody')).toEqual([]);
});

test('putting a profile again replaces it, also in the index', async () => {
	await putProfiles(store, [profile('a', ['hamas'])]);
	await putProfiles(store, [profile('a', ['iran'], 7)]);
	expect(await profilesOf(store, 'hamas')).toEqual([]);
	expect(await profilesOf(store, 'iran')).toMatchObject([{ id: 'a', words: 7 }]);
});

test('profiles survive closing and opening', async () => {
	await putProfiles(store, [profile('a', ['hamas'])]);
	store.close();
	store = await openProfiles();
	expect(await ids()).toEqual(['a']);
});

test('new seeds take the place of the old ones and leave other profiles alone', async () => {
	await putSeeds(store, [profile('seed-1', []), profile('seed-2', [])], '0.1.0');
	await putProfiles(store, [profile('read', [])]);
	await putSeeds(store, [profile('seed-2', [], 5), profile('seed-3', [])], '0.2.0');
	expect(await ids()).toEqual(['read', 'seed-2', 'seed-3']);
	expect(await allProfiles(store)).toContainEqual(expect.objectContaining({ id: 'seed-2', words: 5 }));
});

test('ensureSeeds puts the seeds into an empty store, and again for a new version only', async () => {
	await ensureSeeds(store, [profile('seed', [], 1)], '0.1.0');
	await ensureSeeds(store, [profile('seed', [], 2)], '0.1.0');
	expect(await allProfiles(store)).toMatchObject([{ words: 1 }]);
	await ensureSeeds(store, [profile('seed', [], 3)], '0.2.0');
	expect(await allProfiles(store)).toMatchObject([{ words: 3 }]);
});

test('a database that something holds is given up in a sentence', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	store.close();
	// Its deletion waits for whoever has it open, and the next to open it waits for the deletion.
	await new Promise((held) => {
		indexedDB.open('framelight').onsuccess = () => {
			indexedDB.deleteDatabase('framelight').onblocked = held;
		};
	});
	const opening = openProfiles();
	vi.advanceTimersByTime(2_000);
	await expect(opening).rejects.toThrow('Close its pages');
	vi.useRealTimers();
});

test('a database whose stores are gone is made anew', async () => {
	store.close();
	globalThis.indexedDB = new IDBFactory();
	(await openDB('framelight', 1)).close();
	store = await openProfiles();
	await putProfiles(store, [profile('a', ['hamas'])]);
	expect(await profilesOf(store, 'hamas')).toHaveLength(1);
});

test('a database of a newer version is left alone, and a sentence says what to do', async () => {
	(await openDB('framelight', 2)).close();
	await expect(openProfiles()).rejects.toThrow(/newer Framelight\. Update it/);
});

test('a store gives way to a newer version', async () => {
	const newer = await openDB('framelight', 2);
	expect(newer.version).toBe(2);
	newer.close();
});
