import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** An article with its attributions, as the PolNeAR files hold them: spans are `[start, end]` in UTF-16 code units. */
export interface Article {
	readonly doc: string;
	readonly text: string;
	readonly attributions: readonly GoldAttribution[];
}

type GoldSpan = readonly [number, number];

export interface GoldAttribution {
	readonly source: GoldSpan | null;
	readonly cue: GoldSpan | null;
	readonly content: readonly GoldSpan[];
}

/** Read articles, one JSON object a line; a name in `.gz` is unpacked. Throws where the file is missing. */
export function readArticles(file: string): Article[] {
	const bytes = readFileSync(file);
	const text = file.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
	return text
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Article);
}
