import { expect, test } from 'vitest';
import { analysisOf } from '../engine';

/** `actor: label` for each label, in reading order. */
const labelsIn = (text: string) => analysisOf(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

test.each([
	{
		text: '"Never," said Ada Brook, founder of the Green Hands Foundation (GHF).',
		labels: ['Ada Brook: founder of the Green Hands Foundation'],
	},
	{
		text: 'Ada Brook – a libertarian Republican like her father – left.',
		labels: ['Ada Brook: libertarian Republican'],
	},
	{ text: 'They met Paul Stone associate Ada Brook.', labels: ['Ada Brook: Paul Stone associate'] },
	{ text: 'They met tech guru Ada Brook.', labels: ['Ada Brook: tech guru'] },
	{ text: 'Norway’s cultural attache, Ada Brook, left.', labels: ['Ada Brook: Norway’s cultural attache'] },
	{ text: 'They met political polling expert Ada Brook.', labels: ['Ada Brook: political polling expert'] },
	{
		text: 'Afterwards, former U.S. ambassador to Norway Adam Brook left.',
		labels: ['Adam Brook: former U.S. ambassador to Norway'],
	},
	{ text: 'Longtime aide David Brook shot back.', labels: ['David Brook: Longtime aide'] },
	{
		text: 'They met former House Republican and radio host Ada Brook.',
		labels: ['Ada Brook: former House Republican and radio host'],
	},
	{
		text: 'They met Ada Brook, economist and perhaps the most influential pundit in town.',
		labels: ['Ada Brook: economist', 'Ada Brook: most influential pundit in town'],
	},
	{ text: 'There is one undecided Democrat: Adam Brook of Ohio.', labels: ['Adam Brook: undecided Democrat'] },
	{ text: 'They have a new enemy: Israel.', labels: ['Israel: new enemy'] },
	{ text: 'They fear passive, cowardly politicians.', labels: ['politicians: passive, cowardly'] },
	{ text: 'Even peaceful protesters fled.', labels: ['protesters: peaceful'] },
	{ text: 'The law hurts once-proud blue-collar workers.', labels: ['blue-collar workers: once-proud'] },
	{ text: 'They live in the leafy Denver suburb of Greenwood Hill.', labels: ['Greenwood Hill: leafy Denver suburb'] },
	{ text: 'They won the crucial swing state of Ohio.', labels: ['Ohio: crucial swing state'] },
	{
		text: 'Carol Brook, D-Ohio, a member of the House Judiciary Committee, left.',
		labels: ['Carol Brook: member of the House Judiciary Committee'],
	},
	{
		text: 'Bob Brook, a one-time rising star in the Republican Party, left.',
		labels: ['Bob Brook: one-time rising star in the Republican Party'],
	},
	{
		text: 'The Iranian ambassador to Lebanon, Ghazanfar Brook, told them all.',
		labels: ['Ghazanfar Brook: Iranian ambassador to Lebanon'],
	},
])('what stands beside a name: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));

test.each([
	{ text: 'According to The Washington Post, the latest yearly figures show that most of them left.' },
	{ text: 'Ada Brook: One of my main goals is to have them listen.' },
	{ text: 'They met a member of the group at Duke University Ada Brook had left.' },
	{ text: 'Read the statement of the senator: Adam Brook said it was fine.' },
	{ text: 'They had one thing in common: Adam Brook.' },
	{ text: 'They are not real Muslims.' },
	{ text: 'One man got a costly Stone watch, worth a lot.' },
	{ text: 'They attacked Adam Brook, a decision that surprised many.' },
	{ text: 'In the 1976 Stone ruling, the Supreme Court struck it down.' },
	{ text: 'A paid correspondent presses Adam Brook on it.' },
	{ text: 'They met the best leaders and some retired workers.' },
	{ text: 'He is one of the cowardly politicians.' },
	{ text: 'They live in the leafy outer suburb of Denver.' },
	{ text: 'They live in the small city of Denver.' },
])('no label beside a name: $text', ({ text }) => expect(labelsIn(text)).toEqual([]));

test.each([
	{
		text: 'Adam Brook is the first chief executive not to appoint a judge.',
		label: 'first chief executive not to appoint a judge',
	},
	{
		text: 'Adam Brook is the only candidate from either party who agrees with them.',
		label: 'only candidate from either party who agrees with them',
	},
	{ text: 'Adam Brook is a force to be reckoned with.', label: 'force to be reckoned with' },
	{ text: 'Adam Brook is the lawyer best suited to beat them.', label: 'lawyer best suited to beat them' },
])('a label goes on with what belongs to it: $text', ({ text, label }) =>
	expect(labelsIn(text)).toEqual([`Adam Brook: ${label}`]),
);
