import { expect, test } from 'vitest';
import { attributionsIn } from './attributions-in';

test.each([
	{
		form: 'a clause with "that"',
		text: 'The engineer said that the bridge is safe.',
		speaker: 'The engineer',
		cue: 'said',
		content: ['that the bridge is safe'],
	},
	{
		form: 'a clause without "that"',
		text: 'The engineer believes the bridge is safe.',
		speaker: 'The engineer',
		cue: 'believes',
		content: ['the bridge is safe'],
	},
	{
		form: 'a clause before the cue',
		text: 'The bridge is safe, the engineer said on Friday.',
		speaker: 'the engineer',
		cue: 'said',
		content: ['The bridge is safe'],
	},
	{
		form: 'a clause before the cue, with another behind a semicolon',
		text: 'The bridge is safe, the engineer said of it; nobody believed her.',
		speaker: 'the engineer',
		cue: 'said',
		content: ['The bridge is safe'],
	},
	{
		form: 'a clause for whoever is told',
		text: 'The council told residents that the bridge would close.',
		speaker: 'The council',
		cue: 'told',
		content: ['that the bridge would close'],
	},
	{
		form: '"according to" in front',
		text: 'According to the engineer, the bridge is safe.',
		speaker: 'the engineer',
		cue: 'According to',
		content: ['the bridge is safe'],
	},
	{
		form: '"according to" with a name, before a clause that a name begins',
		text: 'According to Norway, Iran is a menace.',
		speaker: 'Norway',
		cue: 'According to',
		content: ['Iran is a menace'],
	},
	{
		form: '"according to" at the end',
		text: 'The bridge is safe, according to the engineer.',
		speaker: 'the engineer',
		cue: 'according to',
		content: ['The bridge is safe'],
	},
	{
		form: 'a participle, which has the speaker of the main verb',
		text: 'The mayor left early, saying the bridge was unsafe.',
		speaker: 'The mayor',
		cue: 'saying',
		content: ['the bridge was unsafe'],
	},
	{
		form: 'a relative clause',
		text: 'The mayor met the engineer, who said the bridge was unsafe.',
		speaker: 'the engineer',
		cue: 'said',
		content: ['the bridge was unsafe'],
	},
	{
		form: 'a passive with "by"',
		text: 'The plan was condemned by the minister as a sham.',
		speaker: 'the minister',
		cue: 'was condemned',
		content: ['as a sham'],
	},
	{
		form: 'a noun with a clause',
		text: "Drivers laughed at the mayor's claim that the bridge is safe.",
		speaker: 'the mayor',
		cue: 'claim',
		content: ['that the bridge is safe'],
	},
	{
		form: '"as X noted" in front',
		text: 'As the engineer noted, the bridge is old.',
		speaker: 'the engineer',
		cue: 'noted',
		content: ['the bridge is old'],
	},
	{
		form: '"as X noted" at the end',
		text: 'The bridge is old, as the engineer noted.',
		speaker: 'the engineer',
		cue: 'noted',
		content: ['The bridge is old'],
	},
	{
		form: 'what somebody calls a thing',
		text: 'The minister called the plan a disgrace.',
		speaker: 'The minister',
		cue: 'called',
		content: ['the plan a disgrace'],
	},
	{
		form: 'a document as evidence',
		text: 'The report shows that the bridge is unsafe.',
		speaker: 'The report',
		cue: 'shows',
		content: ['that the bridge is unsafe'],
	},
	{
		form: 'a cue with its auxiliaries and denial',
		text: 'The engineer has never said that the bridge is safe.',
		speaker: 'The engineer',
		cue: 'has never said',
		content: ['that the bridge is safe'],
	},
])('findAttributions finds $form', ({ text, form: _, ...expected }) => {
	expect(attributionsIn(text)).toEqual([expected]);
});

test.each([
	{ of: 'a text without a cue', text: 'The bridge is old and the river is deep.' },
	{ of: "the writer's own argument", text: 'This proves that the bridge is safe.' },
	{ of: "the writer's own wish", text: 'The world should see that the bridge is safe.' },
	{ of: 'a cue inside a quotation nobody speaks', text: 'A poster reads "he said nothing".' },
])('findAttributions finds nothing in $of', ({ text }) => expect(attributionsIn(text)).toEqual([]));

test('the contents of one attribution may stand inside those of another', () => {
	const text = 'The senator said that the mayor claimed the bridge was safe.';
	expect(attributionsIn(text).map(({ speaker, content }) => [speaker, ...content])).toEqual([
		['The senator', 'that the mayor claimed the bridge was safe'],
		['the mayor', 'the bridge was safe'],
	]);
});
