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
		finds: 'no "younger" bearer of the name',
		text: 'Senator Ada Brook spoke. The younger Brook left.',
		names: ['Ada Brook=local:Ada Brook'],
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
	{
		finds: 'a body with a country behind its name, and that again',
		text: 'She left the firm Mazor Freedonia. In May Mazor Freedonia paid.',
		names: ['Mazor Freedonia=local:Mazor Freedonia', 'Mazor Freedonia=local:Mazor Freedonia'],
	},
	{
		finds: 'a court with its number',
		text: 'The 10th Hill Court met.',
		names: ['10th Hill Court=local:10th Hill Court'],
	},
	{ finds: 'no listed actor anew', text: 'Minister Anna Lund spoke.', names: ['Anna Lund=anna-lund'] },
	{
		finds: 'no capitalised words that nothing shows to be a person',
		text: 'They crossed Green Valley at noon.',
		names: [],
	},
	{ finds: 'no single name', text: 'Brook said it rained.', names: [] },
])('addIntroduced finds $finds', ({ text, names }) => expect(referring(text, ['name'])).toEqual(names));

test.each([
	{ finds: 'a person behind a longer title', text: 'Pine County Judge Zorela Gruv spoke.', names: ['Zorela Gruv'] },
	{ finds: 'a person behind a portfolio', text: 'The Minister of Health Zorela Gruv spoke.', names: ['Zorela Gruv'] },
	{ finds: 'a person before a place', text: 'Rep. Zorela Gruv of New Mexico spoke.', names: ['Zorela Gruv'] },
	{
		finds: 'no name that begins with "of"',
		text: 'They met the Minister of Ohio at the old house by the river.',
		names: ['Ohio'],
	},
	{
		finds: 'the whole name of a body',
		text: 'They praised the Defense Intelligence Academy.',
		names: ['Defense Intelligence Academy'],
	},
	{
		finds: 'no button text in a name',
		text: 'Judge Adam Gruv saw more videos. Then Adam Gruv More Videos came.',
		names: ['Adam Gruv', 'Adam Gruv'],
	},
])('addIntroduced finds $finds', ({ text, names }) =>
	expect(referring(text, ['name', 'adjective']).map((found) => found.split('=')[0])).toEqual(names),
);

test.each([
	{ finds: 'a body by its class', text: 'The charity Green Hands grew fast.', names: ['Green Hands'] },
	{
		finds: 'a person behind a role and a comma',
		text: 'They met his wife, Zorela Gruv, at noon.',
		names: ['Zorela Gruv'],
	},
	{ finds: 'who founded a company', text: 'The company Adam Gruv founded grew fast.', names: ['Adam Gruv'] },
	{
		finds: 'no faith and no origin as a name',
		text: 'Leaders of Muslim nations met. Muslim leaders told a Western diplomat so. Western diplomats left.',
		names: [],
	},
	{
		finds: 'no office as a name',
		text: 'They met the Head of Global Markets at the old house.',
		names: [],
	},
])('addIntroduced finds $finds', ({ text, names }) =>
	expect(referring(text, ['name']).map((found) => found.split('=')[0])).toEqual(names),
);

test.each([
	{ finds: 'a particle behind a hyphen', text: 'General Zorel al-Gruv left.', names: ['Zorel al-Gruv'] },
	{ finds: 'a syllable in lower case', text: 'Defense Minister Zor Gel-hun left.', names: ['Zor Gel-hun'] },
	{ finds: 'no style in a name', text: 'They read General Zorel Gruv-style poems.', names: ['Zorel Gruv'] },
	{ finds: 'a name that looks like a verb', text: 'His lawyer, Clara Hunt Gruv, left.', names: ['Clara Hunt Gruv'] },
	{ finds: 'a law by its last word', text: 'They passed the Clean Forest Act.', names: ['Clean Forest Act'] },
	{ finds: 'a rule named after somebody listed', text: 'He cited the Joe Biden Rule.', names: ['Joe Biden Rule'] },
	{ finds: 'no law in a heading', text: 'Senators Rule the House', names: [] },
	{ finds: 'a namesake of a listed short form', text: 'Voters met Sen. Paul Gruv.', names: ['Paul Gruv'] },
	{ finds: 'no mood in a name', text: 'Donald Trump left. An aide met Angry Trump.', names: ['Donald Trump', 'Trump'] },
])('addIntroduced finds $finds', ({ text, names }) =>
	expect(referring(text, ['name']).map((found) => found.split('=')[0])).toEqual(names),
);
