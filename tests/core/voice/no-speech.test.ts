import { expect, test } from 'vitest';
import { analysisOf } from '../engine';

/** Voice and speaker of each finding "corrupt …" of a text. */
const voicesIn = (text: string) =>
	analysisOf(text)
		.findings.filter((one) => one.text.startsWith('corrupt'))
		.map(({ voice, speaker }) => (speaker ? `${voice} ${speaker}` : voice));

test.each([
	'That said, the corrupt regime fell.',
	'They want growth as opposed to, say, the interests of a corrupt regime.',
	'They conduct the count according to certain rules of the corrupt regime.',
	'She won, claiming more than 30 percent of the vote for a corrupt regime.',
	'The fire claimed 40 lives in a corrupt regime.',
	'OPINION: Brook attacks a corrupt regime.',
	'Flour is dear, and blaming your baker for a corrupt regime is wrong.',
	'The problems Brook described were made by a corrupt regime.',
	'The storm threatens to sweep away a corrupt regime.',
	'Photograph: Ann Lund, chief of a corrupt regime.',
])('nobody is said to speak: %s', (text) => expect(voicesIn(text)).toEqual(['own']));

test.each([
	{ text: 'Brook said, the corrupt regime fell.', found: 'reported Brook' },
	{ text: 'According to the rules, the corrupt regime must fall.', found: 'reported rules' },
	{ text: 'The corrupt regime falls according to Brook.', found: 'reported Brook' },
	{ text: 'Brook claimed the vote was a corrupt farce.', found: 'reported Brook' },
	{ text: 'Brook claimed 40 percent of the vote was corrupt.', found: 'reported Brook' },
	{ text: 'Brook left on Monday, blaming the council for a corrupt regime.', found: 'reported Brook' },
	{ text: 'A man Brook said was corrupt left.', found: 'reported Brook' },
	{ text: 'Brook: Iran is a corrupt regime.', found: 'reported Brook' },
	{ text: 'Ann Lund spoke to those who fear him: “Brook is a corrupt liar.”', found: 'quoted Ann Lund' },
])('somebody does speak: $text', ({ text, found }) => expect(voicesIn(text)).toEqual([found]));
