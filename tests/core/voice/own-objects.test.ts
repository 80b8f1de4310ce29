import { expect, test } from 'vitest';
import { found, type HardCase, own, quoted, reported } from './verdicts';

test.each<HardCase>([
	{
		hard: 'what somebody promises to do',
		text: 'Moss vowed to repeal the disgraceful law. Hill vowed to end the “carnage.” Brook pledged to go because the tax was vicious.',
		verdicts: [
			{ words: 'disgraceful', ...own },
			{ words: 'carnage', ...quoted('Hill') },
			{ words: 'vicious', ...reported('Brook') },
		],
	},
	{
		hard: 'what somebody promises will be so',
		text: 'Moss vowed that the disgraceful law would fall.',
		verdicts: [{ words: 'disgraceful', ...reported('Moss') }],
	},
	{
		hard: 'what somebody answers, and what he answers to it',
		text: 'Both mayors have responded to the smallest gaffe with vicious posters. Moss responded that the plan was a disgrace.',
		verdicts: [
			{ words: 'gaffe', ...own },
			{ words: 'vicious', ...own },
			{ words: 'disgrace', ...reported('Moss') },
		],
	},
	{
		hard: 'whom somebody blames, and for what',
		text: 'Hill criticised the disgraced mayor for his shameful lies.',
		verdicts: [
			{ words: 'disgraced', ...own },
			{ words: 'shameful lies', ...reported('Hill') },
		],
	},
])('$hard', ({ text, verdicts }) => expect(found(text, verdicts)).toEqual(verdicts));
