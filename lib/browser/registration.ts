/** The parts of the browser API that a registration needs. */
export interface RegistrationApi {
	readonly permissions: { getAll(): Promise<{ origins?: string[] | undefined }> };
	readonly scripting: {
		getRegisteredContentScripts(filter: { ids: string[] }): Promise<{ id: string }[]>;
		registerContentScripts(scripts: ContentScript[]): Promise<void>;
		updateContentScripts(scripts: ContentScript[]): Promise<void>;
		unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
	};
}
interface ContentScript {
	id: string;
	matches: string[];
	js: string[];
	runAt: 'document_idle';
	persistAcrossSessions: boolean;
}

/** Paths inside the built extension. */
export const CONTENT_SCRIPT = '/marks.js';
export const HIGHLIGHTS_CSS = '/highlights.css';

/** What "mark every news page" asks the reader for. */
export const EVERY_PAGE = '*://*/*';

const ID = 'framelight-content';

/**
 * Register the content script on every origin the reader has granted, and on no other. Which pages are articles the
 * script decides itself, and asks for its style sheet then: one with highlights in it makes every page slower. Call it whenever the permissions may have changed; calls must not overlap.
 */
export async function registerOnGranted({ permissions, scripting }: RegistrationApi): Promise<void> {
	const { origins = [] } = await permissions.getAll();
	const isRegistered = (await scripting.getRegisteredContentScripts({ ids: [ID] })).length > 0;
	if (origins.length === 0) {
		if (isRegistered) await scripting.unregisterContentScripts({ ids: [ID] });
		return;
	}
	const script: ContentScript = {
		id: ID,
		matches: origins,
		js: [CONTENT_SCRIPT],
		runAt: 'document_idle',
		persistAcrossSessions: true,
	};
	await (isRegistered ? scripting.updateContentScripts([script]) : scripting.registerContentScripts([script]));
}
