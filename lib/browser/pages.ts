import { compareKey, type PageRecord, pageKey } from './messages';

/** The part of `storage.session` that is used here. */
export interface SessionArea {
	get(keys: string | null): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
	remove(keys: string | string[]): Promise<void>;
	readonly onChanged: {
		addListener(listener: SessionListener): void;
		removeListener(listener: SessionListener): void;
	};
}
type SessionListener = (changes: Record<string, { newValue?: unknown }>) => void;

/** A page's record as it is kept. */
export interface KeptPage extends PageRecord {
	/** Milliseconds since 1970. Differs at every save, so a watcher hears of a page that was read again unchanged. */
	readonly savedAt: number;
	/** False after the reader took the marks away. */
	readonly marksOn: boolean;
	/** The page changes too often to be followed: what is kept may no longer be what it shows. */
	readonly isStorm: boolean;
}

/** The record of the page in a tab; null where that page was not read. */
export async function getPage(area: SessionArea, tabId: number): Promise<KeptPage | null> {
	const key = pageKey(tabId);
	const found = await area.get(key);
	return (found[key] as KeptPage | undefined) ?? null;
}

/**
 * Keep the record of the page in a tab, in place of the tab's last one. Where storage is full, the oldest records of
 * other tabs give way; where even that does not help, what is kept says so to the reader.
 *
 * @param now - Milliseconds since 1970.
 * @returns What was kept.
 */
export const keepPage = (area: SessionArea, tabId: number, record: PageRecord, now: number): Promise<KeptPage> =>
	inTurn(() => putPage(area, tabId, record, now));

async function putPage(area: SessionArea, tabId: number, record: PageRecord, now: number): Promise<KeptPage> {
	const page: KeptPage = { ...record, savedAt: now, marksOn: true, isStorm: false };
	const save = (kept: KeptPage) => area.set({ [pageKey(tabId)]: kept });
	try {
		await save(page);
		return page;
	} catch (error) {
		if (!isQuota(error)) throw error;
	}
	await dropOldest(area, tabId, JSON.stringify(page).length);
	try {
		await save(page);
		return page;
	} catch (error) {
		if (!isQuota(error)) throw error;
	}
	const tooLong: KeptPage = {
		...page,
		text: '',
		status: 'failed',
		analysis: null,
		problem: 'This page is too long to be kept in memory. Open a single article instead.',
	};
	await save(tooLong);
	return tooLong;
}

/** Note what has become of a page since it was read; nothing happens where it was not. */
export const notePage = (
	area: SessionArea,
	tabId: number,
	news: Partial<Pick<KeptPage, 'marksOn' | 'isStorm'>>,
): Promise<void> =>
	inTurn(async () => {
		const page = await getPage(area, tabId);
		if (page) await area.set({ [pageKey(tabId)]: { ...page, ...news } });
	});

let last: Promise<unknown> = Promise.resolve();

/**
 * One after the other: a note must not bring back the record it was read from over one that is kept meanwhile, nor after
 * it was forgotten.
 */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
	const done = last.then(work);
	last = done.catch(() => {});
	return done;
}

/** Forget everything of a tab that was closed. */
export const forgetTab = (area: SessionArea, tabId: number): Promise<void> =>
	inTurn(() => area.remove([pageKey(tabId), compareKey(tabId)]));

/**
 * Be told whenever the record of a tab changes; null when it is forgotten.
 *
 * @returns Call it to hear no more.
 */
export function watchPage(area: SessionArea, tabId: number, listener: (page: KeptPage | null) => void): () => void {
	const key = pageKey(tabId);
	const onChange: SessionListener = (changes) => {
		const change = changes[key];
		if (change) listener((change.newValue as KeptPage | undefined) ?? null);
	};
	area.onChanged.addListener(onChange);
	return () => area.onChanged.removeListener(onChange);
}

/** Drop the oldest records, but this tab's, until about `size` code units of JSON are free. */
async function dropOldest(area: SessionArea, tabId: number, size: number): Promise<void> {
	const others = Object.entries(await area.get(null))
		.filter(([key]) => key.startsWith('page:') && key !== pageKey(tabId))
		.sort(([, a], [, b]) => (a as KeptPage).savedAt - (b as KeptPage).savedAt);
	const dropped: string[] = [];
	let freed = 0;
	for (const [key, page] of others) {
		if (freed >= size) break;
		dropped.push(key);
		freed += JSON.stringify(page).length;
	}
	await area.remove(dropped);
}

/** Chrome and Firefox word it differently; both speak of a quota. */
const isQuota = (error: unknown): boolean => error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
