import { expect, test } from 'vitest';
import { readText } from '../../../lib/core/text/tokens';

test.each([
	{ after: 'a full stop', text: 'The dam broke. Nobody died.', sentences: ['The dam broke.', 'Nobody died.'] },
	{ after: 'a question', text: 'Why? Because it rained!', sentences: ['Why?', 'Because it rained!'] },
	{ after: 'a text without a stop', text: 'Dam breaks', sentences: ['Dam breaks'] },
	{ after: 'no title', text: 'Mr. Moss met Gen. Lund. They ate.', sentences: ['Mr. Moss met Gen. Lund.', 'They ate.'] },
	{ after: 'no initials', text: 'J. K. Moss sang. He left.', sentences: ['J. K. Moss sang.', 'He left.'] },
	{
		after: 'no country in capitals',
		text: 'The U.S. Senate voted. It passed.',
		sentences: ['The U.S. Senate voted.', 'It passed.'],
	},
	{
		after: 'no month or saint',
		text: 'She saw St. Olaf in Jan. 2020. It rained.',
		sentences: ['She saw St. Olaf in Jan. 2020.', 'It rained.'],
	},
	{ after: 'no number', text: 'It cost $3.5 million. He paid.', sentences: ['It cost $3.5 million.', 'He paid.'] },
	{
		after: 'nothing inside brackets',
		text: 'He left (it was late. Nobody saw.) and slept.',
		sentences: ['He left (it was late. Nobody saw.) and slept.'],
	},
	{ after: 'a curly closing mark', text: '“It works.” She left.', sentences: ['“It works.”', 'She left.'] },
	{ after: 'a straight closing mark', text: '"It works." She left.', sentences: ['"It works."', 'She left.'] },
	{ after: 'a closing bracket', text: '(He left.) She stayed.', sentences: ['(He left.)', 'She stayed.'] },
	{
		after: 'no question that the sentence quotes',
		text: 'She asked, "Why?" and left.',
		sentences: ['She asked, "Why?" and left.'],
	},
	{
		after: 'no open mark',
		text: 'It rained. "Stay," she said.',
		sentences: ['It rained.', '"Stay," she said.'],
	},
])('a sentence ends after $after', ({ text, sentences }) => {
	expect(readText(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});
