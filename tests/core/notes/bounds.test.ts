import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findHiddenAgents } from '../../../lib/core/notes/hidden-agents';
import { findNounPhrases } from '../../../lib/core/text/chunks';
import { readText } from '../../../lib/core/text/tokens';
import { loadTables } from '../../../lib/data/tables';
import { analysisOf } from '../engine';
import { counter } from '../steps';

const PIECES = [
	'Israel',
	'Hamas',
	'protesters',
	'five people',
	'the hospital',
	'the killing of',
	'an attack on',
	'clashes',
	'a bomb',
	'were',
	'was',
	'have been',
	'being',
	'got',
	'not',
	'killed',
	'shot',
	'taken hostage',
	'and',
	'exploded',
	'erupted',
	'by',
	'in',
	'who',
	"'s",
	'said',
	'if',
	',',
	'. ',
	'?',
	'"',
	'\n',
];

test.each([
	{ given: 'any text', texts: fc.string({ unit: 'binary', maxLength: 200 }) },
	{
		given: 'any mix of acts and actors',
		texts: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
	},
])('notes on $given lie in it, in order and apart', ({ texts }) => {
	fc.assert(
		fc.property(texts, (text) => {
			let end = 0;
			for (const note of analysisOf(text).notes) {
				expect(note.start >= end && note.start < note.end && note.end <= text.length).toBe(true);
				expect(note.kind).toBe('hidden-agent');
				end = note.end;
			}
		}),
		{ numRuns: 300 },
	);
});

/** The steps it takes to find the notes of a text. */
function stepsToNote(text: string): number {
	const { watched, of } = counter();
	const doc = readText(text);
	const phrases = doc.sentences.map((sentence) => findNounPhrases(doc, sentence));
	const table = loadTables().acts;
	return of(() => findHiddenAgents({ doc: watched(doc), phrases, references: [], speakers: [], table }));
}

test.each([
	'Five people were killed. ',
	'five people were killed and ',
	'homes of people, ',
	'the killing of five people and ',
	'clashes erupted and ',
	'was been being ',
	'were reportedly ',
	'killed and ',
])('four times as much of "%s" takes four times the steps', (piece) => {
	const [small, large] = [100, 400].map((times) => stepsToNote(piece.repeat(times)));
	expect(large! / small!).toBeLessThan(4.4);
});
