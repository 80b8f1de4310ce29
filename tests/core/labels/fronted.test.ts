import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

test.each([
	{ text: 'It shows how bitter Adam Brook is.', labels: ['Adam Brook: bitter'] },
	{ text: 'They regret how politically divided Iran has become.', labels: ['Iran: politically divided'] },
	{ text: 'However flawed Iran may be, it voted.', labels: ['Iran: flawed'] },
	{ text: 'They regret how bitter Iran and the town have become.', labels: ['Iran: bitter'] },
	{ text: 'It shows how surprising the job numbers were.', labels: ['job numbers: surprising'] },
	{ text: 'They are as rich as Adam Brook is.', labels: [] },
	{ text: 'It shows how badly Adam Brook is doing.', labels: [] },
	{ text: 'They asked how many Iran is sending.', labels: [] },
])('a complement may be drawn to the front of its clause: $text', ({ text, labels }) =>
	expect(analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`)).toEqual(labels),
);
