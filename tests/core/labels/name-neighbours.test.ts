import { expect, test } from 'vitest';
import { analysisOf } from '../engine';

/** `actor: label` for each label, in reading order. */
const labelsIn = (text: string) => analysisOf(text).labels.map(({ actorName, label }) => `${actorName}: ${label}`);

test.each([
	{
		text: '"Never," said Ada Brook, founder of the Green Hands Foundation (GHF).',
		labels: ['Ada Brook: founder of the Green Hands Foundation'],
	},
	{
		text: 'Ada Brook – a libertarian Republican like her father – left.',
		labels: ['Ada Brook: libertarian Republican'],
	},
	{ text: 'They met Paul Stone associate Ada Brook.', labels: ['Ada Brook: Paul Stone associate'] },
	{ text: 'They met tech guru Ada Brook.', labels: ['Ada Brook: tech guru'] },
	{ text: 'Norway’s cultural attache, Ada Brook, left.', labels: ['Ada Brook: Norway’s cultural attache'] },
])('what stands beside a name: $text', ({ text, labels }) => expect(labelsIn(text)).toEqual(labels));

test.each([
	{ text: 'According to The Washington Post, the latest yearly figures show that most of them left.' },
	{ text: 'Ada Brook: One of my main goals is to have them listen.' },
])('no label beside a name: $text', ({ text }) => expect(labelsIn(text)).toEqual([]));
