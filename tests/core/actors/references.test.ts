import { expect, test } from 'vitest';
import { findNames } from '../../../lib/core/actors/references';
import { readText } from '../../../lib/core/text/tokens';
import { GAZETTEER, wordsOf } from '../engine';

const namesIn = (text: string) =>
	findNames(readText(text), GAZETTEER).map((name) => `${wordsOf(text, name)}=${name.actor.id} ${name.form}`);

test.each([
	{ finds: 'a name', text: 'Freedonia voted.', names: ['Freedonia=freedonia name'] },
	{
		finds: 'the longest alias',
		text: 'The Republic of Freedonia voted.',
		names: ['Republic of Freedonia=freedonia name'],
	},
	{ finds: 'a possessive', text: 'Freedonia’s king', names: ['Freedonia=freedonia name'] },
	{ finds: 'an acronym', text: 'The RF fled.', names: ['RF=red-front name'] },
	{ finds: 'an adjective as such', text: 'Freedonian ships', names: ['Freedonian=freedonia adjective'] },
	{
		finds: 'every place',
		text: 'Lund met Moss and Anna Lund left.',
		names: ['Lund=anna-lund name', 'Moss=karl-moss name', 'Anna Lund=anna-lund name'],
	},
	{ finds: 'a name in a hyphenated word', text: 'a Freedonia-backed plan', names: ['Freedonia=freedonia name'] },
	{ finds: 'no name that its entry excludes before', text: 'New Freedonia voted.', names: [] },
	{ finds: 'no name that its entry excludes after', text: 'Freedonia Airlines flew.', names: [] },
	{ finds: 'no word in lower case', text: 'The moss and the red front of the house.', names: [] },
	{ finds: 'nothing in an empty text', text: '', names: [] },
])('findNames finds $finds', ({ text, names }) => expect(namesIn(text)).toEqual(names));
