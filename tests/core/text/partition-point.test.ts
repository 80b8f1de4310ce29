import { expect, test } from 'vitest';
import { partitionPoint } from '../../../lib/core/text/partition-point';

test.each([
	{ list: [], below: 3, falls: 0 },
	{ list: [1, 2], below: 3, falls: 2 },
	{ list: [3, 4], below: 3, falls: 0 },
	{ list: [1, 2, 3, 3, 5], below: 3, falls: 2 },
])('$list falls in two at $falls by what is below $below', ({ list, below, falls }) =>
	expect(partitionPoint<number>(list, (one) => one < below)).toBe(falls),
);
