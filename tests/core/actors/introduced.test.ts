import { expect, test } from 'vitest';
import { referring } from '../engine';

test.each([
	{ finds: 'a person with a title', text: 'President Ada Brook spoke.', names: ['Ada Brook=local:Ada Brook'] },
	{
		finds: 'a surname after its introduction',
		text: 'President Ada Brook spoke. Later Brook left.',
		names: ['Ada Brook=local:Ada Brook', 'Brook=local:Ada Brook'],
	},
	{
		finds: 'no surname before its introduction',
		text: 'Brook ran. Senator Ada Brook spoke.',
		names: ['Ada Brook=local:Ada Brook'],
	},
	{
		finds: 'a person with a role in an apposition',
		text: 'Ada Brook, the mayor of the town, left.',
		names: ['Ada Brook=local:Ada Brook'],
	},
	{
		finds: 'a person with a role in front',
		text: 'The economist Ada Brook left.',
		names: ['Ada Brook=local:Ada Brook'],
	},
	{ finds: 'a person who speaks', text: 'Ada Brook said it rained.', names: ['Ada Brook=local:Ada Brook'] },
	{
		finds: 'a person after an inverted cue',
		text: '"It rained," said Ada Brook.',
		names: ['Ada Brook=local:Ada Brook'],
	},
	{ finds: 'a name with a particle', text: 'Judge Ada van Brook left.', names: ['Ada van Brook=local:Ada van Brook'] },
	{
		finds: 'an organization by its last word',
		text: 'The Green Valley Council met.',
		names: ['Green Valley Council=local:Green Valley Council'],
	},
	{
		finds: 'an organization by its acronym, and the acronym later',
		text: 'Assembly of Keepers (AK) met. Later AK voted.',
		names: [
			'Assembly of Keepers=local:Assembly of Keepers',
			'AK=local:Assembly of Keepers',
			'AK=local:Assembly of Keepers',
		],
	},
	{
		finds: 'another person with the surname of a listed one',
		text: 'Professor Olga Lund spoke.',
		names: ['Olga Lund=local:Olga Lund'],
	},
	{ finds: 'no listed actor anew', text: 'Minister Anna Lund spoke.', names: ['Anna Lund=anna-lund'] },
	{
		finds: 'no capitalised words that nothing shows to be a person',
		text: 'They crossed Green Valley at noon.',
		names: [],
	},
	{ finds: 'no single name', text: 'Brook said it rained.', names: [] },
])('addIntroduced finds $finds', ({ text, names }) => expect(referring(text, ['name'])).toEqual(names));
