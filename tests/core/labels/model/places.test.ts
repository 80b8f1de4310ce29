import { expect, test } from 'vitest';

import { type PlacedText, placeText } from '../../../../lib/core/labels/model/places';

import { loadTables } from '../../../../lib/data/tables';
import { evidenceOf } from './read';

const placesOf = (text: string): PlacedText => placeText(evidenceOf(text), loadTables().labelModel!.words);

/** What the model is given of a text. */
const seen = ({ words, features, sentences }: PlacedText) => ({
	words: [...words],
	features: features.map((one) => [...one].sort((a, b) => a - b)),
	sentences,
});

test.each([
	['Israel said Hamas was a threat.', 'Hamas said Israel was a threat.'],
	['The deal with Iran is a disaster.', 'The deal with North Korea is a disaster.'],
	['Russia has called Ukraine corrupt.', 'Ukraine has called Russia corrupt.'],
	['The protesters were violent.', 'The landlords were violent.'],
])('the model cannot tell %j from %j', (one, other) => {
	expect(seen(placesOf(one))).toEqual(seen(placesOf(other)));
});

test('a name is one place, whatever its words', () => {
	const { first, placeOf, words } = placesOf('The Palestine Liberation Organization left.');
	const name = placeOf[1]!;
	expect(placeOf[3]).toBe(name);
	expect(words[name]).toBe(-1);
	expect(first[name + 1]).toBe(4);
});

test('each token has a place, and the places of sentences follow one another', () => {
	const { first, placeOf, sentences } = placesOf('One thing. "Another," said Brook.\nA third.');
	expect([...placeOf]).toEqual([...placeOf].sort((a, b) => a - b));
	expect(sentences[0]!.first).toBe(0);
	expect(sentences.at(-1)!.last).toBe(first.length - 1);
	for (const [i, { last }] of sentences.slice(0, -1).entries()) expect(sentences[i + 1]!.first).toBe(last);
});

test('an empty text has no places', () => {
	expect(placesOf('').sentences).toEqual([]);
});
