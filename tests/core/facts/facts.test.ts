import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasPhrase } from '../../../lib/core/facts/words';
import { loadActors } from '../../../lib/data/actors';
import { loadFacts } from '../../../lib/data/facts';
import { loadLexicon } from '../../../lib/data/lexicon';

const { designations, designationEntries, rules } = loadFacts();
const all = [...designations, ...rules];
const parses = (date: string) => !Number.isNaN(Date.parse(date));

test('every fact carries an address, a date that parses and the day of its check', () => {
	for (const fact of all) {
		expect(URL.canParse(fact.url), fact.id).toBe(true);
		expect(parses(fact.checkedOn), fact.id).toBe(true);
		const dates =
			'house' in fact ? [fact.date] : [fact.since, fact.seen, fact.until].filter((date) => date !== undefined);
		expect(dates.length, fact.id).toBeGreaterThan(0);
		expect(
			dates.filter((date) => !parses(date)),
			fact.id,
		).toEqual([]);
	}
});

test('nothing is dated after the day it was checked', () => {
	const late = designations.filter(({ since, seen, checkedOn }) => (since ?? seen)! > checkedOn);
	expect(late.map(({ id }) => id)).toEqual([]);
});

/** Claims of the research notes that nobody could confirm, checked by hand: what no fact may say. */
test.each([
	{ claim: 'New Zealand and Hamas in 2010', actor: 'hamas', owner: 'New Zealand', date: '2010' },
	{ claim: 'New Zealand and Hamas on 29 Feb 2024', actor: 'hamas', owner: 'New Zealand', date: '2024-02-29' },
	{ claim: 'Canada and Hamas on 27 Nov 2002', actor: 'hamas', owner: 'Canada', date: '2002' },
	{ claim: 'the European Union and Hamas on 27 Dec 2001', actor: 'hamas', owner: 'European Union', date: '2001-12' },
	{ claim: 'the European Union and Hamas on 12 Sep 2003', actor: 'hamas', owner: 'European Union', date: '2003-09' },
	{ claim: 'Paraguay and the Qassam Brigades in 2019', actor: 'hamas', owner: 'Paraguay', date: '2019' },
	{
		claim: 'the European Union and Hezbollah on 22 Jul 2013',
		actor: 'hezbollah',
		owner: 'European Union',
		date: '2013-07',
	},
	{ claim: 'Canada and Hezbollah on 10 Dec 2002', actor: 'hezbollah', owner: 'Canada', date: '2002-12-10' },
	{ claim: 'the Gulf states in 2016', actor: 'hezbollah', owner: 'Gulf Cooperation Council', date: '2016' },
	{
		claim: 'Saudi Arabia and the Guard in 2018',
		actor: 'islamic-revolutionary-guard-corps',
		owner: 'Saudi Arabia',
		date: '2018',
	},
	{
		claim: 'Bahrain and the Guard in 2018',
		actor: 'islamic-revolutionary-guard-corps',
		owner: 'Bahrain',
		date: '2018',
	},
	{ claim: 'the United Kingdom and the PKK in 2001', actor: 'pkk', owner: 'United Kingdom', date: '2001' },
	{ claim: 'Canada and the PKK in 2002', actor: 'pkk', owner: 'Canada', date: '2002' },
	{ claim: 'the United States and the Taliban in 2002', actor: 'taliban', owner: 'United States', date: '2002' },
	{ claim: 'Canada and the Taliban in 2013', actor: 'taliban', owner: 'Canada', date: '2013' },
	{ claim: 'Kazakhstan in Dec 2023', actor: 'taliban', owner: 'Kazakhstan', date: '2023-12' },
	{ claim: 'the Pakistani Taliban in 2010', actor: 'pakistani-taliban', owner: 'United States', date: '2010' },
	{ claim: 'the Houthis on 19 Jan 2021', actor: 'houthis', owner: 'United States', date: '2021-01-19' },
	{ claim: 'the Houthis on 16 Feb 2024', actor: 'houthis', owner: 'United States', date: '2024-02-16' },
	{ claim: 'Russia and the Brotherhood', actor: 'muslim-brotherhood', owner: 'Russia', date: '' },
	{ claim: 'Bahrain and the Brotherhood', actor: 'muslim-brotherhood', owner: 'Bahrain', date: '' },
	{ claim: 'Syria and the Brotherhood', actor: 'muslim-brotherhood', owner: 'Syria', date: '' },
])('the unconfirmed claim of $claim is no fact', ({ actor, owner, date }) => {
	const said = designations.filter(
		(one) =>
			one.actor === actor &&
			one.owner === owner &&
			[one.since, one.seen, one.until].some((when) => when?.startsWith(date)),
	);
	expect(said).toEqual([]);
});

test('neither the United Nations nor Russia nor China is said not to list the PKK, which nobody confirmed', () => {
	const owners = designations.filter(({ actor }) => actor === 'pkk').map(({ owner }) => owner);
	expect(owners).not.toEqual(expect.arrayContaining([expect.stringMatching(/United Nations|Russia|China/)]));
});

test('no style rule speaks of “claim”, for which no style guide was found', () => {
	expect(rules.filter(({ words }) => words.includes('claim'))).toEqual([]);
});

test('the European Union is never said to list the whole of Hezbollah', () => {
	const ofUnion = designations.filter(({ actor, owner }) => actor === 'hezbollah' && owner === 'European Union');
	expect(ofUnion.map(({ scope }) => scope)).toEqual(['wing', 'wing']);
});

test('every fact is about an actor or an entry that exists, and every rule can apply', () => {
	const actors = new Set(loadActors().map(({ id }) => id));
	const phrases = new Map(loadLexicon().map((entry) => [entry.id, entry.phrases]));
	expect(designations.filter(({ actor }) => !actors.has(actor))).toEqual([]);
	expect(designationEntries.filter((id) => !phrases.has(id))).toEqual([]);
	for (const { id, entries, words } of rules)
		for (const entry of entries)
			expect(
				phrases.get(entry)?.some((phrase) => words.some((word) => hasPhrase(phrase, word))),
				`${id} names ${entry}, none of whose phrases holds a word of the rule`,
			).toBe(true);
});

const notes = ['designations.md', 'styleguides.md'].map(
	(name) => new URL(`../../../../shared/facts/${name}`, import.meta.url),
);
const isMissing = notes.some((file) => !existsSync(file));

test.skipIf(isMissing)('every address stands in the research notes (skipped without ../shared/facts)', () => {
	const text = notes.map((file) => readFileSync(file, 'utf8')).join('\n');
	const unknown = all.filter(({ url }) => {
		// The notes name the European Union's acts by number.
		const act = /CELEX:(\w+)$/.exec(url)?.[1];
		return !text.includes(act ?? url);
	});
	expect(unknown.map(({ id }) => id)).toEqual([]);
});
