import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_SENTENCE } from '../../../lib/core/text/sentences';
import { readText } from '../../../lib/core/text/tokens';

test.each([
	{ after: 'a full stop', text: 'The dam broke. Nobody died.', sentences: ['The dam broke.', 'Nobody died.'] },
	{ after: 'a question', text: 'Why? Because it rained!', sentences: ['Why?', 'Because it rained!'] },
	{ after: 'a text without a stop', text: 'Dam breaks', sentences: ['Dam breaks'] },
	{ after: 'no title', text: 'Mr. Moss met Gen. Lund. They ate.', sentences: ['Mr. Moss met Gen. Lund.', 'They ate.'] },
	{ after: 'no initials', text: 'J. K. Moss sang. He left.', sentences: ['J. K. Moss sang.', 'He left.'] },
	{
		after: 'no country in capitals',
		text: 'The U.S. Senate voted. It passed.',
		sentences: ['The U.S. Senate voted.', 'It passed.'],
	},
	{
		after: 'no month or saint',
		text: 'She saw St. Olaf in Jan. 2020. It rained.',
		sentences: ['She saw St. Olaf in Jan. 2020.', 'It rained.'],
	},
	{ after: 'no number', text: 'It cost $3.5 million. He paid.', sentences: ['It cost $3.5 million.', 'He paid.'] },
	{
		after: 'nothing inside brackets',
		text: 'He left (it was late. Nobody saw.) and slept.',
		sentences: ['He left (it was late. Nobody saw.) and slept.'],
	},
	{ after: 'a curly closing mark', text: '“It works.” She left.', sentences: ['“It works.”', 'She left.'] },
	{ after: 'a straight closing mark', text: '"It works." She left.', sentences: ['"It works."', 'She left.'] },
	{ after: 'a closing bracket', text: '(He left.) She stayed.', sentences: ['(He left.)', 'She stayed.'] },
	{
		after: 'no question that the sentence quotes',
		text: 'She asked, "Why?" and left.',
		sentences: ['She asked, "Why?" and left.'],
	},
	{
		after: 'no open mark',
		text: 'It rained. "Stay," she said.',
		sentences: ['It rained.', '"Stay," she said.'],
	},
])('a sentence ends after $after', ({ text, sentences }) => {
	expect(readText(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

const lengthsOf = (text: string) => readText(text).sentences.map(({ first, last }) => last - first);

test.each([
	{ is: 'as long as a sentence may be', words: LONGEST_SENTENCE, lengths: [LONGEST_SENTENCE] },
	{ is: 'longer', words: LONGEST_SENTENCE + 1, lengths: [LONGEST_SENTENCE, 1] },
	{ is: 'much longer', words: 2 * LONGEST_SENTENCE + 9, lengths: [LONGEST_SENTENCE, LONGEST_SENTENCE, 9] },
])('a sentence without a pause that is $is is cut where it must be', ({ words, lengths }) =>
	expect(lengthsOf('rain '.repeat(words))).toEqual(lengths),
);

test.each([',', ';', ' –', ' —', ':'])(
	'a sentence that is too long is cut behind "%s" where it stands near',
	(mark) => {
		const text = `rain${mark} and `.repeat(LONGEST_SENTENCE);
		const { sentences } = readText(text);
		expect(sentences.length).toBeGreaterThan(2);
		for (const { start, end } of sentences.slice(0, -1))
			expect(text.slice(start, end).endsWith(mark.trim())).toBe(true);
	},
);

test('a comma far before the longest a sentence may be cuts nothing', () =>
	expect(lengthsOf(`rain, ${'rain '.repeat(LONGEST_SENTENCE)}`)).toEqual([LONGEST_SENTENCE, 2]));

test('a mark behind the comma stays with it', () => {
	const text = '“rain,” said '.repeat(LONGEST_SENTENCE);
	for (const { start, end } of readText(text).sentences) expect(text.slice(start, end)).not.toMatch(/^”|,$/);
});

test('no sentence of any words and marks is longer than it may be', () => {
	const piece = fc.constantFrom(
		'rain ',
		'Norway ',
		'said ',
		', ',
		'; ',
		' — ',
		'“',
		'” ',
		'( ',
		') ',
		'. ',
		'a-b ',
		'\n',
	);
	const texts = fc.array(piece, { minLength: 3 * LONGEST_SENTENCE, maxLength: 5 * LONGEST_SENTENCE });
	fc.assert(
		fc.property(texts, (pieces) => {
			expect(Math.max(...lengthsOf(pieces.join('')))).toBeLessThanOrEqual(LONGEST_SENTENCE);
		}),
		{ numRuns: 40 },
	);
});
