import { type AssetFile, type Check, isRecord, listOf, texts, throwAll } from './check';

/** Words and phrases as the engine compares them: in lower case, each once. */
const words: Check = (value, at) => [
	...texts({ atLeast: 1 })(value, at),
	...(Array.isArray(value) ? value.filter((one) => typeof one === 'string' && one !== one.toLowerCase()) : []).map(
		(one) => `${at} has '${one}' — write '${one.toLowerCase()}'`,
	),
];

/** Lists of words by name, which may stand together under a name of their own. */
const lists: Check = (value, at) => {
	if (isRecord(value))
		return Object.entries(value).flatMap(([name, one]) => lists(one, at === '' ? name : `${at}.${name}`));
	return Array.isArray(value) && value.some(isRecord) ? listOf(lists)(value, at) : words(value, at);
};

/**
 * Check a file of word lists.
 *
 * @returns The lists, as they stand in the file.
 * @throws Error that lists every problem on its own line: file, list, what is wrong, what to type.
 */
export function parseWords<T>({ name, json }: AssetFile & { readonly json: T }): T {
	throwAll(lists(json, '').map((problem) => `${name}: ${problem}`));
	return json;
}
