import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

/** `actor: label` for each label, in reading order. */
const labelsIn = (text: string) => analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

test.each([
	{ text: 'The bill is deeply concerning.', labels: ['bill: deeply concerning'] },
	{ text: 'Adam Brook was confusing and cruel.', labels: ['Adam Brook: confusing and cruel'] },
	{ text: 'The bill is misleading voters.', labels: [] },
	{ text: 'A report concerning Adam Brook came out.', labels: [] },
])('how something strikes others is told by an "-ing": $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);
