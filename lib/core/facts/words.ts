/** Words of a phrase for comparing: lower case, singular, one spelling; hyphen and space are the same. */
const foldWords = (phrase: string): string[] =>
	(phrase.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map((word) =>
		word
			.replace(/isation/, 'ization')
			.replace(/ies$/, 'y')
			.replace(/(?<=[^siu])s$/, ''),
	);

/** Whether the words of a phrase stand one after another in a text, whatever their number and spelling. */
export function hasPhrase(text: string, phrase: string): boolean {
	const inside = ` ${foldWords(phrase).join(' ')} `;
	return inside.trim() !== '' && ` ${foldWords(text).join(' ')} `.includes(inside);
}
