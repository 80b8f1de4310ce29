import { expect, test } from 'vitest';
import { formsOfWord, tailKey } from '../../../lib/core/loaded/word-forms';
import { findWord, LEVELS, levelValue, wordKey } from '../../../lib/core/loaded/word-table';

const WORDS = ['slam', 'rage', 'radical', 'ideology', tailKey('ishly'), tailKey('gate')];
const KEYS = Int32Array.from(WORDS.map(wordKey).sort((a, b) => a - b));
const found = (word: string) => {
	const { row, distance } = findWord({ keys: KEYS }, word);
	return row < 0 ? null : [WORDS.find((one) => wordKey(one) === KEYS[row]), distance];
};

test.each([
	{ word: 'slam', reads: ['slam', 0] },
	{ word: 'slams', reads: ['slam', 1] },
	{ word: 'slammed', reads: ['slam', 1] },
	{ word: 'raging', reads: ['rage', 1] },
	{ word: 'ideologies', reads: ['ideology', 1] },
	{ word: 'radically', reads: ['radical', 1] },
	{ word: 'ultraradical', reads: ['radical', 1] },
	{ word: 'mawkishly', reads: ['-ishly', 2] },
	{ word: 'emailgate', reads: ['-gate', 2] },
	{ word: 'chair', reads: null },
	{ word: '--', reads: null },
	{ word: '', reads: null },
])('"$word" is read as $reads', ({ word, reads }) => expect(found(word)).toEqual(reads));

test('a word is asked for before its stems, and stems before its ending', () => {
	const distances = [...formsOfWord('mindlessly')].map(({ distance }) => distance);
	expect(distances[0]).toBe(0);
	expect(distances).toEqual(distances.toSorted());
});

test('levels run evenly from -1 to 1', () => {
	expect([levelValue(0), levelValue(LEVELS - 1)]).toEqual([-1, 1]);
	expect(levelValue(5) + levelValue(LEVELS - 1 - 5)).toBeCloseTo(0);
});
