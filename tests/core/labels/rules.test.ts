import { expect, test } from 'vitest';
import type { LabelForm } from '../../../lib/core/analysis';
import { analysisOf } from '../engine';

/** `actor: label` for each label of some forms, in reading order. */
const labelsIn = (text: string, forms: readonly LabelForm[]) =>
	analysisOf(text)
		.labels.filter(({ form }) => forms.includes(form))
		.map(({ actorName, label }) => `${actorName}: ${label}`);

interface Case {
	readonly text: string;
	readonly labels: readonly string[];
}

function describeRule(name: string, forms: readonly LabelForm[], cases: readonly Case[]) {
	test.each(cases)(`${name}: $text`, ({ text, labels }) => expect(labelsIn(text, forms)).toEqual(labels));
}

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

describeRule(
	'a modifier before a name is a label',
	['premodifier', 'appositive'],
	[
		{ text: 'A thriving Israel signed the deal.', labels: ['Israel: thriving'] },
		{ text: 'The embattled Joe Biden spoke.', labels: ['Joe Biden: embattled'] },
		{ text: 'The U.S.-brokered Abraham Accords held.', labels: ['Abraham Accords: U.S.-brokered'] },
		{ text: 'The Palestinian militant group Hamas fled.', labels: ['Hamas: Palestinian militant group'] },
		{ text: 'On Tuesday Israel signed the deal.', labels: [] },
		{ text: 'Northern Israel is dry.', labels: [] },
		{ text: 'Israeli officials met.', labels: [] },
		{ text: 'President Trump spoke.', labels: ['Donald Trump: President'] },
		{ text: 'The luxury carmaker Zibelo opened a plant.', labels: ['Zibelo: luxury carmaker'] },
		{ text: 'Harbour Press Secretary Adam Brook spoke.', labels: ['Adam Brook: Harbour Press Secretary'] },
		{ text: 'Mr Trump spoke.', labels: [] },
		{ text: 'The US lists Hamas as a threat.', labels: [] },
		{ text: 'They hope to fact-check Trump.', labels: [] },
		{ text: 'The deal also irritated Republicans.', labels: [] },
	],
);

describeRule(
	'what an actor is said to be is a label',
	['copular'],
	[
		{ text: 'Hamas is a terrorist organization.', labels: ['Hamas: terrorist organization'] },
		{ text: 'Kazakhstan remains a reliable partner.', labels: ['Kazakhstan: reliable partner'] },
		{ text: 'Hamas, which is a terrorist organization, fled.', labels: ['Hamas: terrorist organization'] },
		{ text: 'The Abraham Accords, although largely symbolic, held.', labels: ['Abraham Accords: largely symbolic'] },
		{ text: 'Kazakhstan has earned a reputation as a stable partner.', labels: ['Kazakhstan: stable partner'] },
		{
			text: 'Jordan serves as a bridge between the two sides.',
			labels: ['Jordan: bridge between the two sides'],
		},
		{
			text: 'Iran is a reliable partner rather than a pariah.',
			labels: ['Iran: reliable partner', 'Iran: pariah'],
		},
		{ text: 'Critics of Israel are angry.', labels: [] },
		{ text: 'Iran is ready to talk.', labels: [] },
		{ text: 'The winner is Israel.', labels: [] },
		{ text: 'Ada Brook was the first woman to lead the bank.', labels: ['Ada Brook: first woman to lead the bank'] },
		{ text: 'Iran sounds like a threat.', labels: ['Iran: threat'] },
		{ text: 'Iran grew and went on to become a rogue state.', labels: ['Iran: rogue state'] },
		{ text: 'Adam Brook, a judge who is now a professor of law, left.', labels: ['Adam Brook: professor of law'] },
		{ text: 'Iran left. It is the responsibility of the council to act.', labels: [] },
	],
);

describeRule(
	'what an actor is called is a label',
	['copular'],
	[
		{ text: 'The minister called Iran a rogue state.', labels: ['Iran: rogue state'] },
		{ text: 'A reporter described Hamas as a brutal militia.', labels: ['Hamas: brutal militia'] },
		{ text: 'Russia sees Ukraine as a puppet state.', labels: ['Ukraine: puppet state'] },
		{ text: 'Iran was seen as a reliable partner.', labels: ['Iran: reliable partner'] },
		{ text: 'The minister called Iran on Monday.', labels: [] },
		{ text: 'The minister described Iran in a book.', labels: [] },
		{ text: 'Adam Brook was labeled a traitor.', labels: ['Adam Brook: traitor'] },
		{ text: 'The minister called Adam Brook a “fascist,” and left.', labels: ['Adam Brook: fascist'] },
		{ text: 'That makes Jordan one of the oldest kingdoms.', labels: ['Jordan: one of the oldest kingdoms'] },
		{ text: 'He offers what Adam Brook might call a clue.', labels: [] },
	],
);

describeRule(
	'what an actor has, does or brings is a label where it judges',
	['possessive'],
	[
		{ text: "Israel's reckless campaign drew protests.", labels: ['Israel: reckless campaign'] },
		{ text: 'Iran and its brutal crackdown drew protests.', labels: ['Iran: brutal crackdown'] },
		{ text: "The Taliban's reign of terror ended.", labels: ['Taliban: reign of terror'] },
		{ text: 'The growing power of Iran worries them.', labels: ['Iran: growing power'] },
		{ text: 'Critics condemned Israeli aggression.', labels: ['Israel: Israeli aggression'] },
		{ text: 'Hamas issued a scathing rebuke.', labels: ['Hamas: scathing rebuke'] },
		{ text: "Israel's capital is old.", labels: [] },
		{ text: 'The northern part of Iran is dry.', labels: [] },
		{ text: 'Israeli victims were named.', labels: [] },
		{ text: 'Hamas issued a statement.', labels: [] },
		{ text: 'Iran pursued a failed doctrine.', labels: ['Iran: failed doctrine'] },
		{ text: "The board credited Trump's leadership.", labels: ['Donald Trump: leadership'] },
		{ text: 'They live beside one of its brutal foes.', labels: [] },
	],
);

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

test.each([
	{ name: 'with a loaded word', text: 'United Against Nuclear Iran published a report.' },
	{ name: 'of a party', text: 'The Democratic Party chose a leader.' },
	{ name: 'of a lobby', text: 'The National Rifle Association met.' },
	{ name: 'that is also a verb', text: 'They will trump every rival.' },
])('a proper name $name holds no label', ({ text }) => expect(analysisOf(text).labels).toEqual([]));

test.each([
	'The militant group Hamas fled.',
	'A thriving Israel signed.',
	'Hamas, a militant group, fled.',
	'Hamas is a cult.',
])('the bare name is no part of the label: %s', (text) => {
	const [label] = analysisOf(text).labels;
	expect(label?.mention).not.toBeNull();
	expect(label!.end <= label!.mention!.start || label!.mention!.end <= label!.start).toBe(true);
	expect(['Hamas', 'Israel']).toContain(text.slice(label!.mention!.start, label!.mention!.end));
});

test('an epithet has no mention beside it', () => {
	expect(analysisOf('Hamas fled. The armed group hid.').labels.map(({ mention }) => mention)).toEqual([null]);
});
