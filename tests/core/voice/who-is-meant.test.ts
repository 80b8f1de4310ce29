import { expect, test } from 'vitest';
import { found, type HardCase, reported } from './verdicts';

test.each<HardCase>([
	{
		hard: '"alleged" people in a paraphrase, who are not the state they serve',
		text: 'The senator said that the alleged puppets of Sweden had left.',
		verdicts: [{ words: 'puppets', ...reported('senator'), actorName: null }],
	},
	{
		hard: 'a generic plural that is nobody in particular',
		text: 'Terrorists are cowards, the minister said.',
		verdicts: [
			{ words: 'Terrorists', ...reported('minister'), actorName: null },
			{ words: 'cowards', ...reported('minister'), actorName: null },
		],
	},
	{
		hard: '"the group" called something, after two were named',
		text: 'Hezbollah is an armed group. The Taliban closed a school. The group is a terrorist organization, the minister said.',
		verdicts: [{ words: 'terrorist organization', ...reported('minister'), actorName: 'Taliban' }],
	},
])('$hard', ({ text, verdicts }) => expect(found(text, verdicts)).toEqual(verdicts));
