import { expect, test } from 'vitest';
import { analysisByEntries, found, type HardCase, own } from './verdicts';

test.each<HardCase>([
	{
		hard: 'false friends beside the loaded word',
		text: 'The regime paid for the puppet theatre, the sanctions regime and a diet regime.',
		verdicts: [{ words: 'regime', ...own }],
	},
])('$hard', ({ text, verdicts }) => expect(found(text, verdicts)).toEqual(verdicts));

test.each([
	{ friend: 'exercise and theatre', text: 'A new exercise regime helped the crew of the puppet theatre.' },
	{ friend: 'sanctions and waves', text: 'A sanctions regime was agreed, and the rogue wave passed.' },
])('false friends are no findings: $friend', ({ text }) => expect(analysisByEntries(text).findings).toEqual([]));
