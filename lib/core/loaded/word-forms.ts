/** How far a form is from the word it was made of: 0 the word itself, 1 its stem, 2 only its ending. */
export type Distance = 0 | 1 | 2;

export interface WordForm {
	readonly form: string;
	readonly distance: Distance;
}

/** Endings, each with what stands in its place in the stem. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
	["'s", ['']],
	['s', ['']],
	['es', ['']],
	['ies', ['y']],
	['ed', ['', 'e']],
	['ing', ['', 'e']],
	['ly', ['']],
	['ally', ['al', '']],
	['er', ['', 'e']],
	['est', ['', 'e']],
	['ness', ['']],
	['ism', ['', 'e']],
	['ist', ['', 'e']],
	['ists', ['', 'e']],
	['able', ['', 'e']],
	['ization', ['ize']],
	['izing', ['ize']],
	['ized', ['ize']],
];

const PREFIXES = ['un', 'non', 'anti', 'pro', 'over', 'mis', 'dis', 're', 'ultra', 'super', 'pseudo', 'under', 'out'];

/** Stems are at least this long, in letters. */
const SHORTEST_STEM = 3;

/** Endings by which an unknown word is read at last, the longest first. */
const TAILS = [5, 4, 3];

/** The key of all words with an ending: no word begins with a hyphen. */
export const tailKey = (ending: string): string => `-${ending}`;

/** The forms under which a word is looked up, the nearest first: itself, its stems, its last letters. */
export function* formsOfWord(word: string): Generator<WordForm> {
	yield { form: word, distance: 0 };
	for (const [ending, starts] of ENDINGS) {
		if (!word.endsWith(ending) || word.length < ending.length + SHORTEST_STEM) continue;
		const stem = word.slice(0, -ending.length);
		for (const start of starts) yield { form: stem + start, distance: 1 };
		if (/(\p{L})\1$/u.test(stem)) yield { form: stem.slice(0, -1), distance: 1 };
	}
	for (const prefix of PREFIXES) {
		if (word.startsWith(prefix) && word.length > prefix.length + SHORTEST_STEM)
			yield { form: word.slice(prefix.length), distance: 1 };
	}
	for (const form of tailsOf(word)) yield { form, distance: 2 };
}

/** The keys of a word's endings, the longest first. */
export const tailsOf = (word: string): string[] =>
	TAILS.filter((length) => word.length > length + 1).map((length) => tailKey(word.slice(-length)));
