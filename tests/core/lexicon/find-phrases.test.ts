import { expect, test } from 'vitest';
import type { Entry } from '../../../lib/core/lexicon/entry';
import { wordsOf } from '../engine';
import { entry, matchesIn } from './entries';

interface Case {
	readonly finds: string;
	readonly entry: Entry;
	readonly text: string;
	readonly found: readonly string[];
}

test.each<Case>([
	{ finds: 'a noun in the plural', entry: entry('regime'), text: 'Two regimes fell.', found: ['regimes'] },
	{ finds: 'a verb in the past', entry: entry('slam'), text: 'She slammed him.', found: ['slammed'] },
	{ finds: 'an irregular form', entry: entry('seek'), text: 'He sought peace.', found: ['sought'] },
	{
		finds: 'a phrase whose verb is inflected',
		entry: entry('cry foul'),
		text: 'They cried foul.',
		found: ['cried foul'],
	},
	{ finds: 'any case', entry: entry('regime'), text: 'Regime change.', found: ['Regime'] },
	{ finds: 'a hyphen for a space', entry: entry('far left'), text: 'A far-left view.', found: ['far-left'] },
	{ finds: 'a space for a hyphen', entry: entry('far-left'), text: 'The far left view.', found: ['far left'] },
	{ finds: 'curly apostrophes', entry: entry("people's war"), text: 'A people’s war.', found: ['people’s war'] },
	{ finds: 'nothing of another word', entry: entry('regime'), text: 'A regiment marched.', found: [] },
	{ finds: 'no phrase over two sentences', entry: entry('red flag'), text: 'It was red. Flag day came.', found: [] },
	{ finds: 'nothing in an empty text', entry: entry('regime'), text: '', found: [] },
])('findPhrases finds $finds', ({ entry: given, text, found }) => {
	expect(matchesIn(text, [given]).map((match) => wordsOf(text, match))).toEqual(found);
});

test.each<Case>([
	{ finds: 'the verb', entry: entry('trump', { pos: 'VERB' }), text: 'Peace will trump war.', found: ['trump'] },
	{ finds: 'no noun for a verb', entry: entry('claim', { pos: 'VERB' }), text: 'The claim is new.', found: [] },
	{ finds: 'no verb for a noun', entry: entry('claim', { pos: 'NOUN' }), text: 'They claim it is new.', found: [] },
	{ finds: 'the adjective', entry: entry('radical', { pos: 'ADJ' }), text: 'A radical view won.', found: ['radical'] },
	{
		finds: 'a participle for an adjective',
		entry: entry('failed', { pos: 'ADJ' }),
		text: 'A failed state borders it.',
		found: ['failed'],
	},
])('part of speech: findPhrases finds $finds', ({ entry: given, text, found }) => {
	expect(matchesIn(text, [given]).map((match) => wordsOf(text, match))).toEqual(found);
});

const before = entry('storm', { needs: { before: ['perfect'] } });
const after = entry('storm', { needs: { after: ['of protest'] } });
const near = entry('storm', { needs: { near: ['politics', 'voter'] } });
const unless = entry('storm', { unless: { before: ['snow'], after: ['warning'], near: ['coast'] } });
test.each<Case>([
	{ finds: 'one that has what it needs before', entry: before, text: 'A perfect storm came.', found: ['storm'] },
	{ finds: 'none that lacks what it needs before', entry: before, text: 'A storm is perfect.', found: [] },
	{ finds: 'one that has what it needs after', entry: after, text: 'A storm of protests came.', found: ['storm'] },
	{ finds: 'none that lacks what it needs after', entry: after, text: 'A storm of rain came.', found: [] },
	{ finds: 'one with a needed word near', entry: near, text: 'A storm among the voters came.', found: ['storm'] },
	{ finds: 'none with it in the next sentence', entry: near, text: 'A storm came. Voters fled.', found: [] },
	{ finds: 'none after an excluded word', entry: unless, text: 'A snow storm came.', found: [] },
	{ finds: 'none after an excluded word and a hyphen', entry: unless, text: 'A snow-storm came.', found: [] },
	{ finds: 'none before an excluded word', entry: unless, text: 'A storm warning came.', found: [] },
	{ finds: 'none near an excluded word', entry: unless, text: 'On the coast a storm came.', found: [] },
	{ finds: 'one where nothing is excluded', entry: unless, text: 'A storm of protest came.', found: ['storm'] },
])('neighbours: findPhrases finds $finds', ({ entry: given, text, found }) => {
	expect(matchesIn(text, [given]).map((match) => wordsOf(text, match))).toEqual(found);
});

test('of overlapping phrases the longest stays', () => {
	const rules = matchesIn('A rogue state fell.', [entry('rogue'), entry('rogue state'), entry('state fell')]);
	expect(rules.map((match) => match.entry.id)).toEqual(['rogue state']);
});

test('of equally long phrases the one that asks for more stays', () => {
	const plain = entry('storm', { id: 'plain' });
	for (const entries of [
		[plain, near],
		[near, plain],
	])
		expect(matchesIn('A storm among voters.', entries).map((match) => match.entry.id)).toEqual(['storm']);
});

test.each([
	{ finds: 'nothing in a longer name', text: 'They joined the Counter Terror Bureau before dawn.', found: [] },
	{ finds: 'a capitalised word by itself', text: 'Terror came.', found: ['Terror'] },
	{ finds: 'words in lower case before a name', text: 'The terror Bureau met.', found: ['terror'] },
	{ finds: 'words of a headline', text: 'Terror Grips Small Mountain Town', found: ['Terror'] },
])('names: findPhrases finds $finds', ({ text, found }) => {
	expect(matchesIn(text, [entry('terror')]).map((match) => wordsOf(text, match))).toEqual(found);
});

test('words inside a listed name are left alone, a phrase that holds the name is not', () => {
	const text = 'Radical Party members and radical Red Party fans.';
	const names = [
		{ start: 0, end: 13 },
		{ start: 34, end: 43 },
	];
	expect(matchesIn(text, [entry('radical')], names).map(({ start }) => start)).toEqual([26]);
	expect(matchesIn(text, [entry('radical Red Party')], names).map(({ start }) => start)).toEqual([26]);
});
