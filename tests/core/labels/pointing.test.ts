import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

/** `actor: label` for each label, in reading order. */
const labelsIn = (text: string) => analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

test.each([
	{ text: 'Adam Brook taxed farmers. That is a disaster.', labels: ['Adam Brook: disaster'] },
	{ text: 'Adam Brook gave a talk. “It’s great,” she said.', labels: ['Adam Brook: great'] },
	{ text: 'Adam Brook taxed farmers. That is the hall.', labels: [] },
	{ text: 'Adam Brook taxed farmers.\nThat is a disaster.', labels: [] },
	{ text: 'Rain fell on Adam Brook. That is a disaster.', labels: [] },
])('what is said of a deed is said of whoever did it: $text', ({ text, labels }) =>
	expect(labelsIn(text)).toEqual(labels),
);
