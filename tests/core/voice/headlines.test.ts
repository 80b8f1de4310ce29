import { expect, test } from 'vitest';
import { analysisOf } from '../engine';

test.each([
	{
		speakers: ['Bernie Sanders'],
		text: "Bernie Sanders attacks Rachel Maddow and CNN: 'I am fed up with your brazen lies'",
	},
	{ speakers: ['Moss', 'Moss'], text: 'Moss quoted Reed: “You are a disgrace to the town.”' },
	{ speakers: ['Cooper'], text: 'Cooper interrupted him: “If the mayor is a crook, say it.”' },
	{ speakers: ['Emmanuel Macron'], text: "Macron blasts BBC: 'A disgrace'" },
	{ speakers: ['Moss', 'Moss'], text: 'Moss slams Hill over tax plan: ‘a disgrace’' },
	{ speakers: [], text: 'A new word for the old plan: ‘a disgrace’' },
	{ speakers: ['Scottish court'], text: 'Brexit: Scottish court says the suspension was illegal' },
	{ speakers: ['Donald Trump', 'Critics'], text: 'Donald Trump: Critics say the law is a disgrace' },
	{ speakers: ['Study', 'Officials'], text: 'Study: Officials say the law is a disgrace' },
	{ speakers: ['Police'], text: 'Police: The man was a disgrace' },
])('$speakers speak in the headline "$text"', ({ speakers, text }) =>
	expect(analysisOf(text).attributions.map(({ speaker }) => speaker?.name)).toEqual(speakers),
);
