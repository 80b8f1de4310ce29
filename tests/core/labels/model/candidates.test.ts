import { expect, test } from 'vitest';
import { type Candidate, candidatesOf } from '../../../../lib/core/labels/model/candidates';
import { placeText, tokensOf } from '../../../../lib/core/labels/model/places';
import { layOut } from '../../../../lib/core/labels/model/standing';
import { firstEndingAfter } from '../../../../lib/core/text/span';
import { loadTables } from '../../../../lib/data/tables';
import { evidenceOf } from './read';

/** Candidates for the words in brackets. */
function candidatesIn(marked: string): Candidate[] {
	const start = marked.indexOf('[');
	const end = marked.indexOf(']') - 1;
	const evidence = evidenceOf(marked.replace(/[[\]]/g, ''));
	const standing = layOut(evidence, placeText(evidence, loadTables().labelModel!.words));
	const range = tokensOf(evidence.doc, { start, end });
	return candidatesOf(standing, { ...range, form: 'copular' }, firstEndingAfter(evidence.doc.sentences, start));
}

const namesIn = (marked: string): string[] => candidatesIn(marked).map(({ actor }) => actor.name);

test.each([
	{ what: 'who is named', marked: 'Iran is [a menace].', name: 'Iran' },
	{ what: 'a deed by its own words', marked: 'The sudden raid was [a disgrace].', name: 'sudden raid' },
	{ what: 'what a label leads, without it', marked: 'They met [louche] hosts.', name: 'hosts' },
	{ what: 'who was named in the sentence before', marked: 'Iran left. It was [a shame].', name: 'Iran' },
	{ what: 'whoever writes', marked: 'I was [a fool].', name: 'author' },
])('$what may be meant: $marked', ({ marked, name }) => {
	expect(namesIn(marked)).toContain(name);
});

test('who says "I" in a quotation is not the writer', () => {
	expect(namesIn('"I was [a fool]," said Ada Brook.')).not.toContain('author');
});

test('who was named further back may be meant if the text keeps coming back to it', () => {
	const often = 'Iran left. Iran stayed. Iran spoke. Iran paid.';
	const gap = 'Some rain fell. More rain fell. Snow fell.';
	expect(namesIn(`${often} ${gap} It was [a shame].`)).toContain('Iran');
	expect(namesIn(`Iran left. ${gap} It was [a shame].`)).not.toContain('Iran');
});

test('each candidate is given once, the nearest before the label first', () => {
	const names = namesIn('Iran and Israel said that Iran was [a menace].');
	expect(names[0]).toBe('Iran');
	expect(new Set(names).size).toBe(names.length);
});

test('no feature holds the name of an actor', () => {
	const features = candidatesIn('Iran and Israel said that Iran was [a menace].').flatMap((one) => [...one.features]);
	expect(features.filter((name) => /iran|israel/i.test(name))).toEqual([]);
});

test('swapped names have the same features', () => {
	const signs = (marked: string) => candidatesIn(marked).map(({ features }) => [...features].sort());
	expect(signs('Israel said Hamas was [a threat].')).toEqual(signs('Hamas said Israel was [a threat].'));
});
