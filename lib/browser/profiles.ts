import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Profile } from '../core/sources/profile';

/** A profile as it lies in the database: an index reaches only into plain values, so the actor ids stand beside. */
interface StoredProfile extends Profile {
	readonly actorIds: readonly string[];
}

interface Schema extends DBSchema {
	sources: { key: string; value: StoredProfile; indexes: { actors: string } };
	seeds: { key: 'current'; value: { readonly version: string; readonly ids: readonly string[] } };
}

export type ProfileStore = IDBPDatabase<Schema>;

const NAME = 'framelight';
const STORES = ['sources', 'seeds'] as const;

/** Milliseconds until a database that another page of the extension holds counts as out of reach. */
const PATIENCE = 2_000;

/**
 * Open the database of sources: made on first use, and made anew where its stores are gone and with them all it held.
 *
 * @throws Error with a sentence for the reader where the browser keeps none, where it comes from a newer version, or
 * where something holds it for too long.
 */
export async function openProfiles(): Promise<ProfileStore> {
	const store = await open();
	if (STORES.every((name) => store.objectStoreNames.contains(name))) return store;
	store.close();
	// Whoever opens it next waits until this is done.
	indexedDB.deleteDatabase(NAME);
	return open();
}

async function open(): Promise<ProfileStore> {
	const opening = openDB<Schema>(NAME, 1, {
		upgrade(db) {
			db.createObjectStore('sources', { keyPath: 'id' }).createIndex('actors', 'actorIds', { multiEntry: true });
			db.createObjectStore('seeds');
		},
		// Another version wants it: a page left open must not stand in the way.
		blocking: (_current, _wanted, { target }) => (target as IDBDatabase).close(),
	});
	let timer: ReturnType<typeof setTimeout> | undefined;
	const held = new Promise<null>((done) => {
		timer = setTimeout(() => done(null), PATIENCE);
	});
	try {
		const store = await Promise.race([opening, held]);
		if (store) return store;
	} catch (error) {
		throw new Error(whyClosed(error), { cause: error });
	} finally {
		clearTimeout(timer);
	}
	opening.then(
		(late) => late.close(),
		() => {},
	);
	throw new Error('Another page of the extension holds the stored sources. Close its pages and try again.');
}

const whyClosed = (error: unknown): string =>
	error instanceof Error && error.name === 'VersionError'
		? 'The stored sources come from a newer Framelight. Update it to see them.'
		: 'The browser does not let Framelight store sources here, as in some private windows. Use another window.';

/** Put profiles, each in place of the one with its id. */
export async function putProfiles(store: ProfileStore, profiles: readonly Profile[]): Promise<void> {
	const tx = store.transaction('sources', 'readwrite');
	await Promise.all([...profiles.map((profile) => tx.store.put(stored(profile))), tx.done]);
}

/**
 * Put the profiles that come with the extension, and take out those that came with an earlier version and no longer
 * do. Other profiles stay.
 *
 * @param version - The extension's.
 */
export async function putSeeds(store: ProfileStore, seeds: readonly Profile[], version: string): Promise<void> {
	const tx = store.transaction(['sources', 'seeds'], 'readwrite');
	const sources = tx.objectStore('sources');
	const before = await tx.objectStore('seeds').get('current');
	const ids = seeds.map(({ id }) => id);
	const gone = before?.ids.filter((id) => !ids.includes(id)) ?? [];
	await Promise.all([
		...gone.map((id) => sources.delete(id)),
		...seeds.map((seed) => sources.put(stored(seed))),
		tx.objectStore('seeds').put({ version, ids }, 'current'),
		tx.done,
	]);
}

/** Put the seeds unless those of this version are there: for a page that opens before the installation is done. */
export async function ensureSeeds(store: ProfileStore, seeds: readonly Profile[], version: string): Promise<void> {
	const current = await store.get('seeds', 'current');
	if (current?.version !== version) await putSeeds(store, seeds, version);
}

/** The profiles of all sources that mention or label an actor, by source id. */
export const profilesOf = (store: ProfileStore, actor: string): Promise<Profile[]> =>
	store.getAllFromIndex('sources', 'actors', actor);

/** The profiles of all sources, by source id. */
export const allProfiles = (store: ProfileStore): Promise<Profile[]> => store.getAll('sources');

const stored = (profile: Profile): StoredProfile => ({
	...profile,
	actorIds: profile.actors.map(({ actor }) => actor),
});
