import { expect, test } from 'vitest';
import { referring } from '../engine';

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
	{
		stands: 'an entry for the accession named before, and for no policy told since',
		text: "Freedonia's accession was slow. Karl Moss's policy failed. The entry came late.",
		found: ["Freedonia's accession=freedonia", "Karl Moss's policy=karl-moss", 'The entry=freedonia'],
	},
	{ stands: 'no act of nobody', text: 'Freedonia voted. A decision came late.', found: [] },
])('an event: $stands', ({ text, found }) => expect(referring(text, ['event'])).toEqual(found));
