import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

/** `actor: label` for each label, in reading order. */
const labelsIn = (text: string) => analysisByRules(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

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

test.each([
	{ text: 'He feared the last tyrant of the era—Adam Brook.', labels: ['Adam Brook: last tyrant of the era'] },
	{ text: 'The hearing upset the senator—Adam Brook—on Friday.', labels: ['Adam Brook: senator'] },
	{ text: 'It was a win for the mayor — Adam Brook said so.', labels: [] },
	{
		text: 'Rep. Ada Brook (D., Ohio)—a Stone ally—voted no.',
		labels: ['Ada Brook: Rep.', 'Ada Brook: Stone ally'],
	},
	{
		text: 'Rep. Ada Brook (R-Ohio) – a critic of the guild – voted no.',
		labels: ['Ada Brook: Rep.', 'Ada Brook: critic of the guild'],
	},
	{ text: 'Adam Brook, now a cheerful 3-year-old, was found.', labels: ['Adam Brook: cheerful 3-year-old'] },
	{ text: 'Adam Brook, a 42-year-old teacher, was found.', labels: ['Adam Brook: 42-year-old teacher'] },
])('an apposition goes with its name: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));

test.each([
	{ text: 'The "rebel" challenger Anna Brook spoke.', labels: ['Anna Brook: rebel'] },
	{ text: 'The "Late Show" host Adam Brook spoke.', labels: ['Adam Brook: host'] },
	{
		text: 'CNN\'s "Green Line" podcast Chief Political Correspondent Adam Brook spoke.',
		labels: ['Adam Brook: Chief Political Correspondent'],
	},
	{ text: 'Famously abrasive Rep. Adam Brook lost.', labels: ['Adam Brook: Famously abrasive Rep.'] },
	{ text: 'Recently Republican Sen. Adam Brook met them.', labels: ['Adam Brook: Republican Sen.'] },
	{ text: 'Sadly former senator Adam Brook died.', labels: ['Adam Brook: former senator'] },
	{ text: 'The corrupt state Senate met.', labels: ['Senate: corrupt'] },
	{ text: 'The Texas state Senate met.', labels: [] },
	{ text: 'Ada Brook ran for a seat in the state Senate.', labels: [] },
	{ text: 'Conservative Carl Brook said no.', labels: ['Carl Brook: Conservative'] },
	{ text: 'Liberal Ann Brook said no.', labels: ['Ann Brook: Liberal'] },
	{ text: 'Liberal Party leader Ann Brook said no.', labels: ['Ann Brook: Liberal Party leader'] },
])('a title begins where it does: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));
