import { expect, test } from 'vitest';
import { analysisByRules } from '../engine';

const labelsIn = (text: string) => analysisByRules(text).labels.map(({ label, actorName }) => `${label}=${actorName}`);

test.each([
	{
		says: 'is designated as',
		text: 'Hamas, which is designated as a terrorist group by Norway, attacked.',
		finds: ['terrorist group=Hamas'],
	},
	{ says: 'was branded', text: 'Ada Brook was branded a dictator by Norway.', finds: ['dictator=Ada Brook'] },
	{ says: 'was named', text: 'Ada Brook was labeled as a tyrant by Norway.', finds: ['tyrant=Ada Brook'] },
	{
		says: 'was described elsewhere as',
		text: 'The Red Hand was described in a report as a brutal gang by Norway.',
		finds: ['brutal gang=Red Hand'],
	},
	{
		says: 'is referred to as',
		text: 'The Red Hand is referred to as a brutal gang by Norway.',
		finds: ['brutal gang=Red Hand'],
	},
	{
		says: 'is widely seen as, in an aside',
		text: 'The Red Hand, widely seen as a brutal gang by Norway, left.',
		finds: ['brutal gang=Red Hand'],
	},
	{
		says: 'was classified as',
		text: 'The Red Hand was classified as a terrorist group by Norway.',
		finds: ['terrorist group=Red Hand'],
	},
	{
		says: 'has been called, the last of two',
		text: 'Ada Brook has been called a racist and a menace by Norway.',
		finds: ['racist=Ada Brook', 'menace=Ada Brook'],
	},
	{ says: 'was found to be', text: 'Ada Brook was found to be a menace by Norway.', finds: ['menace=Ada Brook'] },
	{ says: 'was accused of', text: 'Israel was accused of genocide by Norway.', finds: ['genocide=Israel'] },
	{
		says: 'was accused of committing',
		text: 'Israel was accused of carrying out a brutal massacre by Norway.',
		finds: ['carrying out a brutal massacre by Norway=Israel'],
	},
	{
		says: 'was condemned for',
		text: 'Ada Brook was condemned for a racist speech by Norway.',
		finds: ['racist speech=Ada Brook'],
	},
	{
		says: 'was praised for',
		text: 'Ada Brook was praised for her courage by Norway.',
		finds: ['courage=Ada Brook'],
	},
	{ says: 'was blamed for', text: 'Israel was blamed for the brutal attack by Norway.', finds: [] },
])('what somebody $says is no deed of whoever says so', ({ text, finds }) => expect(labelsIn(text)).toEqual(finds));

test.each([
	{ told: 'suffered', text: 'The town suffered a brutal attack by Hamas.', finds: ['brutal attack=Hamas'] },
	{ told: 'condemned', text: 'Norway condemned a brutal attack by Hamas.', finds: ['brutal attack=Hamas'] },
	{
		told: 'described as one',
		text: 'Norway was shaken by what it described as a brutal attack by Hamas.',
		finds: ['brutal attack=Hamas'],
	},
	{
		told: 'thought to be one',
		text: 'It is thought to be a brutal attack by Hamas.',
		finds: ['brutal attack=Hamas'],
	},
	{
		told: 'committed',
		text: 'The crimes committed by Hamas went on.',
		finds: ['crimes=Hamas'],
	},
	{
		told: 'suffered by a victim',
		text: 'Ada Brook was the victim of a brutal attack by Hamas.',
		finds: ['victim of a brutal attack=Ada Brook', 'brutal attack=Hamas'],
	},
])('a deed that is $told is its doer’s', ({ text, finds }) => expect(labelsIn(text)).toEqual(finds));

test.each([
	{ text: 'Republicans dismissed the criticism as hysteria.', finds: ['hysteria=criticism'] },
	{ text: 'Donald Trump rejected the accusation as a smear.', finds: ['smear=accusation'] },
	{
		text: 'Norway joined the pact. Donald Trump, who made the accords, welcomed the decision as a historic step.',
		finds: ['historic step=Norway'],
	},
])('what somebody rejects or welcomes is not called after them: $text', ({ text, finds }) =>
	expect(labelsIn(text)).toEqual(finds),
);
