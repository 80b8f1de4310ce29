import { expect, test } from 'vitest';
import { referring } from '../engine';

test.each([
	{ stands: '"it" for a state', text: 'Freedonia voted. It elected a king.', found: ['It=freedonia'] },
	{ stands: '"its" for a state', text: 'Freedonia moved its border.', found: ['its=freedonia'] },
	{ stands: '"she" for a woman', text: 'Anna Lund and Karl Moss met. She left.', found: ['She=anna-lund'] },
	{ stands: '"he" for a man', text: 'Anna Lund and Karl Moss met. He left.', found: ['He=karl-moss'] },
	{ stands: '"they" for a group', text: 'Red Front fled. They left weapons.', found: ['They=red-front'] },
	{ stands: 'no "he" for a woman', text: 'Anna Lund spoke. He left.', found: [] },
	{ stands: 'no "it" for a person', text: 'Anna Lund spoke. It rained.', found: [] },
	{ stands: 'no "it" that opens a clause', text: 'Freedonia voted. It is clear that rain fell.', found: [] },
	{ stands: 'no "it" without an actor before', text: 'It fell. Freedonia voted.', found: [] },
	{
		stands: 'no pronoun for a name far back',
		text: 'Anna Lund spoke. The rain fell. The dam broke. She left.',
		found: [],
	},
	{
		stands: '"he" for a man two sentences back',
		text: 'Karl Moss is ill. It rained. He sleeps.',
		found: ['He=karl-moss'],
	},
	{
		stands: 'no "they" where other people were the subject',
		text: 'Red Front fled. The tourists arrived. They sang.',
		found: [],
	},
	{
		stands: 'no "he" where somebody unnamed was the subject',
		text: 'The crowd greeted Karl Moss. A farmer left when he was asked.',
		found: [],
	},
	{ stands: 'no "their" of people before an "and"', text: 'Red Front saw the farmers and their dogs.', found: [] },
	{
		stands: '"it" for the subject behind "according to"',
		text: 'According to a report, Freedonia voted. It elected a king.',
		found: ['It=freedonia'],
	},
	{
		stands: 'no object for the subject of its own verb',
		text: 'Red Front fled. Freedonia never called it a menace.',
		found: ['it=red-front'],
	},
	{
		stands: 'an object for the subject of a verb further out',
		text: 'Freedonia said that Red Front calls it a menace.',
		found: ['it=freedonia'],
	},
	{
		stands: '"he" behind "said" for the subject before a mere object',
		text: 'In a fight with Tom Hill, Karl Moss said he was tired.',
		found: ['he=karl-moss'],
	},
	{
		stands: '"he" for the subject behind a participle in front',
		text: 'Formerly known as a moderate, Karl Moss met Sen. Tom Hill. He left.',
		found: ['He=karl-moss'],
	},
	{
		stands: '"its" for the subject of its very verb',
		text: 'Red Front told the town that Freedonia deserves its name.',
		found: ['its=freedonia'],
	},
	{
		stands: '"its" in a list for whose the thing before it is',
		text: "Freedonia's ships, its fear of Red Front and its ports are old.",
		found: ['its=freedonia', 'its=freedonia'],
	},
	{ stands: 'no object for nobody but that subject', text: 'Freedonia calls it a menace.', found: [] },
	{ stands: 'no pronoun for an adjective', text: 'Freedonian ships sailed. It sank.', found: [] },
])('$stands', ({ text, found }) => expect(referring(text, ['pronoun'])).toEqual(found));
