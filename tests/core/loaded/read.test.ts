import { expect, test } from 'vitest';
import { analyse } from '../../../lib/core/analyse';
import { overlaps } from '../../../lib/core/text/span';
import { loadTables } from '../../../lib/data/tables';

const read = (text: string) => analyse(text, loadTables());

test.each(['', '.', '"', 'Hamas', '👩‍👧', '\ud800'])('a text of %j scores 0 and has no findings', (text) => {
	expect(read(text)).toMatchObject({ score: 0, findings: [] });
});

test('a sentence too short to be read keeps its findings and the score they give', () => {
	const text = 'The regime lied.';
	expect(read(text)).toEqual(analyse(text, { ...loadTables(), loadedModel: null }));
});

const LOADED =
	'The disgraceful and utterly deranged scheme, cooked up by cowardly hacks, is a vile betrayal of decent people.';
const PLAIN = 'The committee will meet in the second week of the month to discuss the budget for the coming year.';

test('a sentence full of contempt scores above the line, a plain one below', () => {
	expect(read(LOADED).score).toBeGreaterThan(0.5);
	expect(read(PLAIN).score).toBeLessThan(0.5);
});

test('a text scores as its most loaded sentence, wherever that stands', () => {
	const { score } = read(LOADED);
	expect(read(`${PLAIN}\n${LOADED}\n${PLAIN}`).score).toBeCloseTo(score);
});

test('findings do not overlap, and those of the model say so', () => {
	const { findings } = read(LOADED);
	for (const [i, one] of findings.entries()) expect(i > 0 && overlaps(findings[i - 1]!, one)).toBe(false);
	for (const { rule, why, alternatives } of findings.filter(({ rule }) => rule === 'model'))
		expect([rule, why.startsWith('Found by the model'), alternatives]).toEqual(['model', true, []]);
});

test.each([
	['Israel', 'Hamas'],
	['Democrats', 'Republicans'],
	['Russia', 'Ukraine'],
	['Biden', 'Trump'],
])('%s and %s are scored alike', (one, other) => {
	const score = (actor: string) =>
		read(`In a shameful move, the leaders of ${actor} rejected the plan on Monday.`).score;
	expect(score(one)).toBe(score(other));
});
