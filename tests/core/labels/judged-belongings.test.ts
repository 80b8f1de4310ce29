import { describeRule } from './describe-rule';

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
