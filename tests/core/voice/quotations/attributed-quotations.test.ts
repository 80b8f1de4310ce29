import { expect, test } from 'vitest';
import { attributionsIn } from '../attributions-in';

test.each([
	{
		form: 'a quotation before its speaker',
		text: '"The bridge is safe," the engineer said.',
		speaker: 'the engineer',
		cue: 'said',
		content: ['"The bridge is safe,"'],
	},
	{
		form: 'a quotation after its speaker',
		text: 'The engineer said, "The bridge is safe."',
		speaker: 'The engineer',
		cue: 'said',
		content: ['"The bridge is safe."'],
	},
	{
		form: 'a quotation after a colon',
		text: 'The minister said: "It is a sham."',
		speaker: 'The minister',
		cue: 'said',
		content: ['"It is a sham."'],
	},
	{
		form: 'a quotation that the cue splits',
		text: '"The bridge," the engineer said, "is safe."',
		speaker: 'the engineer',
		cue: 'said',
		content: ['"The bridge,"', '"is safe."'],
	},
	{
		form: 'an inverted cue',
		text: '“The bridge is safe,” said the engineer.',
		speaker: 'the engineer',
		cue: 'said',
		content: ['“The bridge is safe,”'],
	},
	{
		form: 'a speaker with an apposition',
		text: '"It is a sham," said Ann Ortiz, the head of the union.',
		speaker: 'Ann Ortiz, the head of the union',
		cue: 'said',
		content: ['"It is a sham,"'],
	},
])('findAttributions finds $form', ({ text, form: _, ...expected }) => {
	expect(attributionsIn(text)).toEqual([expected]);
});

test('each of two quotations in one paragraph has its own cue', () => {
	const text = '"It is a disgrace," the minister said. "It is a sham," the senator added.';
	expect(attributionsIn(text).map(({ speaker, content }) => [speaker, ...content])).toEqual([
		['the minister', '"It is a disgrace,"'],
		['the senator', '"It is a sham,"'],
	]);
});

test.each([
	{ place: 'in the same paragraph', text: '"It is a sham," the minister said. "It will fail."' },
	{ place: 'over a paragraph', text: 'The minister said, “It is a sham.\n“It will fail.”' },
])('a quotation without a cue goes on with the speaker before it, $place', ({ text }) => {
	const [, next] = attributionsIn(text);
	expect(next?.speaker).toMatch(/^[Tt]he minister$/);
	expect(next?.cue).toBeNull();
	expect(next?.content).toEqual([text.slice(text.search(/["“]It will/))]);
});
