import { expect, test } from 'vitest';
import { analysisOf } from '../engine';

/** Voice and speaker of each finding "corrupt …" of a text. */
const voicesIn = (text: string) =>
	analysisOf(text)
		.findings.filter((one) => one.text.startsWith('corrupt'))
		.map(({ voice, speaker }) => (speaker ? `${voice} ${speaker}` : voice));

test.each([
	{ text: 'In her telling, the bank is a corrupt parasite.', found: 'reported' },
	{ text: "In Brook's telling, the bank is a corrupt parasite.", found: 'reported Brook' },
	{ text: 'The bank is, in the envoys’ eyes, a corrupt parasite.', found: 'reported envoys' },
	{ text: "By Brook's account, the bank is a corrupt parasite.", found: 'reported Brook' },
	{ text: 'To Brook, the bank is a corrupt parasite.', found: 'reported Brook' },
	{ text: 'Yet to critics, the bank is a corrupt parasite.', found: 'reported critics' },
	{ text: 'The narrative of the old left is that the bank is a corrupt parasite.', found: 'reported old left' },
	{ text: "Brook's argument is that Lund is a corrupt parasite.", found: 'reported Brook' },
	{ text: 'Brook was convinced that Lund was a corrupt tyrant.', found: 'reported Brook' },
	{ text: 'Brook was convinced Lund was a corrupt tyrant.', found: 'reported Brook' },
	{ text: 'Brook has long been certain the bank is a corrupt parasite.', found: 'reported Brook' },
	{ text: 'The idea that Brook is a corrupt tyrant is absurd.', found: 'reported' },
	{ text: 'Asked about the charge that Brook is a corrupt tyrant, Lund left.', found: 'reported' },
	{ text: 'Lund floated the notion that Brook is a corrupt tyrant.', found: 'reported' },
])('as somebody sees it: $text', ({ text, found }) => expect(voicesIn(text)).toEqual([found]));

test.each([
	'In my view, the bank is a corrupt parasite.',
	'My view is that the bank is a corrupt parasite.',
	'With tears in his eyes, Lund fled from a corrupt tyrant.',
	'In her first term, Brook was a corrupt tyrant.',
	'To win, Brook needs a corrupt tyrant.',
	'It is certain that Brook is a corrupt tyrant.',
	'Brook is sure to meet a corrupt tyrant.',
	'The problem is that Brook is a corrupt tyrant.',
	'The fact that Brook is a corrupt tyrant is known.',
	'The claim that the corrupt regime made was weak.',
	'The idea that a corrupt regime should stay is strange.',
	'Lund heard the corrupt idea that Brook left.',
])('as the writer sees it: %s', (text) => expect(voicesIn(text)).toEqual(['own']));
