import { sendMessage } from '../../lib/browser/messages';
import type { MarksContext } from '../../lib/page/marks';

/** Milliseconds to let a background that was stopped in the middle of an answer come to its end. */
const STOPPING = 500;

/**
 * Milliseconds to wait for the answer each time it is asked again: what reaches it while it is still being stopped is
 * lost without an error.
 */
const PATIENCE = [5_000, 20_000, 60_000];

/**
 * Ask the background something that it may be asked twice.
 *
 * @param isAlive - False once there is no background any more.
 * @throws Where the background does not answer.
 */
export async function askPatiently<T>(ask: () => Promise<T>, isAlive: () => boolean): Promise<T> {
	let answer = ask();
	for (const patience of PATIENCE) {
		try {
			return await answer;
		} catch (error) {
			if (!isAlive()) throw error;
		}
		await new Promise((done) => setTimeout(done, STOPPING));
		answer = within(patience, ask());
	}
	return answer;
}

function within<T>(ms: number, answer: Promise<T>): Promise<T> {
	return new Promise((done, fail) => {
		const timer = setTimeout(() => fail(new Error('The background does not answer.')), ms);
		answer.then(done, fail).finally(() => clearTimeout(timer));
	});
}

/**
 * Asks the background what it finds in this page's text, and before the first mark is painted for the style of marks.
 *
 * @returns Gives null where the background says the text is not one to mark; rejects where it does not answer.
 */
export function foundAsker(isAlive: () => boolean): MarksContext['analyse'] {
	let isStyled = false;
	return async (text) => {
		const page = { url: location.href, title: document.title, lang: document.documentElement.lang, ...text };
		const { analysis } = await askPatiently(() => sendMessage('analysePage', page), isAlive);
		if (analysis && analysis.findings.length + analysis.notes.length > 0 && !isStyled) {
			await askPatiently(() => sendMessage('styleMarks'), isAlive);
			isStyled = true;
		}
		return analysis;
	};
}
