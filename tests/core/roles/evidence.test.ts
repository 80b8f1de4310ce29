import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../../lib/core/analyse';
import { MAIN_ROLES } from '../../../lib/core/roles/role';
import { loadTables } from '../../../lib/data/tables';
import { analysisOf, GAZETTEER, wordsOf } from '../engine';

test('evidence is the sentence, the words that speak for the role, and whose words they are', () => {
	const text = 'It rained. “Karl Moss is a liar,” Anna Lund said. Karl Moss misled the court.';
	const [role] = analyse(text, { ...loadTables(), gazetteer: GAZETTEER }).roles;
	expect(role).toMatchObject({ actorName: 'Karl Moss', role: 'deceiver', main: 'antagonist' });
	expect(role!.evidence.map((one) => [wordsOf(text, one.words), one.voice, one.speaker])).toEqual([
		['liar', 'quoted', 'Anna Lund'],
		['misled the court', 'own', null],
	]);
	expect(wordsOf(text, role!.evidence[1]!)).toBe('Karl Moss misled the court.');
});

const PIECES = ['Israel', 'Hamas', 'Anna Lund', 'is', 'was', 'a', 'liar', 'victim', 'killed', 'terrorist', 'group']
	.concat(['of', 'accused', 'lying', 'by', 'who', "'s", 'said', 'not', 'if', ',', '. ', '?', '"', '\n', 'hostages'])
	.concat(['rescued', 'were', 'to', 'brokered', 'a truce', 'and', 'the killing of', 'he', 'they', 'guilty']);

test.each([
	{ given: 'any text', texts: fc.string({ unit: 'binary', maxLength: 200 }) },
	{
		given: 'any mix of actors and words of roles',
		texts: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
	},
])('roles of $given rest on evidence that lies in it', ({ texts }) => {
	fc.assert(
		fc.property(texts, (text) => {
			const count = new Map<string, number>();
			for (const { actor, role, main, evidence } of analysisOf(text).roles) {
				count.set(actor, (count.get(actor) ?? 0) + 1);
				expect(main).toBe(MAIN_ROLES[role]);
				expect(evidence.length).toBeGreaterThan(0);
				let end = 0;
				for (const one of evidence) {
					expect(end <= one.start && one.start < one.end && one.end <= text.length).toBe(true);
					expect(one.words.start >= one.start && one.words.end > one.words.start).toBe(true);
					expect(one.negated || one.voice === 'scare').toBe(false);
					end = one.end;
				}
			}
			for (const roles of count.values()) expect(roles).toBeLessThanOrEqual(3);
		}),
		{ numRuns: 200 },
	);
});
