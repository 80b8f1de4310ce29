import { expect, test } from 'vitest';
import type { Actor } from '../../../lib/core/actors/actor';
import { indexActors } from '../../../lib/core/actors/gazetteer';
import { findNames } from '../../../lib/core/actors/references';
import { addShortNames } from '../../../lib/core/actors/short-names';
import { readText } from '../../../lib/core/text/tokens';
import { loadTables } from '../../../lib/data/tables';
import { wordsOf } from '../engine';

const person = (id: string, name: string): Actor => ({
	id,
	name,
	kind: 'person',
	gender: 'she',
	aliases: [],
	examples: { match: [] },
});
const GAZETTEER = indexActors([
	person('ada', 'Ada Brook'),
	person('eve', 'Eve Brook'),
	person('rose', 'Rose May'),
	person('junior', 'Tom Quill Jr.'),
	{ ...person('jo', 'Jo Freedonia'), short: ['Freedonia'] },
	{ ...person('freedonia', 'Freedonia'), kind: 'state' },
	{ ...person('watch', 'Red Watch'), kind: 'armed-group', short: ['Watch', 'Watch Men'] },
]);

function namesIn(text: string): string[] {
	const doc = readText(text);
	return addShortNames(doc, findNames(doc, GAZETTEER), GAZETTEER, loadTables().words).map(
		(name) => `${wordsOf(text, name)}=${name.actor.id}`,
	);
}

test.each([
	{
		finds: 'a surname after the full name',
		text: 'Ada Brook left. Then Brook slept.',
		names: ['Ada Brook=ada', 'Brook=ada'],
	},
	{ finds: 'no surname before it', text: 'Brook slept. Ada Brook left.', names: ['Ada Brook=ada'] },
	{
		finds: 'a surname behind a title',
		text: 'Ada Brook left. Sen. Brook slept.',
		names: ['Ada Brook=ada', 'Brook=ada'],
	},
	{
		finds: 'the one named last where two share a surname',
		text: 'Ada Brook met Eve Brook. Brook slept.',
		names: ['Ada Brook=ada', 'Eve Brook=eve', 'Brook=eve'],
	},
	{
		finds: 'nobody after a stranger of the surname was named',
		text: 'Ada Brook left. Garth Brook came. Brook slept.',
		names: ['Ada Brook=ada'],
	},
	{ finds: 'no beginning of another name', text: 'Ada Brook left. He met Brook Hill.', names: ['Ada Brook=ada'] },
	{ finds: 'no word in lower case', text: 'Ada Brook left. The brook ran dry.', names: ['Ada Brook=ada'] },
	{
		finds: 'the name before "Jr."',
		text: 'Tom Quill Jr. left. Quill slept.',
		names: ['Tom Quill Jr.=junior', 'Quill=junior'],
	},
	{ finds: 'a surname that is a month', text: 'Rose May left. Later May slept.', names: ['Rose May=rose', 'May=rose'] },
	{ finds: 'no month', text: 'Rose May left. In May it rained until May 9.', names: ['Rose May=rose'] },
	{
		finds: 'a listed short form before the alias of another',
		text: 'Freedonia voted. Jo Freedonia left. Freedonia slept.',
		names: ['Freedonia=freedonia', 'Jo Freedonia=jo', 'Freedonia=jo'],
	},
	{
		finds: 'the longest short form of a group',
		text: 'The Red Watch fled. The Watch Men hid. The Watch lost.',
		names: ['Red Watch=watch', 'Watch Men=watch', 'Watch=watch'],
	},
	{ finds: 'nothing in an empty text', text: '', names: [] },
])('addShortNames finds $finds', ({ text, names }) => expect(namesIn(text)).toEqual(names));
