import { sendMessage } from '../../lib/browser/messages';
import type { MarksContext } from '../../lib/page/marks';

/**
 * A background that was stopped in the middle of an answer starts anew with the next question; one that is only just
 * stopping may drop that one too.
 */
const ASKED_AGAIN = 2;
/** Milliseconds until then: asked at once, the one that is being stopped could drop every question. */
const AGAIN_AFTER = 250;

/**
 * Asks the background what it finds in this page's text, and before the first finding is painted for the style of marks.
 *
 * @returns Gives null where the background says the text is not one to mark; rejects where it does not answer.
 */
export function findingsAsker(isAlive: () => boolean): MarksContext['analyse'] {
	let isStyled = false;
	return async (text) => {
		const page = { url: location.href, title: document.title, lang: document.documentElement.lang, ...text };
		const { analysis } = await askAgain(() => sendMessage('analysePage', page), isAlive);
		if (analysis?.findings.length && !isStyled) {
			await askAgain(() => sendMessage('styleMarks'), isAlive);
			isStyled = true;
		}
		return analysis?.findings ?? null;
	};
}

async function askAgain<T>(ask: () => Promise<T>, isAlive: () => boolean): Promise<T> {
	for (let left = ASKED_AGAIN; ; left--) {
		try {
			return await ask();
		} catch (error) {
			if (left === 0 || !isAlive()) throw error;
			await new Promise((rested) => setTimeout(rested, AGAIN_AFTER));
		}
	}
}
