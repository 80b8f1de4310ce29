import { expect, test } from 'vitest';
import { readText } from '../../../../lib/core/text/tokens';
import { findAttributions } from '../../../../lib/core/voice/attributions';
import { nameSpeakers } from '../../../../lib/core/voice/speakers/name-speakers';
import { loadTables } from '../../../../lib/data/tables';
import { referencesIn } from '../../engine';

function speakersIn(text: string) {
	const doc = readText(text);
	const tables = loadTables();
	const attributions = nameSpeakers(doc, findAttributions(doc, [], tables.cues), referencesIn(text), tables);
	return attributions.map(({ name }) => name);
}

test.each([
	{ by: 'the name of an actor', text: 'Freedonia said the river is low.', name: 'Freedonia' },
	{ by: 'the canonical name for an alias', text: 'Lund said the river is low.', name: 'Anna Lund' },
	{ by: 'the name behind a pronoun', text: 'Anna Lund left. She said the river is low.', name: 'Anna Lund' },
	{ by: 'the name behind an epithet', text: 'Red Front left. The group said the river is low.', name: 'Red Front' },
	{ by: 'whoever a document is of', text: 'The Red Front statement says the river is low.', name: 'Red Front' },
	{ by: 'whoever made a remark', text: "Red Front's statement said the river is low.", name: 'Red Front' },
	{ by: 'its own words without the article', text: 'The lock keeper said the river is low.', name: 'lock keeper' },
	{ by: 'all its words', text: 'Residents of the valley said the river is low.', name: 'Residents of the valley' },
	{ by: 'a name that the text introduces', text: 'Judge Ada Brook said the river is low.', name: 'Ada Brook' },
	{
		by: 'who holds an office that says what it is for',
		text: 'Secretary of State Ada Brook said the river is low.',
		name: 'Ada Brook',
	},
	{
		by: 'an office that serves somebody',
		text: 'The secretary of President Ada Brook said the river is low.',
		name: 'secretary of President Ada Brook',
	},
	{
		by: 'the whole name of whoever bears two surnames',
		text: 'Laura Pratt Hill left. Pratt Hill said the river is low.',
		name: 'Laura Pratt Hill',
	},
	{ by: 'another with the same surname', text: 'Ada Brook left. Eva Brook said the river is low.', name: 'Eva Brook' },
	{
		by: 'whom a relative pronoun takes up',
		text: 'Dwellers of the valley, who said the river is low, left.',
		name: 'Dwellers of the valley',
	},
	{ by: 'nobody behind an open pronoun', text: 'They said the river is low.', name: null },
	{
		by: 'an office, not its country',
		text: "Freedonia's chief engineer said the river is low.",
		name: "Freedonia's chief engineer",
	},
	{
		by: 'officials, not their country',
		text: 'Freedonian officials said the river is low.',
		name: 'Freedonian officials',
	},
	{
		by: 'its words before an apposition',
		text: 'The engineer, a man of few words, said that the river is low.',
		name: 'engineer',
	},
])('a speaker is named by $by', ({ text, name }) => expect(speakersIn(text)).toEqual([name]));
