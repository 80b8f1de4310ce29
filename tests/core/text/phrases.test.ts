import { expect, test } from 'vitest';
import { PhraseIndex, phraseWords } from '../../../lib/core/text/phrases';
import { readText, type Token } from '../../../lib/core/text/tokens';

test.each([
	{ cuts: 'at spaces and hyphens', phrase: 'so-called peace  deal', words: ['so', 'called', 'peace', 'deal'] },
	{ cuts: 'a possessive off', phrase: 'people’s choice', words: ['people', "'s", 'choice'] },
	{ cuts: "a contracted 'not' off", phrase: "can't win", words: ['ca', "n't", 'win'] },
	{ cuts: 'commas off', phrase: 'now, then', words: ['now', ',', 'then'] },
	{ cuts: 'nothing of nothing', phrase: ' ', words: [] },
])('phraseWords cuts $cuts', ({ phrase, words }) => expect(phraseWords(phrase)).toEqual(words));

test('phraseWords cuts a phrase as readText cuts a text, hyphens aside', () => {
	for (const phrase of ["the people's court", "they don't pay", 'pro-war', 'law & order', 'well, well'])
		expect(phraseWords(phrase)).toEqual(
			readText(phrase)
				.tokens.map((token) => token.lower)
				.filter((word) => word !== '-'),
		);
});

function find(phrases: readonly string[], text: string, formsOf: (token: Token) => string[] = ({ lower }) => [lower]) {
	const index = new PhraseIndex<string>(formsOf);
	for (const phrase of phrases) index.add(phraseWords(phrase), phrase);
	const { tokens } = readText(text);
	return tokens.flatMap((_, i) => index.at(tokens, i).map(({ value, first, last }) => ({ value, first, last })));
}

test.each([
	{ finds: 'nothing where nothing stands', phrases: ['red flag'], text: 'A red card.', found: [] },
	{
		finds: 'a phrase in its place',
		phrases: ['red flag'],
		text: 'A red flag.',
		found: [{ value: 'red flag', first: 1, last: 3 }],
	},
	{
		finds: 'a phrase and its beginning',
		phrases: ['red', 'red flag'],
		text: 'Red flag',
		found: [
			{ value: 'red', first: 0, last: 1 },
			{ value: 'red flag', first: 0, last: 2 },
		],
	},
	{
		finds: 'a phrase over a hyphen',
		phrases: ['far left'],
		text: 'a far-left paper',
		found: [{ value: 'far left', first: 1, last: 4 }],
	},
	{ finds: 'no phrase cut short by the end', phrases: ['red flag law'], text: 'A red flag', found: [] },
])('a phrase index finds $finds', ({ phrases, text, found }) => expect(find(phrases, text)).toEqual(found));

test('a phrase index finds a phrase once though two forms of a token fit', () => {
	expect(find(['flag'], 'flags', () => ['flag', 'flag'])).toHaveLength(1);
});
