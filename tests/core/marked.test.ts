import { expect, test } from 'vitest';
import type { Finding, Note } from '../../lib/core/analysis';
import { chooseMarked, hiddenAs, type Marked } from '../../lib/core/marked';
import { makeFinding } from './finding';

const text = 'word '.repeat(250);
/** A finding on the word with this number. */
const at = (word: number, more: Partial<Finding> = {}): Finding =>
	makeFinding({ start: word * 5, end: word * 5 + 4, text: 'word', ...more });
const calm = { hidden: [], mild: false };
/** A note on the word with this number. */
const noteAt = (word: number): Note => ({ kind: 'hidden-agent', start: word * 5, end: word * 5 + 4, text: 'word' });
const words = (marked: readonly Marked[]) => marked.map(({ start }) => start / 5);

test.each([
	{ leaves: 'mild ones out', given: [at(1, { strength: 1 }), at(2)], wanted: calm, kept: [2] },
	{
		leaves: 'nothing out where everything is wanted',
		given: [at(1, { strength: 1 }), at(2)],
		wanted: { hidden: [], mild: true },
		kept: [1, 2],
	},
	{
		leaves: 'hidden phrases out',
		given: [at(1, { rule: 'a' }), at(2)],
		wanted: { hidden: [{ as: 'a' }], mild: false },
		kept: [2],
	},
	{
		leaves: 'hidden phrases out even then',
		given: [at(1, { rule: 'a' }), at(2)],
		wanted: { hidden: [{ as: 'a' }], mild: true },
		kept: [2],
	},
	{
		leaves: 'out one that the model found by its words alone, however they are written',
		given: [
			at(1, { rule: 'model', text: 'vile' }),
			at(2, { rule: 'model', text: 'Vile' }),
			at(3, { rule: 'model', text: 'mean' }),
		],
		wanted: { hidden: [{ as: hiddenAs({ rule: 'model', text: 'VILE' }) }], mild: true },
		kept: [3],
	},
	{
		leaves: 'out what comes too thick, the last of equals first',
		given: [1, 2, 3, 4, 5, 6].map((i) => at(i)),
		wanted: calm,
		kept: [1, 2, 3, 4],
	},
	{
		leaves: 'in what an actor is called, as it does strong words',
		given: [1, 2, 3, 4].map((i) => at(i, { kind: 'metaphor' })).concat(at(5, { actor: 'iran' }), at(6)),
		wanted: calm,
		kept: [1, 2, 3, 5],
	},
	{
		leaves: 'others’ words out first, then clear ones before strong ones',
		given: [
			at(1, { voice: 'quoted', strength: 3 }),
			at(2),
			at(3, { strength: 3 }),
			at(4, { voice: 'reported' }),
			at(5, { strength: 3 }),
			at(6),
		],
		wanted: calm,
		kept: [2, 3, 5, 6],
	},
	{
		leaves: 'room in each stretch for itself',
		given: [...[1, 2, 3, 4, 5].map((i) => at(i)), at(120), at(220)],
		wanted: calm,
		kept: [1, 2, 3, 4, 120, 220],
	},
	{ leaves: 'nothing of nothing', given: [], wanted: calm, kept: [] },
])('chooseMarked leaves $leaves', ({ given, wanted, kept }) => {
	expect(words(chooseMarked(text, { findings: given, notes: [] }, wanted))).toEqual(kept);
});

test('however much is found, there is about one mark in 25 words', () => {
	const everywhere = Array.from({ length: 250 }, (_, i) => at(i));
	expect(chooseMarked(text, { findings: everywhere, notes: [] }, calm)).toHaveLength(12);
});

test.each([
	{ are: 'left out of the calm choice', wanted: calm, kept: [4] },
	{ are: 'marked with everything else', wanted: { hidden: [], mild: true }, kept: [2, 4, 6] },
	{ are: 'hidden by their kind', wanted: { hidden: [{ as: hiddenAs(noteAt(9)) }], mild: true }, kept: [4] },
])('notes are $are, and never where a phrase is marked', ({ wanted, kept }) => {
	const found = { findings: [at(4)], notes: [noteAt(2), noteAt(4), noteAt(6)] };
	expect(words(chooseMarked(text, found, wanted))).toEqual(kept);
});

test('under a hidden phrase a note comes to light', () => {
	const found = { findings: [at(4, { rule: 'a' })], notes: [noteAt(4)] };
	expect(chooseMarked(text, found, { hidden: [{ as: 'a' }], mild: true })).toEqual([noteAt(4)]);
});
