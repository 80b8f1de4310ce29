import { expect, test } from 'vitest';
import { runNetworks } from '../../../lib/core/loaded/network';
import { readText } from '../../../lib/core/text/tokens';
import { readingOf, toyNetwork, WORD_TABLE } from './toy';

/** The words of a sentence that the networks see, `_` for a blank. */
const seen = (text: string): string => {
	const { tokens } = readText(text);
	const { tokens: places, flags } = readingOf(text);
	const width = flags.length / places.length;
	return [...places].map((at, i) => (flags[i * width + 13] === 1 ? '_' : tokens[at]!.text)).join(' ');
};

test.each([
	{ hides: 'the name of an actor', text: 'Freedonia voted on a plan.', left: '_ voted on a plan .' },
	{ hides: 'an adjective of an actor', text: 'The vile Freedonian plan is new.', left: 'The vile _ plan is new .' },
	{ hides: 'a run of names as one blank', text: 'The plan of Anna Lund is new.', left: 'The plan of _ is new .' },
	{ hides: 'names nobody listed', text: 'The plan by Vrobel Quast is new.', left: 'The plan by _ is new .' },
	{ hides: 'days and months too', text: 'It voted on Friday.', left: 'It voted on _ .' },
	{ hides: 'no first word', text: 'Shameful attack on a plan.', left: 'Shameful attack on a plan .' },
	{ hides: 'no first word of a quotation', text: 'He said: “New plan.”', left: 'He said : “ New plan . ”' },
	{ hides: 'a group written small', text: 'The plan of protesters is new.', left: 'The plan of _ is new .' },
	{ hides: 'what a group is for', text: 'A plan by gun-law campaigners is new.', left: 'A plan by _ is new .' },
	{
		hides: 'no loaded word before a group',
		text: 'A plan by vile protesters is new.',
		left: 'A plan by vile _ is new .',
	},
	{ hides: 'a side of politics', text: 'A plan by the left is new.', left: 'A plan by _ is new .' },
	{ hides: 'no hand', text: 'A plan for the left hand is new.', left: 'A plan for the left hand is new .' },
	{ hides: 'the article of a name', text: 'A plan by the Freedonian is new.', left: 'A plan by _ is new .' },
	{
		hides: 'no article of a word',
		text: 'A plan by the government is new.',
		left: 'A plan by the government is new .',
	},
	{ hides: 'no I', text: 'On a plan I voted.', left: 'On a plan I voted .' },
])('the reading hides $hides', ({ text, left }) => expect(seen(text)).toBe(left));

test.each([
	['Freedonia voted on a vile plan.', 'Red Front voted on a vile plan.'],
	['The plan of Anna Lund is shameful.', 'The plan of Freedonia is shameful.'],
	['A Freedonian plan is vile.', 'A Moss plan is vile.'],
	['Freedonia voted on a vile plan.', 'The Red Front voted on a vile plan.'],
	['The plan of gun owners is vile.', 'The plan of police is vile.'],
])('"%s" and "%s" are the same to the networks', (one, other) => {
	const score = (text: string) => runNetworks([toyNetwork()], readingOf(text), WORD_TABLE.codes);
	expect(score(one)).toEqual(score(other));
});

test('where a sentence stands changes nothing', () => {
	expect(readingOf('The plan is vile. It is new.').flags).toEqual(readingOf('The plan is vile.').flags);
});
