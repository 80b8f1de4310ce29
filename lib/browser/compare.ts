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

const keyOf = (tabId: number): string => `compare:${tabId}`;

/**
 * Open the popup on an actor.
 *
 * @param actor - Gazetteer id or `local:<name>`; null for whichever the popup chooses.
 * @returns Null, or a sentence for the reader where the browser does not let the popup be opened; the actor is then
 * kept until the reader opens it.
 */
export async function openCompare(api: CompareApi, tabId: number, actor: string | null): Promise<string | null> {
	if (actor !== null) await api.storage.session.set({ [keyOf(tabId)]: actor });
	try {
		await api.action.openPopup();
		return null;
	} catch {
		return 'Click the Framelight button in the toolbar to compare.';
	}
}

/** The actor a popup was asked to open on, once; null where it was not asked. */
export async function takeActor(session: SessionArea, tabId: number): Promise<string | null> {
	const key = keyOf(tabId);
	const { [key]: actor } = await session.get(key);
	if (typeof actor !== 'string') return null;
	await session.remove(key);
	return actor;
}
