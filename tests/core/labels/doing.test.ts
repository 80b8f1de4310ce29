import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

/** `actor: label (polarity)` for each label, in reading order. */
const labelsIn = (text: string) =>
	analysisByRules(text).labels.map(({ actorName, label, polarity }) => `${actorName}: ${label} (${polarity})`);

const check = ({ text, labels }: { text: string; labels: readonly string[] }) => expect(labelsIn(text)).toEqual(labels);

test.each([
	{
		text: 'Ada Brook has bullied her neighbors for years.',
		labels: ['Ada Brook: bullied her neighbors for years (negative)'],
	},
	{
		text: 'Adam Brook lied about the cost, and the council met.',
		labels: ['Adam Brook: lied about the cost (negative)'],
	},
	{ text: 'Adam Brook is plotting a coup.', labels: ['Adam Brook: plotting a coup (negative)'] },
	{ text: 'Ada Brook was deceived by the firm.', labels: [] },
	{ text: 'Ada Brook would lay out the rules.', labels: [] },
	{ text: 'They spoke to Ada Brook of cheating voters.', labels: [] },
])('a verb that names a wrong tells what its subject is like: $text', check);

test.each([
	{ text: 'Adam Brook made a stunning admission on Monday.', labels: ['Adam Brook: stunning admission (neutral)'] },
	{ text: 'Adam Brook carried out a brutal raid.', labels: ['Adam Brook: brutal raid (negative)'] },
	{
		text: 'They say that Adam Brook directed a cover-up of the theft.',
		labels: ['Adam Brook: cover-up of the theft (negative)'],
	},
	{ text: 'Adam Brook made a phone call.', labels: [] },
	{ text: 'Adam Brook made the brutal choice known.', labels: [] },
])('an act told by a light verb with an indefinite phrase is its subject’s: $text', check);

test.each([
	{ text: 'Adam Brook turned into a rival.', labels: ['Adam Brook: rival (neutral)'] },
	{
		text: "Critics turned Adam Brook's visit into a racial issue.",
		labels: ['Adam Brook’s visit: racial issue (neutral)'],
	},
	{ text: 'They reduced Adam Brook to a bystander.', labels: ['Adam Brook: bystander (neutral)'] },
	{ text: 'Adam Brook turned into the street.', labels: [] },
	{
		text: 'Adam Brook succeeded Paul Stone as chair of the board.',
		labels: ['Adam Brook: chair of the board (neutral)'],
	},
	{ text: 'As mayor of the town, Adam Brook built a school.', labels: ['Adam Brook: mayor of the town (neutral)'] },
	{
		text: 'Adam Brook, bent on building an empire, left.',
		labels: ['Adam Brook: bent on building an empire (negative)'],
	},
])('what somebody is made, stands for or is bent on: $text', check);

test.each([
	{ text: 'With its growing isolation, Iran gave in.', labels: ['Iran: growing isolation (negative)'] },
	{
		text: "They mocked Adam Brook's widely-criticized visit.",
		labels: ['Adam Brook: widely-criticized visit (neutral)'],
	},
	{
		text: "Adam Brook's history of racist remarks hurt him.",
		labels: ['Adam Brook: history of racist remarks (negative)'],
	},
])('what is owned is judged by a word in it: $text', check);

test.each([
	{
		text: 'Adam Brook, who has refused to testify, left.',
		labels: ['Adam Brook: refused to testify (negative)'],
	},
	{ text: 'Adam Brook, who opposes the wall, left.', labels: ['Adam Brook: opposes the wall (neutral)'] },
	{ text: 'Adam Brook refused to testify.', labels: [] },
	{ text: 'Adam Brook, who met the board, left.', labels: [] },
])('a relative clause says what somebody is out to do or stands for: $text', check);

test.each([
	{ text: "They fear for Iran's security.", labels: [] },
	{ text: "They answered Iran's advances.", labels: [] },
	{ text: 'They dropped rules like Section 12 of the law.', labels: [] },
])('what everybody has, and a part of a law, say nothing: $text', check);

test.each([
	{ text: "They recall Iran's incursion into Jordan.", labels: ['Iran: incursion into Jordan (neutral)'] },
	{
		text: "Adam Brook's reticence about openly naming names hurt him.",
		labels: ['Adam Brook: reticence about openly naming names (neutral)'],
	},
	{ text: "They doubt Adam Brook's mental stability.", labels: ['Adam Brook: mental stability (positive)'] },
	{ text: "They heard of Iran's intervention at dawn.", labels: [] },
])('what somebody does to others, or shrinks from, is told with whom or what: $text', check);
