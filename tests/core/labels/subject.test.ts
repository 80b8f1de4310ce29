import { expect, test } from 'vitest';
import { analysisOf } from '../engine';

/** `actor: label` for each copular label, in reading order. */
const predicatesIn = (text: string) =>
	analysisOf(text)
		.labels.filter(({ form }) => form === 'copular')
		.map(({ actorName, label }) => `${actorName}: ${label}`);

test.each([
	{ text: 'They met Adam Brook. What they do to him now is unjust.', labels: [] },
	{ text: 'The decision to do what was told in The Brook Post is disgusting.', labels: [] },
	{ text: 'The best advice on how to save it for the Green Party was the need to talk.', labels: [] },
	{ text: 'In 2008 Governor Tom Brook of Texas was a traitor.', labels: ['Tom Brook: traitor'] },
	{ text: 'Adam Brook claimed the town was hostile to him.', labels: [] },
	{ text: 'Tom Hill claimed Adam Brook was cruel.', labels: ['Adam Brook: cruel'] },
	{ text: 'They say the mayor and fellow Republicans were cruel.', labels: [] },
	{ text: 'They say that Republicans were cruel.', labels: ['Republican Party: cruel'] },
	{ text: 'Adam Brook is simply wrong that it rained.', labels: ['Adam Brook: wrong'] },
	{ text: 'If Adam Brook were a spy, he would lie.', labels: [] },
	{ text: 'Adam Brook is comparable to Carol Hill, the mayor.', labels: ['Adam Brook: comparable to Carol Hill'] },
])('only what a verb speaks of is its subject: $text', ({ text, labels }) =>
	expect(predicatesIn(text)).toEqual(labels),
);
