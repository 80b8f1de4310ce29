import { expect, test } from 'vitest';
import { type Finding, KINDS, type Strength } from '../../lib/core/analysis';
import { scoreSentences } from '../../lib/core/score';
import { makeFinding } from './finding';

const finding = (start: number, more: Partial<Finding> = {}): Finding =>
	makeFinding({ start, end: start + 5, ...more });
const FIRST = { start: 0, end: 50 };
const SECOND = { start: 51, end: 100 };
const score = (...findings: Finding[]) => scoreSentences([FIRST, SECOND], findings);

test('a text without sentences or findings scores 0', () => {
	expect([scoreSentences([], []), score()]).toEqual([0, 0]);
});

test.each(KINDS)('%s: a stronger finding scores higher', (kind) => {
	const [mild, clear, strong] = ([1, 2, 3] as Strength[]).map((strength) => score(finding(0, { kind, strength })));
	expect(0 < mild! && mild! < clear! && clear! < strong! && strong! < 1).toBe(true);
});

test('two findings of a sentence score higher than one', () => {
	expect(score(finding(0), finding(10))).toBeGreaterThan(score(finding(0)));
});

test('a text scores as its most loaded sentence', () => {
	expect(score(finding(0), finding(60), finding(70))).toBe(score(finding(0), finding(10)));
});

test('words in quotation marks speak less of the writer', () => {
	expect(score(finding(0, { voice: 'quoted' }))).toBeLessThan(score(finding(0)));
});

test.each(['reported', 'scare'] as const)('%s words count in full: whom they are laid to hangs on names', (voice) => {
	expect(score(finding(0, { voice }))).toBe(score(finding(0)));
});

test('a score stays below 1 however much is found', () => {
	const many = Array.from({ length: 9 }, (_, i) => finding(i * 5, { kind: 'dehumanising', strength: 3 }));
	expect(score(...many)).toBeGreaterThan(0.9);
	expect(score(...many)).toBeLessThanOrEqual(1);
});
