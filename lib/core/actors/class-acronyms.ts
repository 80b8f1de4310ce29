import { isHyphen } from '../text/chunks';
import type { Token } from '../text/tokens';

/** Nouns that English writes in capitals: they class a thing or a person and name none. */
const CLASS =
	/^(ID|DNA|RNA|GDP|GPA|CEO|CFO|COO|CTO|CIO|VP|MP|MEP|PM|NGO|PAC|VIP|PR|HR|AI|IT|TV|PC|CD|DVD|SUV|ATM|PDF|CV|FAQ|IQ|HIV|AIDS|PTSD|ADHD|IED|WMD|UFO|GPS|PPE|ICU|ER|IPO|LLC|PhD|MBA|BA|MD|JD)$/;

/** Words of every sentence and of every page: in capitals they are stressed, or a link ("READ MORE"). */
const PLAIN =
	/^(the|a|an|and|or|but|not|no|yes|all|any|more|most|less|only|very|just|never|ever|always|still|now|here|there|this|that|these|those|you|your|we|us|our|they|their|he|she|his|her|it|its|who|what|why|how|when|where|is|are|was|were|will|can|must|should|read|watch|see|click|subscribe|share|breaking|live|update|updated|exclusive|related|story|video|photos?|opinion|advertisement)$/;

const ACRONYM = /^\p{Lu}{2,6}$/u;

/** Whether a lone word in capitals is no name by itself. */
export const isClassWord = ({ text, lower }: Token): boolean =>
	CLASS.test(text) || /^\p{Lu}{2,6}s$/u.test(text) || (text === text.toUpperCase() && PLAIN.test(lower));

/**
 * The acronyms that a text uses as common nouns, in lower case: with a plural ("the PACs"), or behind an article or a
 * possessive that no name has ("a super PAC", "its sister PAC").
 */
export function classAcronyms(tokens: readonly Token[]): string[] {
	return tokens.flatMap((token) => {
		if (/^\p{Lu}{2,6}s$/u.test(token.text)) return [token.text.slice(0, -1).toLowerCase()];
		return ACRONYM.test(token.text) && isOneOfMany(tokens, token.index) ? [token.lower] : [];
	});
}

/** Whether a noun ends a phrase that begins with "a", "every" or "its". */
function isOneOfMany(tokens: readonly Token[], index: number): boolean {
	const next = tokens[index + 1];
	if (/^(NOUN|PROPN|ADJ)$/.test(next?.pos ?? '') || isHyphen(next)) return false;
	// "A process USCIS oversees"
	if (next?.pos === 'VERB' && next.lower.endsWith('s')) return false;
	let i = index - 1;
	while (index - i < 5 && tokens[i]?.text === tokens[i]?.lower && /^(ADJ|NOUN)$/.test(tokens[i]?.pos ?? '')) i--;
	return /^(an?|another|each|every|any|its|his|her|their|our|my|your)$/.test(tokens[i]?.lower ?? '');
}
