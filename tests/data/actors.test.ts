import { expect, test } from 'vitest';
import { loadActors } from '../../lib/data/actors';
import { parseActors } from '../../lib/data/parse-actors';
import { notImported } from './imported';

const jordan = {
	id: 'jordan',
	name: 'Jordan',
	kind: 'state',
	aliases: ['Amman'],
	adjectives: ['Jordanian'],
	unless: { before: ['Michael'] },
	examples: { match: ['Jordan signed.'], ignore: ['Michael Jordan won.'] },
};
const player = {
	id: 'player',
	name: 'Michael Jordan',
	kind: 'person',
	gender: 'he',
	aliases: ['MJ'],
	unless: { after: ['River'] },
	examples: { match: ['Michael Jordan won.'] },
};
const withoutUnless = (actor: object) =>
	Object.fromEntries(Object.entries(actor).filter(([name]) => name !== 'unless'));
const file = (actors: readonly unknown[]) => ({ name: 'asia.json', json: { theme: 'asia', actors } });

test('actors come as they stand in the files', () => {
	expect(parseActors([file([jordan])])).toEqual([jordan]);
});

test('two actors may share an alias when both say where it does not count', () => {
	expect(parseActors([file([jordan, { ...player, aliases: ['Jordan'] }])])).toHaveLength(2);
});

test('two actors may share a short form', () => {
	const given = [
		{ ...jordan, short: ['Kingdom'] },
		{ ...player, short: ['Kingdom'] },
	];
	expect(parseActors([file(given)])).toHaveLength(2);
});

test('an everyday word may be an alias when a sentence shows where it is none, or a short form', () => {
	const shown = { ...jordan, aliases: ['March'], examples: { match: ['March won.'], ignore: ['In March it rained.'] } };
	expect(parseActors([file([shown])])).toHaveLength(1);
	expect(parseActors([file([{ ...jordan, short: ['March'] }])])).toHaveLength(1);
});

test.each([
	{
		mistake: 'an unknown kind',
		actors: [{ ...jordan, kind: 'country' }],
		says: /kind 'country' is none of person, state,.* — pick one/,
	},
	{
		mistake: 'an id not in kebab case',
		actors: [{ ...jordan, id: 'Türkiye' }],
		says: /id 'Türkiye' is not in kebab case — write 'turkiye'/,
	},
	{
		mistake: 'an id used twice',
		actors: [jordan, { ...jordan, name: 'Oz', aliases: [], adjectives: ['Ozian'] }],
		says: /the id is taken by asia\.json, actor 'jordan'/,
	},
	{ mistake: 'an empty alias', actors: [{ ...jordan, aliases: [''] }], says: /aliases\[0\] is empty/ },
	{
		mistake: 'aliases that are no list',
		actors: [{ ...jordan, aliases: 'Amman' }],
		says: /aliases is 'Amman' — write a list/,
	},
	{ mistake: 'no example', actors: [{ ...jordan, examples: { match: [] } }], says: /examples\.match is empty/ },
	{
		mistake: 'no examples at all',
		actors: [{ ...jordan, examples: undefined }],
		says: /examples is undefined — write an object/,
	},
	{
		mistake: 'an id of Wikidata in another form',
		actors: [{ ...jordan, wikidata: 'https://www.wikidata.org/wiki/Q810' }],
		says: /wikidata is "https.*" — write the id as its page has it: "Q\d+"/,
	},
	{
		mistake: 'an everyday word without a sentence where it is one',
		actors: [{ ...jordan, aliases: ['March'] }],
		says: /actor 'jordan': 'March' is an everyday word too — add to examples\.ignore a sentence .*"unless".*"short"/,
	},
	{
		mistake: 'an everyday word in capitals without a sentence where it is one',
		actors: [{ ...jordan, aliases: ['WHO'] }],
		says: /'WHO' is an everyday word too/,
	},
	{
		mistake: 'a short form that is an alias',
		actors: [{ ...jordan, short: ['Amman'] }],
		says: /'Amman' stands there twice as name, alias, short form/,
	},
	{
		mistake: 'an unknown field',
		actors: [{ ...jordan, capital: 'Amman' }],
		says: /capital is no field here — known are id, name/,
	},
	{ mistake: 'a person without gender', actors: [{ ...jordan, kind: 'person' }], says: /gender is missing — add/ },
	{
		mistake: 'a state with a gender',
		actors: [{ ...jordan, gender: 'she' }],
		says: /gender is for persons only — take it out/,
	},
	{
		mistake: 'an unknown gender',
		actors: [{ ...player, gender: 'male' }],
		says: /gender 'male' is none of he, she, they/,
	},
	{
		mistake: 'an alias that is the name',
		actors: [{ ...jordan, aliases: ['Jordan'] }],
		says: /'Jordan' stands there twice as name, alias, short form or adjective/,
	},
	{
		mistake: 'an alias of two actors',
		actors: [player, { ...jordan, aliases: ['Michael-Jordan'] }].map(withoutUnless),
		says: /actor 'jordan': 'Michael-Jordan' also names .*'player'/,
	},
])('$mistake is named with what to type', ({ actors, says }) => {
	expect(() => parseActors([file(actors)])).toThrow(says);
	expect(() => parseActors([file(actors)])).toThrow('asia.json, actor ');
});

test('every actor file is imported and right', () => {
	expect(notImported('assets/actors', 'lib/data/actors.ts')).toEqual([]);
	expect(loadActors().length).toBeGreaterThan(0);
});
