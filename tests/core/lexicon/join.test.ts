import { expect, test } from 'vitest';
import { joinMatches } from '../../../lib/core/lexicon/join';
import { findNounPhrases } from '../../../lib/core/text/chunks';
import { readText } from '../../../lib/core/text/tokens';
import { entry, matchesIn } from './entries';

const ENTRIES = [
	entry('failed', { strength: 2 }),
	entry('doctrine'),
	entry('perpetual war', { strength: 3 }),
	entry('brutal'),
	entry('bloody'),
	entry('slam', { kind: 'report-verb' }),
	entry('disaster'),
	entry('utterly'),
];

function joined(text: string) {
	const doc = readText(text);
	const phrases = doc.sentences.map((sentence) => findNounPhrases(doc, sentence));
	return joinMatches(doc, matchesIn(text, ENTRIES), phrases).map(({ start, end, entry: { id }, strength, word }) => ({
		text: text.slice(start, end),
		id,
		strength,
		word: text.slice(word.start, word.end),
	}));
}

test.each([
	{
		joins: 'nothing to one match',
		text: 'A brutal campaign ended.',
		phrases: [{ text: 'brutal', id: 'brutal', strength: 1, word: 'brutal' }],
	},
	{
		joins: 'two of one phrase, up to its noun',
		text: 'A brutal, bloody campaign ended.',
		phrases: [{ text: 'brutal, bloody campaign', id: 'brutal', strength: 2, word: 'brutal' }],
	},
	{
		joins: 'those that "and" strings together',
		text: 'A brutal and bloody campaign ended.',
		phrases: [{ text: 'brutal and bloody campaign', id: 'brutal', strength: 2, word: 'brutal' }],
	},
	{
		joins: 'those that "of" strings together, under the strongest',
		text: 'The failed doctrine of perpetual war ended.',
		phrases: [{ text: 'failed doctrine of perpetual war', id: 'perpetual war', strength: 3, word: 'perpetual war' }],
	},
	{
		joins: 'no second thing that "and" adds with its own article',
		text: 'It was a failed plan and a disaster.',
		phrases: [
			{ text: 'failed', id: 'failed', strength: 2, word: 'failed' },
			{ text: 'disaster', id: 'disaster', strength: 1, word: 'disaster' },
		],
	},
	{
		joins: 'no verb behind its subject',
		text: 'The disaster failed nobody.',
		phrases: [
			{ text: 'disaster', id: 'disaster', strength: 1, word: 'disaster' },
			{ text: 'failed', id: 'failed', strength: 2, word: 'failed' },
		],
	},
	{
		joins: 'no verb behind the noun of a phrase',
		text: 'A brutal plan failed.',
		phrases: [
			{ text: 'brutal', id: 'brutal', strength: 1, word: 'brutal' },
			{ text: 'failed', id: 'failed', strength: 2, word: 'failed' },
		],
	},
	{
		joins: 'no verb behind a comma',
		text: 'The plan, a disaster, failed.',
		phrases: [
			{ text: 'disaster', id: 'disaster', strength: 1, word: 'disaster' },
			{ text: 'failed', id: 'failed', strength: 2, word: 'failed' },
		],
	},
	{
		joins: 'no adverb of a verb behind a comma',
		text: 'The plan is brutal, utterly dismissed Brook.',
		phrases: [
			{ text: 'brutal', id: 'brutal', strength: 1, word: 'brutal' },
			{ text: 'utterly', id: 'utterly', strength: 1, word: 'utterly' },
		],
	},
	{
		joins: 'over an article behind "of"',
		text: 'The failed doctrine of a perpetual war ended.',
		phrases: [{ text: 'failed doctrine of a perpetual war', id: 'perpetual war', strength: 3, word: 'perpetual war' }],
	},
	{
		joins: 'no report verb',
		text: 'Critics slam the brutal plan.',
		phrases: [
			{ text: 'slam', id: 'slam', strength: 1, word: 'slam' },
			{ text: 'brutal', id: 'brutal', strength: 1, word: 'brutal' },
		],
	},
	{
		joins: 'nothing over a verb',
		text: 'The brutal man caused a disaster.',
		phrases: [
			{ text: 'brutal', id: 'brutal', strength: 1, word: 'brutal' },
			{ text: 'disaster', id: 'disaster', strength: 1, word: 'disaster' },
		],
	},
	{
		joins: 'nothing over a sentence',
		text: 'It was brutal. Bloody days came.',
		phrases: [
			{ text: 'brutal', id: 'brutal', strength: 1, word: 'brutal' },
			{ text: 'Bloody', id: 'bloody', strength: 1, word: 'Bloody' },
		],
	},
	{ joins: 'nothing of nothing', text: 'The sun rose.', phrases: [] },
])('joinMatches joins $joins', ({ text, phrases }) => expect(joined(text)).toEqual(phrases));
