/** Frequent English words that no other language of the Latin script writes often. Together near a third of any article. */
const FUNCTION_WORDS = new Set(
	(
		'the of and to that with this from are were been not but they their his its which would said who what when there ' +
		'it is as on by has be she about after than more could should because while where these those'
	).split(' '),
);

/** Shares of 25 to 40 % are usual in English prose, 0 to 6 % elsewhere; lists and headlines lie between. */
const LEAST_SHARE = 0.12;

/** Below this many words a share says nothing. */
const ENOUGH_WORDS = 25;

/** As many words as settle it; reading more of a long text would change nothing. */
const SAMPLE_WORDS = 1000;

/**
 * Whether a text is English, as far as a quick look tells.
 *
 * The page's own word counts only where it names another language: templates in every language say `en` by default.
 * Too short a text counts as English if its letters are Latin.
 *
 * @param lang - `<html lang>` as written ("en-US", "de_AT", ""); null where there is none.
 */
export function isEnglish(lang: string | null | undefined, text: string | null | undefined): boolean {
	if (namesAnotherLanguage(lang ?? '')) return false;
	const words = firstWords(text ?? '');
	if (words.length >= ENOUGH_WORDS) return share(words, (word) => FUNCTION_WORDS.has(word)) >= LEAST_SHARE;
	return words.length === 0 || share(words, (word) => /^\p{Script=Latin}/u.test(word)) > 0.5;
}

/** A well-formed tag of two or three letters that is neither English nor one of the codes for "unknown". */
function namesAnotherLanguage(lang: string): boolean {
	const tag = /^([a-z]{2,3})(?:[-_][a-z0-9-_]*)?$/.exec(lang.trim().toLowerCase());
	return tag !== null && !['en', 'eng', 'und', 'mul', 'mis', 'zxx'].includes(tag[1]!);
}

function firstWords(text: string): string[] {
	const words: string[] = [];
	for (const [word] of text.matchAll(/\p{L}+/gu)) {
		words.push(word.toLowerCase());
		if (words.length === SAMPLE_WORDS) break;
	}
	return words;
}

const share = (words: readonly string[], test: (word: string) => boolean): number =>
	words.filter(test).length / words.length;
