import { expect, test } from 'vitest';
import { analysisOf, wordsOf } from '../engine';

/** What a text says that somebody says, cue by cue. */
const saidIn = (text: string): string[] =>
	analysisOf(text).attributions.flatMap(({ content }) => content.map((span) => wordsOf(text, span)));

test.each([
	{
		own: 'a comment behind a dash',
		text: 'All argued that the tax is unfair – showing once and for all that it is a vicious weapon.',
		said: ['that the tax is unfair'],
	},
	{
		own: 'a reserve behind a dash',
		text: 'The mayor said the strike hurt the town – despite the fact that the cuts had caused it.',
		said: ['the strike hurt the town'],
	},
	{
		own: 'no aside between dashes',
		text: 'Moss said that the plan – drawn up in May – was a disgrace.',
		said: ['that the plan – drawn up in May – was a disgrace'],
	},
	{
		own: 'no dash in quotation marks',
		text: 'Moss said: “It is a disgrace – showing all that is wrong.”',
		said: ['“It is a disgrace – showing all that is wrong.”'],
	},
	{
		own: 'what stands against what others write',
		text: 'Rather than being a “broken machine,” as they write, it is a noble institution.',
		said: ['Rather than being a “broken machine,”'],
	},
	{
		own: 'nothing of what others say too',
		text: 'The plan, as critics say, is a disgrace.',
		said: ['The plan', 'is a disgrace'],
	},
	{
		own: 'the main clause behind "while they say so"',
		text: 'While Moss said that the plan was a sham, the council passed a disgraceful law.',
		said: expect.arrayContaining(['that the plan was a sham']),
	},
	{
		own: 'a sentence behind a semicolon',
		text: 'Moss asked the envoy to take a message home; she was, to put it kindly, in a hurry.',
		said: ['to take a message home'],
	},
	{
		own: 'nothing behind a semicolon that goes on with what is said',
		text: 'Moss said the plan was bad; it was a disgrace. Hill said that the law was bad; that it was a disgrace.',
		said: ['the plan was bad; it was a disgrace', 'that the law was bad; that it was a disgrace'],
	},
	{
		own: 'what somebody does besides what he thinks',
		text: 'Moss thinks that the town is too small, and he has begun a smear.',
		said: ['that the town is too small'],
	},
	{
		own: 'nothing that somebody thinks he would do',
		text: 'Moss thinks that the town is too small, and he would leave it.',
		said: ['that the town is too small, and he would leave it'],
	},
	{
		own: 'no clause behind an "if" of theirs',
		text: 'Moss said that if the plan passed, the town would be a disgrace.',
		said: ['that if the plan passed, the town would be a disgrace'],
	},
])('the writer keeps $own', ({ text, said }) => expect(saidIn(text)).toEqual(said));

test.each([
	'No matter what critics might say, the plan is a disgrace.',
	'Whatever critics say, the plan is a disgrace.',
])('the writer sets aside what others say: %s', (text) =>
	expect(analysisOf(text).findings.find(({ text: words }) => words === 'disgrace')?.voice).toBe('own'),
);
