import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';
import { describeRule } from './describe-rule';

/** `actor: label` for each label, in reading order. */
const labelsIn = (text: string) => analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

describeRule(
	'an apposition is a label',
	['appositive'],
	[
		{ text: 'Hamas, a militant group, rejected the plan.', labels: ['Hamas: militant group'] },
		{ text: 'Iran—the main sponsor of the militia—denied it.', labels: ['Iran: main sponsor of the militia'] },
		{ text: 'Russia, a pariah in the West, sold gas.', labels: ['Russia: pariah in the West'] },
		{ text: 'Marco Rubio, the secretary of state, left.', labels: ['Marco Rubio: secretary of state'] },
		{ text: 'A staunch ally of the West, Jordan signed the deal.', labels: ['Jordan: staunch ally of the West'] },
		{ text: 'The militant group Hamas rejected the plan.', labels: ['Hamas: militant group'] },
		{ text: 'Israel, Jordan, and the United States signed the deal.', labels: [] },
		{ text: 'Israel, on Monday, signed the deal.', labels: [] },
		{ text: 'In Jordan, the weather was fine.', labels: [] },
		{ text: 'Even though it is part of Jordan, the old town’s fame – and its wealth – grew.', labels: [] },
		{ text: 'The reports that the bank fell were dismissed as rumour, Adam Brook argued.', labels: [] },
		{
			text: 'Ada Brook, 57, the most-watched singer in the land, left.',
			labels: ['Ada Brook: most-watched singer in the land'],
		},
		{ text: 'One Israeli soldier, Cpl. Adam Brook, was freed.', labels: ['Adam Brook: Israeli soldier'] },
		{ text: 'They met the head of the union, Adam Brook, at noon.', labels: ['Adam Brook: head of the union'] },
		{ text: 'Adam Brook, incapable of pity, left the room.', labels: ['Adam Brook: incapable of pity'] },
		{
			text: 'Adam Brook: The former judge of the high court left.',
			labels: ['Adam Brook: former judge of the high court'],
		},
		{
			text: 'Jordan, home to a population of about 11 million, is dry.',
			labels: ['Jordan: home to a population of about 11 million'],
		},
		{ text: 'In a step that stunned the region, Jordan left.', labels: ['Jordan: step that stunned the region'] },
		{ text: 'He met Adam Brook, Paul Stone, and others.', labels: [] },
	],
);

test.each([
	{
		text: 'Adam Brook, a quiet adviser with a picture of Carol Hill’s house on his back, was seen on Friday.',
		labels: ['Adam Brook: quiet adviser with a picture of Carol Hill’s house on his back'],
	},
	{
		text: 'Adam Brook, a teacher at a school in the north of his country, was seen on Friday.',
		labels: ['Adam Brook: teacher at a school in the north of his country'],
	},
	{
		text: "They met Adam Brook, special counsel in the Green Union's Rights Project, at noon.",
		labels: ["Adam Brook: special counsel in the Green Union's Rights Project"],
	},
	{
		text: 'They met Adam Brook, an Ohio investor working in oil and gas operations, at noon.',
		labels: ['Adam Brook: Ohio investor working in oil and gas operations'],
	},
	{
		text: 'Adam Brook, daughter of and adviser to the king, left.',
		labels: ['Adam Brook: daughter of and adviser to the king'],
	},
	{ text: 'NATO, once the pride of the allies, won.', labels: ['NATO: pride of the allies'] },
	{
		text: 'Adam Brook, a judge, and Paul Stone, the son of a teacher, met.',
		labels: ['Adam Brook: judge', 'Paul Stone: son of a teacher'],
	},
	{
		text: 'Adam Brook, the son of a coal miner, and Paul Stone, a lawyer, met.',
		labels: ['Adam Brook: son of a coal miner', 'Paul Stone: lawyer'],
	},
	{
		text: 'Adam Brook is a graduate of Green College, host of a show.',
		labels: ['Adam Brook: graduate of Green College', 'Adam Brook: host of a show'],
	},
	{ text: 'Iran, Saudi Arabia’s archrival, voted.', labels: ['Iran: Saudi Arabia’s archrival'] },
	{ text: 'Huawei, a company accused of spying, lost.', labels: ['Huawei: company accused of spying'] },
	{ text: 'After talks at Huawei, an aide pointed to a chart.', labels: [] },
	{ text: 'Adam Brook, a mogul turned politician, won.', labels: ['Adam Brook: mogul turned politician'] },
	{ text: "They spared the South's capital, Seoul.", labels: [] },
	{ text: 'Asked if his rival was a liar, Adam Brook left.', labels: [] },
	{ text: 'Iran is, according to Norway, a rogue state.', labels: ['Iran: rogue state'] },
	{ text: 'Iran is, in the words of Norway, a rogue state.', labels: ['Iran: rogue state'] },
])('an apposition and what hangs on it: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));

test.each([
	{
		text: 'Several prominent Democrats, including Sen. Adam Brook, voted.',
		labels: ['Adam Brook: prominent Democrats', 'Adam Brook: Sen.'],
	},
	{ text: 'They fear U.S. rivals, particularly Russia.', labels: ['Russia: U.S. rivals'] },
	{
		text: 'They met critical senators like Senator Adam Brook at noon.',
		labels: ['Adam Brook: critical senators', 'Adam Brook: Senator'],
	},
	{ text: 'The big video sites, like YouTube, removed it.', labels: ['YouTube: big video sites'] },
	{ text: 'A militant group called Green Hands left.', labels: ['Green Hands: militant group'] },
	{ text: 'A retired teacher named Adam Brook left.', labels: ['Adam Brook: retired teacher'] },
	{ text: 'A man named Adam Brook left.', labels: [] },
	{ text: 'Some officials, including Adam Brook, left.', labels: [] },
	{ text: 'They raised big issues, including Iran.', labels: [] },
])('a class of which the name is a member: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));
