import { expect, test } from 'vitest';
import { isSameName } from '../../../../lib/core/labels/model/same-name';

test.each([
	['Brook', 'Carol Brook', true],
	['Carol Brook', 'Brook', true],
	["Brook's decision", 'decision', true],
	['the decision', 'Decision', true],
	['Carol Brook', 'Tom Brook', false],
	['the', 'of', false],
	['', 'Brook', false],
	['one two three four five six seven', 'seven', false],
])('%j and %j: %j', (one, other, same) => {
	expect(isSameName(one, other)).toBe(same);
});
