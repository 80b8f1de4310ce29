import { describeRule } from './describe-rule';

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
