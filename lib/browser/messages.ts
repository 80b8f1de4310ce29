import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Analysis, Voice } from '../core/analysis';

/** What the content script found on a page. */
export interface PageText {
	readonly url: string;
	readonly title: string;
	/** `<html lang>` as written, empty where there is none. */
	readonly lang: string;
	/** The article's text, flattened; empty where the page holds none. */
	readonly text: string;
}

/** Why a page has no marks, or that it has. */
export type PageStatus = 'ready' | 'no-article' | 'not-english' | 'failed';

/** What is known of an open page: kept in `storage.session`, gone with the browser. */
export interface PageRecord extends PageText {
	readonly status: PageStatus;
	/** Null unless the status is `ready`. */
	readonly analysis: Analysis | null;
	/** A sentence for the reader when the status is `failed`, else null. */
	readonly problem: string | null;
}

/** What one stored source calls an actor; most used label first, each label and voice once. */
export interface CalledElsewhere {
	readonly source: string;
	readonly labels: readonly { readonly label: string; readonly voice: Voice }[];
}

interface Protocol {
	/** Content script to background: analyse this text and remember it for this tab. */
	analysePage(page: PageText): PageRecord;
	/** Popup to background: put the content script into this tab and annotate it, article or not. Null: it may not. */
	annotateTab(request: { readonly tabId: number }): { readonly problem: string | null };
	/** Popup or background to content script: annotate again, or take the marks away. */
	setMarks(request: { readonly on: boolean }): void;
	/** Content script to background: what the stored sources call an actor; sources that never label it are left out. */
	callsElsewhere(request: { readonly actor: string }): readonly CalledElsewhere[];
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** Key of a tab's {@link PageRecord} in `storage.session`. */
export const pageKey = (tabId: number): `page:${number}` => `page:${tabId}`;
