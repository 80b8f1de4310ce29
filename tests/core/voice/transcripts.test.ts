import { expect, test } from 'vitest';
import { readText } from '../../../lib/core/text/tokens';
import { findTurns } from '../../../lib/core/voice/transcripts';

const turnsOf = (text: string) =>
	findTurns(readText(text)).map(({ speaker, content }) => ({
		speaker: speaker && text.slice(speaker.start, speaker.end),
		content: content.map(({ start, end }) => text.slice(start, end)),
	}));

test('each line of an interview belongs to the name before its colon', () => {
	expect(turnsOf('ANN ORTIZ: The bridge is safe.\nHost: Is it?\nANN ORTIZ: It is a triumph.')).toEqual([
		{ speaker: 'ANN ORTIZ', content: ['The bridge is safe'] },
		{ speaker: 'Host', content: ['Is it'] },
		{ speaker: 'ANN ORTIZ', content: ['It is a triumph'] },
	]);
});

test.each([
	{ is: 'a heading with a colon', text: 'Bridge: What we know\nThe bridge is safe.' },
	{ is: 'a list in lower case', text: 'apples: two\npears: three\nplums: four' },
	{ is: 'nothing', text: '' },
])('$is is no transcript', ({ text }) => expect(turnsOf(text)).toEqual([]));
