import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageScript } from './page-script';
import { takeOver } from './take-over';

/** Undefined once the extension has been updated, reloaded or removed: nothing can be asked of it any more. */
const isAlive = (): boolean => browser.runtime?.id !== undefined;

/** Injected by the background. No content script of WXT's, whose wrapper tells every page the extension's id. */
export default defineUnlistedScript(() => {
	const ending = takeOver(globalThis, isAlive);
	if (ending && document.body) void new PageScript(ending, isAlive).start();
});
