import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

const epithetsIn = (text: string) =>
	analysisByRules(text)
		.labels.filter(({ form }) => form === 'epithet')
		.map(({ label, actorName }) => `${label}=${actorName}`);

test.each([
	{
		says: 'another is declared stands not for the group named last',
		text: 'Hamas fired rockets. The council declared it a terrorist group.',
		finds: [],
	},
	{
		says: 'is said of a group beside it stands not for the one named last',
		text: 'The Green Hands, a terrorist group tied to Hamas, left.',
		finds: [],
	},
	{
		says: 'somebody is considered stands for nobody else',
		text: 'Mayor Tom Hill spoke. Sen. Carol Brook was once considered a likely mayor.',
		finds: [],
	},
	{
		says: 'tells of a woman stands for no man',
		text: 'Mr. Tom Hill was angry. He insulted the first woman nominee of the league.',
		finds: [],
	},
	{
		says: 'is said of nobody else stands for the group named last',
		text: 'Hamas fired rockets. Nobody bows to the dictates of a terrorist group.',
		finds: ['terrorist group=Hamas'],
	},
])('a phrase that $says', ({ text, finds }) => expect(epithetsIn(text)).toEqual(finds));
