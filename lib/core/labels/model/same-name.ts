const SMALL = new Set(
	(
		'a an the of to in on for and or by with at from as is are was were be been it its his her their this that these ' +
		'those not no'
	).split(' '),
);

const wordsOf = (name: string): string[] =>
	(name.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [])
		.map((word) => word.replace(/['’]s?$/, ''))
		.filter((word) => !SMALL.has(word));

/** Words that the first of two names may have beyond the other's. */
const MORE_WORDS = 5;

/** Whether two names may be of one: all words of one, small ones aside, are in the other ("Trump", "Donald Trump"). */
export function isSameName(one: string, other: string): boolean {
	const [a, b] = [wordsOf(one), wordsOf(other)];
	if (a.length === 0 || b.length === 0 || a.length > b.length + MORE_WORDS) return false;
	return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
}
