import { expect, test } from 'vitest';
import { referring } from '../engine';

test.each([
	{
		keeps: 'the surname from a relative named in passing',
		text: 'Ada Brook, like her father, former mayor Tom Brook, left. Then Brook slept.',
		names: ['Ada Brook=local:Ada Brook', 'Tom Brook=local:Tom Brook', 'Brook=local:Ada Brook'],
	},
	{
		keeps: 'it when that relative is named again in passing',
		text: 'Judge Ada Brook and her husband, Tom Brook, left. They met a Tom Brook supporter. Then Brook slept.',
		names: ['Ada Brook', 'Tom Brook', 'Tom Brook', 'Ada Brook'].map((name, i) =>
			i < 3 ? `${name}=local:${name}` : `Brook=local:${name}`,
		),
	},
	{
		keeps: 'nothing from one with whose name a sentence opens',
		text: 'Judge Ada Brook and her husband, Tom Brook, left. Tom Brook is a judge. Then Brook slept.',
		names: [
			'Ada Brook=local:Ada Brook',
			'Tom Brook=local:Tom Brook',
			'Tom Brook=local:Tom Brook',
			'Brook=local:Tom Brook',
		],
	},
	{
		keeps: 'the surname from a relative of one who is listed',
		text: 'Anna Lund left. Her brother, senator Tom Lund, stayed. Then Lund slept.',
		names: ['Anna Lund=anna-lund', 'Tom Lund=local:Tom Lund', 'Lund=anna-lund'],
	},
	{
		keeps: 'the name of one who is listed whole, whoever of that surname came since',
		text: 'Anna Lund left. Judge Tom Lund stayed. He praised Anna Lund.',
		names: ['Anna Lund=anna-lund', 'Tom Lund=local:Tom Lund', 'Anna Lund=anna-lund'],
	},
])('keeps $keeps', ({ text, names }) => expect(referring(text, ['name'])).toEqual(names));
