import { expect, test } from 'vitest';
import { referring } from '../engine';

test.each([
	{
		takes: '"the prime minister" for the one in office, not for a former one named since',
		text: 'Anna Lund spoke. The former prime minister Karl Moss laughed. The prime minister left.',
		epithets: ['The prime minister=anna-lund'],
	},
	{
		takes: 'it for her too where another is named but for his time',
		text: 'Prime Minister Anna Lund spoke to a secretary under Karl Moss. The prime minister left.',
		epithets: ['The prime minister=anna-lund'],
	},
	{
		takes: 'it for a former one where there is nobody else',
		text: 'The former prime minister Anna Lund spoke. The prime minister left.',
		epithets: ['The prime minister=anna-lund'],
	},
	{
		takes: '"the anonymous author" for one whom the text does not name',
		text: 'Anna Lund spoke. She was angry. The anonymous author did not answer.',
		epithets: ['The anonymous author=local:anonymous author'],
	},
])('resolveReferences takes $takes', ({ text, epithets }) => expect(referring(text, ['epithet'])).toEqual(epithets));
