import { isSamePage } from './address';
import { compareKey } from './messages';

/** The part of `storage.session` that is used here. */
interface SessionArea {
	get(keys: string): Promise<Record<string, unknown>>;
	set(items: Record<string, unknown>): Promise<void>;
	remove(keys: string): Promise<void>;
}

/** The parts of the browser API that it takes to open the popup. */
export interface CompareApi {
	readonly action: { openPopup(): Promise<void> };
	readonly storage: { readonly session: SessionArea };
}

/** An actor to open on, and the page that it was asked on. */
interface Asked {
	readonly actor: string;
	readonly url: string;
}

/**
 * Open the popup on an actor.
 *
 * @param url - The address of the page that asks for it.
 * @param actor - Gazetteer id or `local:<name>`; null for whichever the popup chooses.
 * @returns Null, or a sentence for the reader where the browser does not let the popup be opened; the actor is then
 * kept until the reader opens it.
 */
export async function openCompare(
	api: CompareApi,
	{ tabId, url }: { readonly tabId: number; readonly url: string },
	actor: string | null,
): Promise<string | null> {
	if (actor !== null) await api.storage.session.set({ [compareKey(tabId)]: { actor, url } satisfies Asked });
	try {
		await api.action.openPopup();
		return null;
	} catch {
		return 'Click the Framelight button in the toolbar to compare.';
	}
}

/**
 * The actor a popup was asked to open on, once.
 *
 * @param url - The address of the page in the tab now, undefined where the browser does not tell.
 * @returns Null where it was not asked, or only on a page that the tab has left.
 */
export async function takeActor(session: SessionArea, tabId: number, url: string | undefined): Promise<string | null> {
	const key = compareKey(tabId);
	const asked = (await session.get(key))[key] as Asked | undefined;
	if (!asked) return null;
	await session.remove(key);
	return url === undefined || isSamePage(asked.url, url) ? asked.actor : null;
}
