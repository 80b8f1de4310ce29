import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

/** `actor: label` for each label, in reading order. */
const labelsIn = (text: string) => analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

test.each([
	{ text: 'The media is biased against farmers.', labels: ['media: biased against farmers'] },
	{ text: 'The caravan is a nightmare.', labels: ['caravan: nightmare'] },
	{ text: 'The advisers were quite corrupt.', labels: ['advisers: quite corrupt'] },
	{ text: 'The media is at the gate.', labels: [] },
])('people together go by no name but what they are: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);
