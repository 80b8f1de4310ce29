import { expect, test } from 'vitest';
import { analysisOf, wordsOf } from '../engine';

/** Who says what, speaker and words. */
const saidIn = (text: string): string[] =>
	analysisOf(text).attributions.map(
		({ speaker, content }) => `${speaker?.name}: ${content.map((span) => wordsOf(text, span)).join(' … ')}`,
	);

test.each([
	{
		form: 'any verb between a quotation and the end of its sentence',
		text: "“He's not a traitor!” Johnson exploded.",
		said: ["Johnson: “He's not a traitor!”"],
	},
	{
		form: 'the quotation before "as somebody puts it"',
		text: '“A Bronze Age view of loyalty,” as Paula Green puts it.',
		said: ['Paula Green: “A Bronze Age view of loyalty,”'],
	},
])('attributes by $form', ({ text, said }) => expect(saidIn(text)).toEqual(said));
