import { expect, test } from 'vitest';
import { readText } from '../../../../lib/core/text/tokens';
import { findOuterQuotes } from '../../../../lib/core/voice/quotations/outer-quotes';
import { findSigned } from '../../../../lib/core/voice/quotations/signed';
import { analysisOf, wordsOf } from '../../engine';

/** `speaker: what is signed` for each signature of a text. */
const signedIn = (text: string): string[] => {
	const doc = readText(text);
	return findSigned(doc, findOuterQuotes(doc)).map(
		({ speaker, content }) => `${wordsOf(text, speaker!)}: ${content.map((span) => wordsOf(text, span)).join(' | ')}`,
	);
};

test.each([
	{
		signs: 'a tweet at the end of its paragraph',
		text: 'She replied.\n\nThe port is a scandal. Close it! — Ann Brook (@annbrook) March 4, 2018\n\nThe port stayed open.',
		found: ['Ann Brook: The port is a scandal. Close it!'],
	},
	{
		signs: 'a tweet in a line of its own, with the day first',
		text: 'The port is a “scandal”.\n— Ann Brook (@annbrook) 4 March 2018',
		found: ['Ann Brook: The port is a “scandal”.'],
	},
	{
		signs: 'a tweet of three lines that speaks to somebody',
		text: 'The mayor quit the race.\n\nI am leaving the race.\n\nOur fight goes on.\n\nThe port is a scandal. — Ann Brook (@annbrook) Feb. 7, 2020',
		found: ['Ann Brook: I am leaving the race.', 'Ann Brook: Our fight goes on.', 'Ann Brook: The port is a scandal.'],
	},
	{
		signs: 'two tweets in one paragraph',
		text: 'Close the port! — Ann Brook (@annbrook) May 2, 2018 Open it! — Omar Lund (@lund) May 3, 2018 The port stayed open.',
		found: ['Ann Brook: Close the port!', 'Omar Lund: Open it!'],
	},
	{
		signs: 'a quotation behind a dash',
		text: '“The port is a scandal.” — Ann Brook, mayor of Bergen',
		found: ['Ann Brook: “The port is a scandal.”'],
	},
	{
		signs: 'quotations in the line below',
		text: '“The port is a scandal.\n“It must close.”\n– Ann Brook',
		found: ['Ann Brook: “The port is a scandal. | “It must close.”'],
	},
	{
		signs: 'quotations by their papers in a roundup',
		text: '“The port is a scandal.”\n\nAnn Brook, The Bergen Herald\n\n“It is a triumph.”\n\nEditorial Board, Oslo Times',
		found: ['Ann Brook: “The port is a scandal.”', 'Oslo Times: “It is a triumph.”'],
	},
])('$signs is signed', ({ text, found }) => expect(signedIn(text)).toEqual(found));

test.each([
	{ of: 'the byline of an article', text: '‘A scandal’\n\nBy Ann Brook\n\nAnn Brook, The Herald\n\nThe port closed.' },
	{
		of: 'whoever wrote the article that ends with a quotation',
		text: '“It is a scandal,” Lund said.\n\n“It must close.”\n\nAnn Brook, The Bergen Herald',
	},
	{ of: 'a dateline', text: 'The port closed.\n\nOSLO — Ann Brook spoke on Monday.' },
	{ of: 'a list behind dashes', text: '“The port is a scandal.”\n\n- Lund wants it closed.\n\n- Brook wants it open.' },
	{ of: 'a list of names', text: 'Those who spoke:\n\n- Ann Brook, mayor\n\n- Omar Lund, envoy' },
	{ of: 'a handle in a sentence', text: 'The port closed, said the mayor — Ann Brook (@annbrook) on Twitter.' },
	{ of: 'a paragraph that leads up to a tweet', text: 'The mayor wrote:\n— Ann Brook (@annbrook) May 2, 2018' },
	{ of: 'a paragraph that goes on', text: '“The port is a scandal.” Ann Brook, the mayor, left.' },
])('nothing is signed: $of', ({ text }) => expect(signedIn(text)).toEqual([]));

test('what is signed is quoted, whatever its marks, and what follows is not', () => {
	const text =
		'The corrupt regime is a disgrace. — Ann Brook (@annbrook) March 4, 2018\n\nThe corrupt regime stayed.\n\n“It is a corrupt regime.”\n\nOmar Lund, The Bergen Herald';
	const { findings } = analysisOf(text);
	expect(findings.filter((one) => one.text.endsWith('regime')).map(({ voice, speaker }) => [voice, speaker])).toEqual([
		['quoted', 'Ann Brook'],
		['own', null],
		['quoted', 'Omar Lund'],
	]);
});
