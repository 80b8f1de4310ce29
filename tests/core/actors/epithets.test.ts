import { expect, test } from 'vitest';
import { referring } from '../engine';

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
