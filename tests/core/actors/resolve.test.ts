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
	{ stands: 'no object for nobody but that subject', text: 'Freedonia calls it a menace.', found: [] },
	{ stands: 'no pronoun for an adjective', text: 'Freedonian ships sailed. It sank.', found: [] },
])('$stands', ({ text, found }) => expect(referring(text, ['pronoun'])).toEqual(found));

test.each([
	{ stands: 'its class noun', text: 'Red Front fled. The group left weapons.', found: ['The group=red-front'] },
	{
		stands: 'a longer epithet',
		text: 'Freedonia voted. The mountain republic is old.',
		found: ['The mountain republic=freedonia'],
	},
	{
		stands: 'an epithet with adjectives',
		text: 'Red Front fled. The violent group hid.',
		found: ['The violent group=red-front'],
	},
	{
		stands: 'the actor that the noun fits',
		text: 'Red Front left Freedonia. The country rejoiced.',
		found: ['The country=freedonia'],
	},
	{
		stands: 'a role that the text gave one of two persons',
		text: 'Anna Lund, a judge, met Karl Moss. It rained. The judge wept.',
		found: ['The judge=anna-lund'],
	},
	{
		stands: 'no role where nothing tells which of two persons has it',
		text: 'Anna Lund met Karl Moss. The weary judge wept.',
		found: [],
	},
	{
		stands: 'a role behind a name and a colon, with a place of its own',
		text: 'Karl Moss left early. Anna Lund: The San Francisco judge wept.',
		found: ['The San Francisco judge=anna-lund'],
	},
	{
		stands: 'an epithet with "of"',
		text: 'Karl Moss spoke. The old minister of war sat down.',
		found: ['The old minister=karl-moss'],
	},
	{
		stands: 'no phrase that says what somebody else became',
		text: 'Karl Moss spoke. Carla Brook became the minister of war.',
		found: [],
	},
	{ stands: 'no indefinite phrase', text: 'Red Front fled. A group hid.', found: [] },
	{ stands: 'no noun of another class', text: 'Red Front fled. The country rejoiced.', found: [] },
	{ stands: 'no epithet before its actor', text: 'The group hid. Red Front fled.', found: [] },
	{ stands: 'no epithet of another owner', text: "Red Front fled. Brazil's group hid.", found: [] },
	{ stands: 'no group of something', text: 'Red Front fled. The group of tourists hid.', found: [] },
	{
		stands: 'no class noun far from its actor',
		text: 'Red Front fled. It rained. The dam broke. The town woke. The sun rose. The group hid.',
		found: [],
	},
])('an epithet: $stands', ({ text, found }) => expect(referring(text, ['epithet'])).toEqual(found));

test.each([
	{
		stands: 'an act of an owner',
		text: "Freedonia's decision was welcome.",
		found: ["Freedonia's decision=freedonia"],
	},
	{
		stands: 'an act by an actor',
		text: 'The decision by Freedonia was welcome.',
		found: ['The decision by Freedonia=freedonia'],
	},
	{
		stands: 'the act named before',
		text: "Freedonia's decision was welcome. The move came late.",
		found: ["Freedonia's decision=freedonia", 'The move=freedonia'],
	},
	{
		stands: 'a visit for the visit named before',
		text: "Freedonia's visit was long. The visit was dear.",
		found: ["Freedonia's visit=freedonia", 'The visit=freedonia'],
	},
	{
		stands: 'an act that the subject is said to do',
		text: 'Freedonia launched an invasion. It was long.',
		found: ['an invasion=freedonia'],
	},
	{
		stands: 'a deed that a verb told',
		text: 'Freedonia invaded the valley. Anna Lund called the move reckless.',
		found: ['the move=freedonia'],
	},
	{ stands: 'no words that a verb told', text: 'Freedonia spoke. Anna Lund called the move reckless.', found: [] },
	{
		stands: 'no deed of whom it was done to',
		text: 'Freedonia was invaded. Anna Lund called the move reckless.',
		found: [],
	},
	{ stands: 'no act done to an actor', text: 'The invasion of Freedonia was long.', found: [] },
	{
		stands: 'no policy for a visit',
		text: "Freedonia's visit was long. The policy is old.",
		found: ["Freedonia's visit=freedonia"],
	},
	{ stands: 'no act of nobody', text: 'Freedonia voted. A decision came late.', found: [] },
])('an event: $stands', ({ text, found }) => expect(referring(text, ['event'])).toEqual(found));
