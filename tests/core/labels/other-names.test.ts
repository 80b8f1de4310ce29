import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';
import { describeRule } from './describe-rule';

describeRule(
	'an epithet is a label of its own where it says more than a bare class noun',
	['epithet'],
	[
		{ text: 'Hamas attacked at dawn. The armed group hid.', labels: ['Hamas: armed group'] },
		{ text: 'Iran fell. The brutal Islamic republic is weak.', labels: ['Iran: brutal Islamic republic'] },
		{
			text: 'Hamas fired first. Nobody obeys the orders of a terrorist organization.',
			labels: ['Hamas: terrorist organization'],
		},
		{ text: 'Hamas attacked at dawn. The group hid.', labels: [] },
		{ text: 'The armed group hid.', labels: [] },
		{ text: 'Hamas fired first. Nobody obeys the orders of a charity.', labels: [] },
		{ text: 'Adam Brook left. The former judge was tired.', labels: ['Adam Brook: former judge'] },
		{ text: 'Hamas fired first. He fears a group bent on war.', labels: ['Hamas: group bent on war'] },
		{ text: 'Adam Brook met Paul Stone. The former judge was tired.', labels: [] },
		{ text: 'Adam Brook left. The leader of Zibelo was tired.', labels: [] },
		{ text: "Melania Trump left. The first lady's office was closed.", labels: [] },
		{ text: 'Hamas fired first. He has a terrorist organization to run.', labels: [] },
		{ text: 'The Trump administration sued. It let the federal government pay.', labels: [] },
	],
);

test('an epithet has no mention beside it', () => {
	expect(analysisByRules('Hamas fled. The armed group hid.').labels.map(({ mention }) => mention)).toEqual([null]);
});

describeRule(
	'a picture is a label of the actor named before it',
	['metaphor'],
	[
		{ text: 'Hamas sent its men, those barking dogs, home.', labels: ['Hamas: barking dogs'] },
		{ text: 'Hamas sent its dogs home.', labels: [] },
		{
			text: 'The Abraham Accords hold. Many want to join this club of strength.',
			labels: ['Abraham Accords: club of strength'],
		},
	],
);

describeRule(
	'what an actor is like, or turns into, is a label',
	['other'],
	[
		{ text: 'A sovereign nation like Kazakhstan can choose.', labels: ['Kazakhstan: sovereign nation'] },
		{ text: 'A dangerous man like Trump can win.', labels: ['Donald Trump: dangerous man'] },
		{ text: "Jordan's transformation into a tourist hub took years.", labels: ['Jordan: tourist hub'] },
		{
			text: "The writer praised Jordan's evolution into a stable partner.",
			labels: ['Jordan: stable partner'],
		},
		{ text: 'People like Kazakhstan.', labels: [] },
		{ text: "Jordan's transformation took years.", labels: [] },
		{ text: 'He met Adam Brook and other city liberals.', labels: ['Adam Brook: city liberals'] },
		{ text: 'They recall the brutal attack by Hamas.', labels: ['Hamas: brutal attack'] },
	],
);
