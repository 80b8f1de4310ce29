import { expect, test } from 'vitest';
import type { Strength } from '../../../lib/core/analysis';
import { sharpen } from '../../../lib/core/loaded/sharpen';
import { readText, stretch } from '../../../lib/core/text/tokens';

const THRESHOLDS = { mild: 0.2, clear: 0.1, found: 0.4 };
const ENTRY = {
	id: 'entry',
	kind: 'metaphor',
	polarity: 'negative',
	phrases: [],
	why: 'Why.',
	alternatives: [],
	examples: { match: [] },
} as const;

/** `text/strength/rule` of what is left, the words of the text having these chances. */
function left(
	text: string,
	chances: Readonly<Record<string, number>>,
	entry?: { word: string; strength: Strength },
	excluded?: string,
) {
	const doc = readText(text);
	const words = Float32Array.from(doc.tokens, ({ lower }) => chances[lower] ?? 0);
	const at = doc.tokens.findIndex(({ lower }) => lower === entry?.word);
	const joined = entry
		? [
				{
					...stretch(doc.tokens, { first: at, last: at + 1 }),
					entry: { ...ENTRY, strength: entry.strength },
					strength: entry.strength,
					word: stretch(doc.tokens, { first: at, last: at + 1 }),
				},
			]
		: [];
	const ruledOut = Uint8Array.from(doc.tokens, ({ lower }) => Number(lower === excluded));
	return sharpen({ doc, joined, ruledOut }, words, THRESHOLDS).map(
		({ start, end, strength, entry }) => `${text.slice(start, end)}/${strength}/${entry.id}`,
	);
}

const TEXT = 'The vile, half-baked and cruel plan passed.';

test.each([
	{ does: 'finds nothing among plain words', chances: {}, gives: [] },
	{ does: 'adds a mild word', chances: { vile: 0.5 }, gives: ['vile/1/model'] },
	{ does: 'adds no more than a mild one', chances: { vile: 0.99 }, gives: ['vile/1/model'] },
	{ does: 'joins adjacent words', chances: { cruel: 0.5, plan: 0.8 }, gives: ['cruel plan/1/model'] },
	{ does: 'takes a hyphenated word whole', chances: { baked: 0.5 }, gives: ['half-baked/1/model'] },
	{ does: 'takes it whole from its first part', chances: { half: 0.5 }, gives: ['half-baked/1/model'] },
	{ does: 'leaves marks alone', chances: { ',': 0.9, '.': 0.9 }, gives: [] },
])('the model $does', ({ chances, gives }) => expect(left(TEXT, chances)).toEqual(gives));

test.each([
	{ what: 'beside it', text: 'A vile cruel plan passed.', gives: ['vile cruel/2/entry'] },
	{ what: 'before it', text: 'A cruel vile plan passed.', gives: ['cruel vile/2/entry'] },
	{ what: 'joined by "and"', text: 'A vile and cruel plan passed.', gives: ['vile and cruel/2/entry'] },
	{ what: 'of another clause', text: 'It was vile, cruel words fell.', gives: ['vile/2/entry', 'cruel/1/model'] },
])('a word the model finds $what is part of the phrase of an entry', ({ text, gives }) =>
	expect(left(text, { vile: 0.9, cruel: 0.9 }, { word: 'vile', strength: 2 })).toEqual(gives),
);

test.each([
	{ chance: 0.15, strength: 2, gives: ['vile/2/entry'] },
	{ chance: 0.15, strength: 1, gives: [] },
	{ chance: 0.25, strength: 1, gives: ['vile/1/entry'] },
	{ chance: 0.05, strength: 3, gives: ['vile/2/entry'] },
	{ chance: 0.05, strength: 2, gives: ['vile/1/entry'] },
	{ chance: 0.9, strength: 1, gives: ['vile/1/entry'] },
] as const)('an entry of strength $strength with chance $chance gives $gives', ({ chance, strength, gives }) =>
	expect(left(TEXT, { vile: chance }, { word: 'vile', strength })).toEqual(gives),
);

test('an entry whose words were not read stays as it is', () => {
	expect(left(TEXT, { vile: -1 }, { word: 'vile', strength: 1 })).toEqual(['vile/1/entry']);
});

test('a word that its entry rules out is not found after all', () => {
	expect(left(TEXT, { vile: 0.9 }, undefined, 'vile')).toEqual([]);
});

test('a part of a handle or of code is no word to find', () => {
	expect(left('The __vile__ and #cruel and/or plan passed.', { vile: 0.9, cruel: 0.9 })).toEqual([]);
});
