import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** How a word is used in the corpus. Document counts, each word once an article. */
export interface WordUse {
	/** Articles with it in lower case. */
	lower: number;
	/** Articles with it capitalised only, away from the beginning of a sentence. */
	capital: number;
	wire: number;
	left: number;
	right: number;
}

export interface CorpusWords {
	readonly words: ReadonlyMap<string, WordUse>;
	/** Articles of each set. */
	readonly total: { wire: number; left: number; right: number };
}

/** Sources that report for everybody, and those that mostly argue, on the left and on the right. */
const WIRE = new Set([
	'Reuters',
	'Associated Press',
	'BBC News',
	'NPR Online News',
	'USA TODAY',
	'Christian Science Monitor',
	'Bloomberg',
	'The Hill',
	'Wall Street Journal - News',
	'CNBC',
]);
const LEFT = new Set([
	'Salon',
	'Guest Writer - Left',
	'Daily Beast',
	'Vanity Fair',
	'Slate',
	'CNN - Editorial',
	'Daily Kos',
	'Mother Jones',
	'Media Matters',
	'Democracy Now',
	'Vox',
	'The Guardian',
	'The Atlantic',
]);
const RIGHT = new Set([
	'National Review',
	'Townhall',
	'Guest Writer - Right',
	'Breitbart News',
	'American Spectator',
	'Victor Hanson',
	'Fox News Opinion',
	'The Daily Wire',
	'TheBlaze.com',
	'The Daily Caller',
	'CBN',
]);

/** Count the words of the corpus. Throws where the file is missing. */
export function readCorpus(file: string): CorpusWords {
	const words = new Map<string, WordUse>();
	const total = { wire: 0, left: 0, right: 0 };
	for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
		if (!line) continue;
		const { source, text } = JSON.parse(line) as { source: string; text: string };
		const side = WIRE.has(source) ? 'wire' : LEFT.has(source) ? 'left' : RIGHT.has(source) ? 'right' : null;
		if (side) total[side]++;
		const seen = new Map<string, boolean>();
		for (const { 0: word, index } of text.replaceAll('’', "'").matchAll(/\p{L}+(?:'\p{L}+)?/gu)) {
			const lower = word.toLowerCase();
			const first = word[0]!;
			const capital = first !== first.toLowerCase();
			if (capital && /(?:^|[.!?:"“”'‘’\n]\s?)$/u.test(text.slice(Math.max(0, index - 2), index))) continue;
			seen.set(lower, (seen.get(lower) ?? false) || !capital);
		}
		for (const [word, isLower] of seen) {
			const use = words.get(word) ?? { lower: 0, capital: 0, wire: 0, left: 0, right: 0 };
			words.set(word, use);
			if (!isLower) use.capital++;
			else {
				use.lower++;
				if (side) use[side]++;
			}
		}
	}
	return { words, total };
}
