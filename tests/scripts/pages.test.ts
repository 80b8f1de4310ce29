import { expect, test } from 'vitest';
import { median, tokenF1 } from '../../scripts/pages/agreement';

test.each([
	{ texts: 'the same words in any order and case', found: 'The vote. Off!', expected: 'off the VOTE', f1: 1 },
	{ texts: 'half of the words', found: 'the vote', expected: 'the vote went on', f1: 2 / 3 },
	{ texts: 'a word too often', found: 'no no no', expected: 'no', f1: 0.5 },
	{ texts: 'nothing in common', found: 'yes', expected: 'no', f1: 0 },
	{ texts: 'nothing at all', found: '', expected: ' – ', f1: 1 },
])('tokenF1 of $texts is $f1', ({ found, expected, f1 }) => expect(tokenF1(found, expected)).toBeCloseTo(f1));

test.each([
	{ numbers: [3, 1, 2], middle: 2 },
	{ numbers: [4, 1, 2, 3], middle: 2 },
	{ numbers: [], middle: Number.NaN },
])('the median of $numbers is $middle', ({ numbers, middle }) => expect(median(numbers)).toBe(middle));
