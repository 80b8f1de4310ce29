import { expect, test } from 'vitest';
import { parseWords } from '../../lib/data/parse-words';
import { notImported } from './imported';

const messageOf = (json: unknown): string => {
	try {
		parseWords({ name: 'x.json', json });
	} catch (error) {
		return (error as Error).message;
	}
	return '';
};

test.each([
	{ accepts: 'lists of words and phrases', json: { nouns: ['plan', 'point of view'] } },
	{ accepts: 'lists under a name of their own', json: { objects: { made: ['mistake'] } } },
	{ accepts: 'lists of groups of lists', json: { does: [{ verbs: ['broker'], of: ['truce'] }] } },
])('parseWords accepts $accepts', ({ json }) => expect(parseWords({ name: 'x.json', json })).toBe(json));

test.each([
	{ wrong: 'a capital', json: { nouns: ['Plan'] }, says: "x.json: nouns has 'Plan' — write 'plan'" },
	{ wrong: 'a word twice', json: { nouns: ['plan', 'plan'] }, says: "x.json: nouns has 'plan' twice — take one out" },
	{ wrong: 'an empty list', json: { nouns: [] }, says: 'x.json: nouns is empty — add at least 1' },
	{ wrong: 'no list', json: { nouns: 'plan' }, says: `x.json: nouns is 'plan' — write a list: "nouns": ["…"]` },
	{
		wrong: 'a blank in a list within lists',
		json: { does: [{ verbs: ['broker '] }] },
		says: "x.json: does[0].verbs[0] 'broker ' begins or ends with a blank — write 'broker'",
	},
])('parseWords says what to type for $wrong', ({ json, says }) => expect(messageOf(json)).toContain(says));

test('every file of word lists is loaded and checked; given names have a form and a test of their own', () => {
	const problems = notImported('assets/cues', 'lib/data/tables.ts');
	expect(problems.filter((problem) => !problem.includes('/first-names.json'))).toEqual([]);
});
