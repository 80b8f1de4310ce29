import { sendMessage } from '../../lib/browser/messages';
import type { Finding } from '../../lib/core/analysis';

/**
 * Ask the background what it finds in this page's text.
 *
 * @returns Null where it says the text is not one to mark.
 * @throws Where the background does not answer.
 */
export async function findingsOf(text: string, isAlive: () => boolean): Promise<readonly Finding[] | null> {
	const page = { url: location.href, title: document.title, lang: document.documentElement.lang, text };
	const ask = () => sendMessage('analysePage', page);
	// A background that was stopped in the middle of an answer starts anew with the next question.
	const record = await ask().catch((error) => {
		if (isAlive()) return ask();
		throw error;
	});
	return record.analysis?.findings ?? null;
}
