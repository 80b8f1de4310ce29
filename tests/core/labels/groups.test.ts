import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

const labelsIn = (text: string) => analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

test.each([
	{ text: 'The town hired honest lawyers that year.', labels: ['lawyers: honest'] },
	{ text: 'The town feared powerful police unions that year.', labels: ['police unions: powerful'] },
	{ text: 'The town shut the failing schools that year.', labels: ['schools: failing'] },
	{ text: 'The town hired lawyers that year.', labels: [] },
	{ text: 'The town hired local lawyers that year.', labels: [] },
	{ text: 'The town praised its honest lawyers that year.', labels: [] },
	{ text: 'The town hired an honest lawyer that year.', labels: [] },
	{ text: 'The town fell, inspiring neighbors to leave.', labels: [] },
	{ text: 'They are honest lawyers.', labels: [] },
	{ text: 'The town bought bad apples that year.', labels: [] },
])('people of a sort are called what judges them: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));
