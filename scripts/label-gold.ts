import { readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** What the actors of one article are called, annotated by hand; the text itself lies in the corpus. */
export interface LabelGold {
	/** The article's id in the corpus. */
	readonly id: string;
	readonly mentions: readonly { readonly label: string; readonly start: number; readonly end: number }[];
	/** Spans that a colleague may label or leave, in UTF-16 code units. */
	readonly tolerate: readonly { readonly start: number; readonly end: number }[];
}

/** Read all annotated articles of a folder, one a JSON file. */
export const readLabelGold = (folder: URL): LabelGold[] =>
	readdirSync(folder).map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as LabelGold);

/**
 * Give each article its text.
 *
 * @param corpus - Gzipped JSON lines with `id` and `text`.
 * @throws Error where the corpus lacks an article.
 */
export function withTexts(gold: readonly LabelGold[], corpus: URL): (LabelGold & { readonly text: string })[] {
	const lines = gunzipSync(readFileSync(corpus)).toString('utf8').split('\n').filter(Boolean);
	const wanted = new Map(gold.map((one) => [one.id, one]));
	const texts = new Map<string, string>();
	for (const line of lines) {
		const { id, text } = JSON.parse(line) as { id: string; text: string };
		if (wanted.has(id)) texts.set(id, text);
	}
	return gold.map((one) => {
		const text = texts.get(one.id);
		if (text === undefined) throw new Error(`The corpus holds no article '${one.id}': take the newest shared folder.`);
		return { ...one, text };
	});
}
