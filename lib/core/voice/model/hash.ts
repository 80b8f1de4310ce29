/** Mix two 32-bit integers into one (the finaliser of MurmurHash3, so that near values land far apart). */
export function mix(a: number, b: number): number {
	let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
	h ^= h >>> 13;
	h = Math.imul(h, 0xc2b2ae35);
	return (h ^ (h >>> 16)) | 0;
}

const known = new Map<string, number>();
/** Beyond so many words the memory is started anew: a text can hold any number of them. */
const MAX_KNOWN = 50_000;

/** FNV-1a of a word; remembered, since the same words come again and again. */
export function hashWord(word: string): number {
	const seen = known.get(word);
	if (seen !== undefined) return seen;
	let h = 0x811c9dc5;
	for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
	if (known.size > MAX_KNOWN) known.clear();
	known.set(word, h | 0);
	return h | 0;
}
