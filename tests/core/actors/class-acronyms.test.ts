import { expect, test } from 'vitest';
import { referring } from '../engine';

test.each([
	{ no: 'a common noun in capitals', text: 'They asked for the same voter ID rule in the town.', names: [] },
	{ no: 'a plural acronym', text: 'They fear those hidden XPCs along the road.', names: [] },
	{
		no: 'an acronym that the text has with "a"',
		text: 'She runs a rich XPC from home. They know the XPC well.',
		names: [],
	},
	{
		no: 'one that is whose it is',
		text: 'She runs her old sister XPC from home. They know the XPC well.',
		names: [],
	},
	{ no: 'any other acronym', text: 'They know the XPC well.', names: ['XPC=local:XPC'] },
	{
		no: 'an acronym behind a noun with an article',
		text: 'They know a process XPC oversees. They like the XPC.',
		names: ['XPC=local:XPC', 'XPC=local:XPC'],
	},
	{ no: 'a link in capitals', text: 'The mayor lost the vote in this town MORE and went home.', names: [] },
	{ no: 'a rank', text: 'He rose to the rank of Chief Petty Officer in the end.', names: [] },
	{
		no: 'a rank before a name',
		text: 'He met Chief Petty Officer Tom Hill there.',
		names: ['Tom Hill=local:Tom Hill'],
	},
])('addIntroduced takes $no for a name only where it is one', ({ text, names }) =>
	expect(referring(text, ['name'])).toEqual(names),
);
