import { expect, test } from 'vitest';
import { referring } from '../engine';

test.each([
	{
		takes: '"he" in quotation marks for somebody else than whoever says it',
		text: 'Judge Tom Hill left. Karl Moss stayed. “He is a coward,” Moss said.',
		pronouns: ['He=local:Tom Hill'],
	},
	{
		takes: 'it so where the quotation goes on behind the speaker',
		text: 'Judge Tom Hill left. “It will rain,” said Karl Moss. “And his plan is weak.”',
		pronouns: ['his=local:Tom Hill'],
	},
	{
		takes: 'it so where "he said" names the speaker',
		text: 'Judge Tom Hill left. Karl Moss stayed. “He is a coward,” he said.',
		pronouns: ['He=local:Tom Hill', 'he=karl-moss'],
	},
	{
		takes: '"he" in a paraphrase for the speaker',
		text: 'Judge Tom Hill left. Karl Moss said he was tired.',
		pronouns: ['he=karl-moss'],
	},
	{
		takes: 'it for whom the speaker only speaks of',
		text: 'Karl Moss left. “He is a coward,” said an aide who knows Karl Moss.',
		pronouns: ['He=karl-moss'],
	},
	{
		takes: '"he said" for nobody who is named only in what he says',
		text: 'Judge Tom Hill spoke. “Karl Moss is a coward,” he said. He added that the court would rise.',
		pronouns: ['he=local:Tom Hill', 'He=local:Tom Hill'],
	},
	{
		takes: '"he said" for whoever was told of before a long quotation',
		text: 'Judge Tom Hill wrote a letter. “Karl Moss is a coward. The law is old. The court is slow.” He said it would rise.',
		pronouns: ['He=local:Tom Hill'],
	},
	{
		takes: '"he" for whom a quotation names where the source tells of nobody else',
		text: 'Anna Lund left. “Karl Moss is a coward,” Lund said. He was born in May.',
		pronouns: ['He=karl-moss'],
	},
])('resolveReferences takes $takes', ({ text, pronouns }) => expect(referring(text, ['pronoun'])).toEqual(pronouns));
