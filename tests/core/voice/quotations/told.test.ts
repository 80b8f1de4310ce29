import { expect, test } from 'vitest';
import { analysisOf } from '../../engine';

/** Voice and speaker of each finding "corrupt …" of a text. */
const voicesIn = (text: string) =>
	analysisOf(text)
		.findings.filter((one) => one.text.startsWith('corrupt'))
		.map(({ voice, speaker }) => (speaker ? `${voice} ${speaker}` : voice));

test.each([
	{
		is: 'led over to by a colon',
		text: 'Jones turned to the camera: “Brook is a corrupt liar.”',
		found: ['quoted Jones'],
	},
	{
		is: 'led over to behind an object',
		text: 'Kelly interrupted him: "Brook is a corrupt liar—"',
		found: ['quoted Kelly'],
	},
	{
		is: 'led over to by a second verb',
		text: 'Jones took the blow calmly and then parried: “Brook is a corrupt liar.”',
		found: ['quoted Jones'],
	},
	{
		is: 'led over to behind a relative clause',
		text: 'Brook had a blunt message for those who hate him: “Your corrupt regime is a farce.”',
		found: ['quoted Brook'],
	},
	{
		is: 'led over to by a verb with its particle',
		text: 'Jones shot back: “Brook is a corrupt liar.”',
		found: ['quoted Jones'],
	},
	{ is: 'dated', text: 'Sen. Ann Lund (D-Ohio), on Jan. 29: “Brook is a corrupt liar.”', found: ['quoted Ann Lund'] },
	{ is: 'of two short sentences', text: '"He is a corrupt liar. He left," Jones said.', found: ['quoted Jones'] },
	{ is: 'told with an outburst', text: '“Brook is a corrupt liar!” Jones exploded.', found: ['quoted Jones'] },
	{ is: 'told with an inverted outburst', text: '“Brook is a corrupt liar,” exploded Jones.', found: ['quoted Jones'] },
	{
		is: 'led over to by the paragraph before',
		text: 'Jones said:\n\n“Brook is a corrupt liar.”',
		found: ['quoted Jones'],
	},
	{
		is: 'a paragraph of its own behind one that ends with who says it',
		text: '“It is a farce,” wrote Ann Lund, a columnist.\n\n“Brook is a corrupt liar.”\n\n“And a corrupt liar he stays.”',
		found: ['quoted Ann Lund', 'quoted Ann Lund'],
	},
])('a quotation is its speaker’s where it is $is', ({ text, found }) => expect(voicesIn(text)).toEqual(found));

test.each([
	{ of: 'a charge somebody faces', text: 'Lund faced a familiar charge: “She is a corrupt liar.”' },
	{ of: 'a heading', text: 'JUST NOW: “Brook is a corrupt liar.”' },
	{ of: 'somebody else’s sentence behind it', text: '“Brook is a corrupt liar!” Jones left the hall.' },
	{ of: 'somebody else between', text: '“It is a farce,” Jones said. Lund disagreed.\n\n“Brook is a corrupt liar.”' },
	{ of: 'an answer', text: '“Is it a farce?” Jones asked.\n\n“Brook is a corrupt liar.”' },
])('nobody is named for a quotation: $of', ({ text }) => expect(voicesIn(text)).toEqual(['quoted']));
