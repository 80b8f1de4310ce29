import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

test.each([
	{ name: 'with a loaded word', text: 'United Against Nuclear Iran published a report.' },
	{ name: 'of a party', text: 'The Democratic Party chose a leader.' },
	{ name: 'of a lobby', text: 'The National Rifle Association met.' },
	{ name: 'that is also a verb', text: 'They will trump every rival.' },
])('a proper name $name holds no label', ({ text }) => expect(analysisByRules(text).labels).toEqual([]));

test.each([
	'The militant group Hamas fled.',
	'A thriving Israel signed.',
	'Hamas, a militant group, fled.',
	'Hamas is a cult.',
])('the bare name is no part of the label: %s', (text) => {
	const [label] = analysisByRules(text).labels;
	expect(label?.mention).not.toBeNull();
	expect(label!.end <= label!.mention!.start || label!.mention!.end <= label!.start).toBe(true);
	expect(['Hamas', 'Israel']).toContain(text.slice(label!.mention!.start, label!.mention!.end));
});
