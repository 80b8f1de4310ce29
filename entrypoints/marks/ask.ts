import { sendMessage } from '../../lib/browser/messages';
import type { Finding } from '../../lib/core/analysis';

/**
 * A background that was stopped in the middle of an answer starts anew with the next question; one that is only just
 * stopping may drop that one too.
 */
const ASKED_AGAIN = 2;

/**
 * Ask the background what it finds in this page's text.
 *
 * @returns Null where it says the text is not one to mark.
 * @throws Where the background does not answer.
 */
export async function findingsOf(text: string, isAlive: () => boolean): Promise<readonly Finding[] | null> {
	const page = { url: location.href, title: document.title, lang: document.documentElement.lang, text };
	for (let left = ASKED_AGAIN; ; left--) {
		try {
			const record = await sendMessage('analysePage', page);
			return record.analysis?.findings ?? null;
		} catch (error) {
			if (left === 0 || !isAlive()) throw error;
		}
	}
}
