import { expect, test } from 'vitest';
import { referring } from '../engine';

/** `words=actor` of the epithets in a text. */
const found = (text: string) => referring(text, ['epithet']);

test.each([
	{ rules: 'whoever does it out of its object', text: 'Sen. Ada Brook spoke. Brook mocked the stern lawmaker.' },
	{
		rules: 'whoever does it out of what its object has',
		text: "Sen. Ada Brook spoke. Brook mocked the stern lawmaker's hat.",
	},
	{
		rules: 'whoever does it out of what a preposition brings',
		text: 'Sen. Ada Brook spoke. Brook lashed out at the stern lawmaker.',
	},
	{
		rules: 'a group out of the object of its own verb',
		text: 'Red Front fled. Red Front mocked the group.',
	},
	{
		rules: 'whoever is named inside it out of it',
		text: 'Sen. Ada Brook met Karl Moss. The Brook-backing lawmaker left.',
	},
	{
		rules: 'anybody else out where somebody is named inside it',
		text: 'Anna Lund and Karl Moss met. The Moss-backing former minister left.',
	},
	{
		rules: 'whoever is known out where somebody unknown is named before it',
		text: 'Sen. Ada Brook spoke. Keller, the stern lawmaker, left.',
	},
	{ rules: 'everybody out of what nobody is yet', text: 'Sen. Ada Brook will back the eventual lawmaker enough.' },
	{
		rules: 'everybody out of what a contest tells',
		text: 'Kamala Harris left. The losing candidate won a few votes.',
	},
	{
		rules: 'everybody out of what anybody may be',
		text: 'Anna Lund left. They bar arrests of a sitting prime minister.',
	},
	{ rules: 'everybody out of what is wished for', text: 'Anna Lund left. They want a prime minister who listens.' },
	{
		rules: 'everybody out of what is provided for whoever holds it',
		text: 'Anna Lund left. They wrote it to ensure that the prime minister would have a say.',
	},
	{ rules: 'a town out of what happens there', text: 'They say that a rally in Zibelo was the final blow.' },
])('the sentence rules $rules', ({ text }) => expect(found(text)).toEqual([]));

test.each([
	{
		leaves: 'another of that role',
		text: 'Sen. Ada Brook met Sen. Tom Hill. Brook mocked the stern lawmaker.',
		epithets: ['the stern lawmaker=local:Tom Hill'],
	},
	{
		leaves: 'the subject of a verb further out',
		text: 'Sen. Ada Brook spoke. The crowd mocked the stern lawmaker.',
		epithets: ['the stern lawmaker=local:Ada Brook'],
	},
	{
		leaves: 'whoever hangs on the subject',
		text: 'Sen. Ada Brook spoke. Critics of Brook mocked the stern lawmaker.',
		epithets: ['the stern lawmaker=local:Ada Brook'],
	},
	{
		leaves: 'the speaker behind his words',
		text: 'Sen. Ada Brook left. “It is over,” said the stern lawmaker.',
		epithets: ['the stern lawmaker=local:Ada Brook'],
	},
	{
		leaves: 'what a group says of itself',
		text: 'Red Front fled. Red Front said the group was safe.',
		epithets: ['the group=red-front'],
	},
	{
		leaves: 'the one who is there, behind a place',
		text: 'Sen. Ada Brook spoke. In Oslo, the stern lawmaker, who was late, left.',
		epithets: ['the stern lawmaker=local:Ada Brook'],
	},
])('the sentence leaves $leaves', ({ text, epithets }) => expect(found(text)).toEqual(epithets));
