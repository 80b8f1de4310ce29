import { expect, test } from 'vitest';
import { parseLexicon } from '../../lib/data/parse-lexicon';
import { doom, fear, file } from './toy-lexicon';

const without = (field: keyof typeof doom) =>
	Object.fromEntries(Object.entries(doom).filter(([name]) => name !== field));

test.each([
	{
		mistake: 'an unknown kind',
		entries: [{ ...doom, kind: 'scary' }],
		says: /kind 'scary' is none of label, euphemism,.* — pick one/,
	},
	{
		mistake: 'an unknown strength',
		entries: [{ ...doom, strength: 4 }],
		says: /strength 4 is none of 1, 2, 3 — pick one/,
	},
	{
		mistake: 'an unknown polarity',
		entries: [{ ...doom, polarity: 'bad' }],
		says: /polarity 'bad' is none of negative,/,
	},
	{ mistake: 'an unknown part of speech', entries: [{ ...doom, pos: 'noun' }], says: /pos 'noun' is none of NOUN,/ },
	{
		mistake: 'an unknown family',
		entries: [{ ...doom, family: 'dread' }],
		says: /family 'dread' does not stand .*\(there: none\)/,
	},
	{
		mistake: 'nothing to inherit',
		entries: [without('why')],
		says: /why is missing — add "why" or name a family that has it/,
	},
	{
		mistake: 'an id not in kebab case',
		entries: [{ ...doom, id: 'Doom Day' }],
		says: /id 'Doom Day' is not in kebab case — write 'doom-day'/,
	},
	{ mistake: 'no id', entries: [without('id')], says: /entry number 1: id is missing — add "id"/ },
	{
		mistake: 'an id used twice',
		entries: [doom, { ...doom, phrases: ['woe'] }],
		says: /the id is taken by general-fear\.json, entry 'doom'/,
	},
	{ mistake: 'no phrase', entries: [{ ...doom, phrases: [] }], says: /phrases is empty — add at least 1/ },
	{ mistake: 'an empty phrase', entries: [{ ...doom, phrases: [''] }], says: /phrases\[0\] is empty/ },
	{
		mistake: 'a phrase that is no string',
		entries: [{ ...doom, phrases: [3] }],
		says: /phrases\[0\] is 3 — write it as a string/,
	},
	{
		mistake: 'a blank at the end',
		entries: [{ ...doom, phrases: ['woe '] }],
		says: /begins or ends with a blank — write 'woe'/,
	},
	{
		mistake: 'a phrase twice in one entry',
		entries: [{ ...doom, phrases: ['far-off', 'Far off'] }],
		says: /phrases has 'Far off' twice/,
	},
	{
		mistake: 'a phrase in two entries',
		entries: [doom, { ...doom, id: 'end' }],
		says: /entry 'end': phrase 'certain doom' also stands in .*'doom'/,
	},
	{
		mistake: 'no example',
		entries: [{ ...doom, examples: { match: [] } }],
		says: /examples\.match is empty — add at least 1/,
	},
	{
		mistake: 'an unknown field',
		entries: [{ ...doom, colour: 'red' }],
		says: /colour is no field here — known are id, phrases/,
	},
	{
		mistake: 'an unknown field further in',
		entries: [{ ...doom, needs: { beside: ['x'] } }],
		says: /needs\.beside is no field here/,
	},
	{ mistake: 'an entry that is no object', entries: ['doom'], says: /entry number 1: it is 'doom' — write an object/ },
])('$mistake is named with what to type', ({ entries, says }) => {
	expect(() => parseLexicon([file(entries)])).toThrow(says);
	expect(() => parseLexicon([file(entries)])).toThrow('general-fear.json, entry ');
});

test.each([
	{
		mistake: 'a wrong field in a family',
		given: file([], { fear: { ...fear, kind: 'scary' } }),
		says: /family 'fear': kind 'scary'/,
	},
	{
		mistake: 'no list of entries',
		given: { name: 'a.json', json: { theme: 'A' } },
		says: /a\.json: entries is missing/,
	},
	{
		mistake: 'a file that is no object',
		given: { name: 'a.json', json: [] },
		says: /a\.json: it is \[\] — write an object/,
	},
])('$mistake is named', ({ given, says }) => {
	expect(() => parseLexicon([given])).toThrow(says);
});

test('all problems of all files are told at once', () => {
	const wrong = { ...doom, kind: 'scary', strength: 9 };
	expect(() => parseLexicon([file([wrong]), { ...file([wrong]), name: 'b.json' }])).toThrow(
		/^4 problems in the data:\ngeneral-fear.json.* kind .*\ngeneral-fear.json.* strength .*\nb.json.* kind .*\nb.json.* strength /,
	);
});
