import { expect, test } from 'vitest';
import { loadLexicon } from '../../lib/data/lexicon';
import { parseLexicon } from '../../lib/data/parse-lexicon';
import { notImported } from './imported';
import { doom, fear, file } from './toy-lexicon';

const plain = { id: 'plain', family: 'fear', phrases: ['dread'], examples: { match: ['They dread it.'] } };

test('an entry takes from its family what it does not say itself', () => {
	expect(parseLexicon([file([{ ...plain, strength: 3 }], { fear })])).toEqual([
		{ ...fear, strength: 3, id: 'plain', phrases: ['dread'], examples: { match: ['They dread it.'] } },
	]);
});

test('entries come in the order of the files', () => {
	const other = { name: 'other.json', json: { theme: 'Other', entries: [{ ...doom, id: 'a', phrases: ['woe'] }] } };
	expect(parseLexicon([file([doom]), other]).map((entry) => entry.id)).toEqual(['doom', 'a']);
});

test.each([
	{ differ: 'part of speech', one: { pos: 'NOUN' }, other: { pos: 'VERB' } },
	{ differ: 'needed neighbours', one: {}, other: { needs: { near: ['bank'] } } },
])('two entries may share a phrase when they differ in $differ', ({ one, other }) => {
	expect(
		parseLexicon([
			file([
				{ ...doom, ...one },
				{ ...doom, id: 'doom-2', ...other },
			]),
		]),
	).toHaveLength(2);
});

test('every lexicon file is imported and right', () => {
	expect(notImported('assets/lexicon/en', 'lib/data/lexicon.ts')).toEqual([]);
	expect(() => loadLexicon()).not.toThrow();
});
