import { expect, test } from 'vitest';
import { excerptAt } from '../../../lib/core/sources/evidence';
import { readText } from '../../../lib/core/text/tokens';

const excerpts: { cuts: string; text: string; phrase: string; before: string; after: string }[] = [
	{
		cuts: 'the sentence in the middle',
		text: 'It rained. The stubborn mayor stayed home. Nobody came.',
		phrase: 'stubborn',
		before: 'The ',
		after: ' mayor stayed home.',
	},
	{ cuts: 'a phrase at the start', text: 'Rain. Stubborn rain. Sun.', phrase: 'Stubborn', before: '', after: ' rain.' },
	{ cuts: 'a phrase that is all', text: 'stubborn', phrase: 'stubborn', before: '', after: '' },
	{
		cuts: 'at the line',
		text: 'A headline\n\nThe stubborn mayor\n\nmore',
		phrase: 'stubborn',
		before: 'The ',
		after: ' mayor',
	},
	{
		cuts: 'after a closing quotation mark',
		text: '“We won.” The stubborn mayor left.',
		phrase: 'stubborn',
		before: 'The ',
		after: ' mayor left.',
	},
	{
		cuts: 'not at a decimal point',
		text: 'It cost 3.5 million, the stubborn mayor said.',
		phrase: 'stubborn',
		before: 'It cost 3.5 million, the ',
		after: ' mayor said.',
	},
	{
		cuts: 'not at an abbreviation',
		text: 'It rained. Sen. Cruz told U.S. President Biden that Gov. Brook is a disgrace, and Mr. Jones agreed.',
		phrase: 'disgrace',
		before: 'Sen. Cruz told U.S. President Biden that Gov. Brook is a ',
		after: ', and Mr. Jones agreed.',
	},
	{
		cuts: 'both sentences of a phrase that stands in two',
		text: 'It rained. It was a disgrace. Indeed it was. Nobody came.',
		phrase: 'disgrace. Indeed',
		before: 'It was a ',
		after: ' it was.',
	},
	{
		cuts: 'with spaces evened out',
		text: 'The  old\t stubborn \u00a0 mayor.',
		phrase: 'stubborn',
		before: 'The old ',
		after: ' mayor.',
	},
];
test.each(excerpts)('excerptAt cuts $cuts', ({ text, phrase, before, after }) => {
	const start = text.indexOf(phrase);
	const { sentences } = readText(text);
	expect(excerptAt(text, sentences, { start, end: start + phrase.length })).toEqual({ before, phrase, after });
});

test('excerptAt cuts a very long sentence at words and says so', () => {
	const long = 'word '.repeat(100);
	const text = `${long}stubborn ${long}`;
	const span = { start: long.length, end: long.length + 8 };
	const { before, after } = excerptAt(text, [{ start: 0, end: text.length }], span);
	expect(before).toMatch(/^…word .*word $/);
	expect(after).toMatch(/^ word.*word…$/);
	expect(before.length + after.length).toBeLessThan(490);
});
