import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Analysis, Finding } from '../core/analysis';
import type { Explanation } from '../core/facts/explain';

/** What the content script found on a page. */
export interface PageText {
	readonly url: string;
	readonly title: string;
	/** `<html lang>` as written, empty where there is none. */
	readonly lang: string;
	/** The article's text, flattened; empty where the page holds none. */
	readonly text: string;
	/** The page has more text than is read: this is its beginning. */
	readonly isCut: boolean;
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

interface Protocol {
	/** Content script to background: analyse this text and remember it for this tab. */
	analysePage(page: PageText): PageRecord;
	/** Popup to background: put the content script into this tab and annotate it, article or not. Null: it may not. */
	annotateTab(request: { readonly tabId: number }): { readonly problem: string | null };
	/** Popup or background to content script: annotate again, or take the marks away. */
	setMarks(request: { readonly on: boolean }): void;
	/** Content script to background: what is known of a finding beyond its page. */
	explainFinding(finding: Finding): Explanation;
	/** Content script to background: open the popup on this actor. Null: it is open, else a sentence for the reader. */
	openCompare(request: { readonly actor: string | null; readonly url: string }): { readonly problem: string | null };
	/** Content script to background: style the marks of this page, which are about to be painted for the first time. */
	styleMarks(): void;
	/** Content script to background: this page changes too often to be followed, or no longer does. */
	stormChanged(request: { readonly isStorm: boolean }): void;
	/** Content script to background: the reader has switched the marks of this page by key. */
	marksSwitched(request: { readonly on: boolean }): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();

/** Key of a tab's {@link PageRecord} in `storage.session`. */
export const pageKey = (tabId: number): `page:${number}` => `page:${tabId}`;

/** Key of the actor a tab's popup was asked to open on. */
export const compareKey = (tabId: number): `compare:${number}` => `compare:${tabId}`;
