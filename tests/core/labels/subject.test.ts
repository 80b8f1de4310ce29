import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

/** `actor: label` for each copular label, in reading order. */
const predicatesIn = (text: string) =>
	analysisByRules(text)
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
	{ text: 'Why Adam Brook waited remains a disgrace.', labels: [] },
	{ text: 'How Adam Brook ran the nursing homes is a disgrace.', labels: [] },
	{ text: 'They know why people think Adam Brook is a coward.', labels: ['Adam Brook: coward'] },
	{ text: 'The man who beat Adam Brook was a coward.', labels: [] },
	{ text: 'Adam Brook said that losing the vote was a slap in the face.', labels: [] },
	{ text: 'They asked whether lying to Adam Brook should be a crime.', labels: [] },
	{ text: 'Adam Brook joining the club is a disgrace.', labels: ['Adam Brook: disgrace'] },
	{ text: 'They found half of the Republicans believing the press was corrupt.', labels: ['press: corrupt'] },
	{ text: "Adam Brook's adviser shared the tape before it was found to be a hoax.", labels: [] },
	{ text: "A pact to scrap Adam Brook's reckless plan became a disgrace.", labels: [] },
	{
		text: "Tom Hill said Adam Brook's reckless plan was a disgrace.",
		labels: ['Adam Brook: disgrace'],
	},
	{ text: "Adam Brook lost. He was the only man to vote against Adam Brook's budget.", labels: [] },
	{ text: 'Bitter as the loss was for Adam Brook, it was bad for the town.', labels: [] },
	{ text: 'Adam Brook knows how Tom Hill won and is a coward.', labels: [] },
	{ text: 'They ask why Tom Hill lied and was unjust.', labels: [] },
	{ text: 'Tom Hill won and is a coward.', labels: ['Tom Hill: coward'] },
	{ text: 'They say that Tom Hill won and is a coward.', labels: ['Tom Hill: coward'] },
	{ text: 'When he left, Tom Hill won and is a coward.', labels: ['Tom Hill: coward'] },
	{ text: 'Norway voted. Bias is a common charge, but it is exaggerated.', labels: [] },
	{ text: 'Norway voted. It is a small state, but it is cruel.', labels: ['Norway: small state', 'Norway: cruel'] },
	{ text: 'Some Republicans said they were responsible for it.', labels: [] },
	{ text: 'A few influential Republicans said they were cruel.', labels: [] },
	{ text: 'Republicans said they were cruel.', labels: ['Republican Party: cruel'] },
	{ text: 'Adam Brook spoke at the inn. Such a claim is absurd.', labels: [] },
	{ text: 'Adam Brook spoke at the inn. The accusation is absurd.', labels: ['accusation: absurd'] },
	{ text: 'Adam Brook claimed that it rained. The claim is absurd.', labels: ['Adam Brook: absurd'] },
	{ text: 'Adam Brook spoke at the inn. The statement is absurd.', labels: ['Adam Brook: absurd'] },
	{ text: 'Adam Brook is comparable to Carol Hill, the mayor.', labels: ['Adam Brook: comparable to Carol Hill'] },
])('only what a verb speaks of is its subject: $text', ({ text, labels }) =>
	expect(predicatesIn(text)).toEqual(labels),
);
