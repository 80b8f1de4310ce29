/** Lists of words for look-up, by the names they have in a file of `assets/cues`. */
export type WordSets<T> = { readonly [K in keyof T]: ReadonlySet<string> };

/** Index lists of words. */
export const wordSets = <T extends { readonly [K in keyof T]: readonly string[] }>(lists: T): WordSets<T> =>
	Object.fromEntries(
		Object.entries<readonly string[]>(lists).map(([name, list]) => [name, new Set(list)]),
	) as unknown as WordSets<T>;
