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
	{ stands: 'no act of nobody', text: 'Freedonia voted. A decision came late.', found: [] },
])('an event: $stands', ({ text, found }) => expect(referring(text, ['event'])).toEqual(found));
