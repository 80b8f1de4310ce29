import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText, stretch } from '../../../lib/core/text/tokens';

const textsOf = (text: string) => readText(text).tokens.map((token) => token.text);

test.each([
	{ cuts: 'a possessive from its noun', text: 'Freedonia’s bridge', tokens: ['Freedonia', '’s', 'bridge'] },
	{ cuts: 'a hyphenated word at its hyphen', text: 'a well-known town', tokens: ['a', 'well', '-', 'known', 'town'] },
	{ cuts: 'a prefix from its word', text: 'an anti-war rally', tokens: ['an', 'anti', '-', 'war', 'rally'] },
	{ cuts: "a contracted 'not'", text: "It isn't new", tokens: ['It', 'is', "n't", 'new'] },
	{ cuts: 'nothing of an empty text', text: '', tokens: [] },
	{ cuts: 'nothing of white space', text: ' \n\t\n ', tokens: [] },
])('readText cuts $cuts', ({ text, tokens }) => expect(textsOf(text)).toEqual(tokens));

test('readText gives lower case and dictionary form with straight apostrophes', () => {
	const [, mark, verb] = readText('Anna’s leaving').tokens;
	expect([mark?.text, mark?.lower, verb?.lemma]).toEqual(['’s', "'s", 'leave']);
});

test.each([
	{ breaks: 'at every line', text: 'A first line\nA second line', paragraphs: ['A first line', 'A second line'] },
	{ breaks: 'nothing for an empty line', text: 'One.\n\nTwo.', paragraphs: ['One.', 'Two.'] },
	{ breaks: 'a line of Windows', text: 'One.\r\nTwo.', paragraphs: ['One.', 'Two.'] },
	{
		breaks: 'no hard-wrapped sentence',
		text: 'The bridge that\ncrosses the river fell.',
		paragraphs: ['The bridge that\ncrosses the river fell.'],
	},
])('a paragraph breaks $breaks', ({ text, paragraphs }) => {
	expect(readText(text).paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
});

test('stretch covers its tokens', () => {
	const { tokens } = readText('The old bridge fell.');
	expect(stretch(tokens, { first: 1, last: 3 })).toEqual({ first: 1, last: 3, start: 4, end: 14 });
});

test('tokens are slices of any text, ascending, and paragraphs and sentences share them out', () => {
	const piece = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 8 }),
		fc.constantFrom(
			'Mr. ',
			'said ',
			'“',
			'”',
			"'",
			'(',
			')',
			'. ',
			'\n',
			'\r\n',
			'\u00a0',
			'👩‍👧',
			'é',
			'Tex.',
			'5\'10"',
			' ',
		),
	);
	const texts = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(''));
	fc.assert(
		fc.property(texts, (text) => {
			const { tokens, sentences, paragraphs } = readText(text);
			let end = 0;
			for (const [i, token] of tokens.entries()) {
				expect(token.index).toBe(i);
				expect(token.text).toBe(text.slice(token.start, token.end));
				expect(token.start).toBeGreaterThanOrEqual(end);
				expect(token.end).toBeGreaterThan(token.start);
				end = token.end;
			}
			for (const parts of [sentences, paragraphs]) {
				expect(parts.map((part) => part.first)).toEqual([0, ...parts.map((part) => part.last)].slice(0, parts.length));
				expect(parts.at(-1)?.last ?? 0).toBe(tokens.length);
				for (const part of parts) expect(part).toEqual(stretch(tokens, part));
			}
			for (const sentence of sentences)
				expect(paragraphs.some((p) => p.first <= sentence.first && sentence.last <= p.last)).toBe(true);
		}),
		{ numRuns: 300 },
	);
});

test('what was read before changes no token', () => {
	const tokens = () => readText('He saw Blenk’s dog.').tokens.map(({ text, pos }) => [text, pos]);
	const fresh = tokens();
	readText('The dog was Blenk’s. The dog was Blenk’s—once.');
	expect(tokens()).toEqual(fresh);
});
