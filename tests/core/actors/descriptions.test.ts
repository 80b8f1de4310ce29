import { expect, test } from 'vitest';
import { referring } from '../engine';

/** `words=actor` of the epithets in a text. */
const found = (text: string) => referring(text, ['epithet']);

test.each([
	{
		stands: 'a role that the text gives a person by a title',
		text: 'Sen. Ada Brook met Karl Moss. The stern lawmaker left.',
		epithets: ['The stern lawmaker=local:Ada Brook'],
	},
	{
		stands: 'a role told in an apposition before the name',
		text: "The port's old judge, Ada Brook, met Karl Moss. The weary judge left.",
		epithets: ['The weary judge=local:Ada Brook'],
	},
	{
		stands: 'the person whom the nearest sentence names alone',
		text: 'Karl Moss met Ada Brook. Anna Lund was late. The weary singer left.',
		epithets: ['The weary singer=anna-lund'],
	},
	{
		stands: 'nobody who only speaks',
		text: 'It rained. "They are gone," Karl Moss said. The weary singer left.',
		epithets: [],
	},
	{
		stands: 'no first of its kind that is named behind it',
		text: 'Karl Moss spoke. The weary minister of peace, Ada Brook, left.',
		epithets: [],
	},
	{
		stands: 'whom the text is about, where the sentence before names others too',
		text: 'Ms. Brook sang. Sen. Ada Brook danced. Sen. Ada Brook met Karl Moss. The aging singer left.',
		epithets: ['The aging singer=local:Ada Brook'],
	},
	{
		stands: 'nobody of two whom the text is as much about',
		text: 'Sen. Ada Brook met Sen. Tom Hill. Brook danced. Sen. Hill met Sen. Brook. The aging singer left.',
		epithets: [],
	},
	{
		stands: 'no office that anybody else may hold',
		text: 'Sen. Ada Brook sang. Sen. Ada Brook danced. Sen. Ada Brook met Karl Moss. The aging ambassador left.',
		epithets: [],
	},
	{ stands: 'no home', text: 'Karl Moss spoke. The funeral home was closed.', epithets: [] },
	{
		stands: 'an office far behind the only one who has it',
		text: 'Anna Lund spoke. It rained. The dam broke. The town woke. The sun rose. The prime minister slept.',
		epithets: ['The prime minister=anna-lund'],
	},
	{
		stands: 'an office before its holder is named',
		text: 'The prime minister slept. Anna Lund had walked for hours.',
		epithets: ['The prime minister=anna-lund'],
	},
])('a description of a person: $stands', ({ text, epithets }) => expect(found(text)).toEqual(epithets));

test.each([
	{
		stands: 'the bearer of the role whom the text names next',
		text: 'A stern lawmaker left the hall. Sen. Ada Brook was tired.',
		epithets: ['A stern lawmaker=local:Ada Brook'],
	},
	{
		stands: 'a member of a party',
		text: 'A stern Republican left the hall. Rep. Ada Brook (R-Fla.) was tired.',
		epithets: ['A stern Republican=local:Ada Brook'],
	},
	{
		stands: 'nobody where two have that role',
		text: 'A stern lawmaker left the hall. Sen. Ada Brook met Sen. Carla Reed.',
		epithets: [],
	},
	{
		stands: 'nobody of another role',
		text: 'A stern farmer left the hall. Sen. Ada Brook was tired.',
		epithets: [],
	},
	{
		stands: 'no bare role',
		text: 'A lawmaker left the hall. Sen. Ada Brook was tired.',
		epithets: [],
	},
	{
		stands: 'a body whose class the text tells next',
		text: 'A violent group took the town. Red Front fled.',
		epithets: ['A violent group=red-front'],
	},
	{
		stands: 'a body of the kind that its name tells',
		text: 'A loud anglers-rights group filed a case. It rained. The Harbor Policy Coalition was glad.',
		epithets: ['A loud anglers-rights group=local:Harbor Policy Coalition'],
	},
	{
		stands: 'no body of another kind',
		text: 'A loud anglers-rights group filed a case. It rained. The Harbor Herald was glad.',
		epithets: [],
	},
	{
		stands: 'the holder of an office named just before',
		text: 'Anna Lund refused. They fear a prime minister who will not listen.',
		epithets: ['a prime minister=anna-lund'],
	},
	{
		stands: 'whoever acts, behind a place',
		text: 'In Port, a stern lawmaker has left the hall. Sen. Ada Brook was tired.',
		epithets: ['a stern lawmaker=local:Ada Brook'],
	},
	{
		stands: 'nobody else where somebody is called that',
		text: 'Karl Moss was once considered a stern lawmaker. Sen. Ada Brook was tired.',
		epithets: [],
	},
	{
		stands: 'nobody else where a pronoun is called that',
		text: 'They named her a stern lawmaker. Sen. Ada Brook was tired.',
		epithets: [],
	},
])('a description with "a": $stands', ({ text, epithets }) => expect(found(text)).toEqual(epithets));

test.each([
	{
		stands: 'the holder of an office told from others by whose it is',
		text: "Anna Lund spoke. They cheered the nation's first female prime minister.",
		epithets: ['first female prime minister=anna-lund'],
	},
	{
		stands: 'a body of its own',
		text: "The Port Council met. They watched the city's oldest council.",
		epithets: ['oldest council=local:Port Council'],
	},
	{
		stands: 'nobody of any country',
		text: "Anna Lund spoke. They cheered a nation's first female prime minister.",
		epithets: [],
	},
])('a description owned by the country: $stands', ({ text, epithets }) => expect(found(text)).toEqual(epithets));
