import { expect, test } from 'vitest';
import { callsOf } from '../../lib/core/sources/calls';
import { actorsOf, compareSources, groupByWords, type VoiceChoice } from '../../lib/core/sources/compare';
import type { Profile, ProfileActor, ProfileLabel } from '../../lib/core/sources/profile';
import { profileLabel as label, newsProfile } from './sources/profiles';

const profile = (id: string, ...actors: ProfileActor[]): Profile => newsProfile(id, actors);

const union = (...labels: ProfileLabel[]): ProfileActor => ({ actor: 'union', name: 'The Union', mentions: 4, labels });
const own = label('ruthless bloc', { polarity: 'negative', count: 2, paragraphs: [1, 3] });
const said = label('club of equals', { polarity: 'positive', voice: 'quoted', speaker: 'Envoy' });
const told = label('partner', { voice: 'reported', speaker: 'Envoy' });
const scare = label('family', { polarity: 'positive', voice: 'scare' });
const denied = label('pariah', { polarity: 'positive', negated: true });

const cases: { shows: string; voices: VoiceChoice; labels: string[]; hidden: number }[] = [
	{ shows: 'own words alone', voices: 'own', labels: ['ruthless bloc'], hidden: 3 },
	{ shows: "others' words alone", voices: 'others', labels: ['club of equals', 'partner', 'family'], hidden: 2 },
	{
		shows: 'all words',
		voices: 'all',
		labels: ['ruthless bloc', 'club of equals', 'partner', 'family'],
		hidden: 0,
	},
];
test.each(cases)('compareSources shows $shows', ({ voices, labels, hidden }) => {
	const [row] = compareSources([profile('a', union(own, said, told, scare, denied))], 'union', voices);
	expect(row?.labels.map((shown) => shown.label)).toEqual(labels);
	expect(row?.hidden).toBe(hidden);
});

test('compareSources gives one row per source, in the order given, also where it never mentions the actor', () => {
	const rows = compareSources(
		[profile('silent'), profile('names', union()), profile('calls', union(own))],
		'union',
		'all',
	);
	expect(rows.map(({ source, mentions, neverMentions }) => [source.id, mentions, neverMentions])).toEqual([
		['silent', 0, true],
		['names', 4, false],
		['calls', 4, false],
	]);
});

test('a source that labels an actor only in words not shown still mentions it', () => {
	const [row] = compareSources([profile('a', union(said))], 'union', 'own');
	expect(row).toMatchObject({ neverMentions: false, labels: [], hidden: 1 });
});

test('compareSources of no profiles is empty', () => expect(compareSources([], 'union', 'all')).toEqual([]));

test("groupByWords keeps own words, each speaker's words and scare quotes apart", () => {
	const unnamed = label('bully', { voice: 'reported', polarity: 'negative' });
	const groups = groupByWords({ labels: [scare, said, own, unnamed, told], denied: [] });
	expect(groups.map(({ whose, speaker, labels }) => [whose, speaker, labels.map((l) => l.label)])).toEqual([
		['own', null, ['ruthless bloc']],
		['others', 'Envoy', ['club of equals', 'partner']],
		['others', null, ['bully']],
		['scare', null, ['family']],
	]);
});

test('what is denied stands apart, with whoever denies it, and is counted nowhere', () => {
	const deniedBySomeone = label('club', { voice: 'reported', speaker: 'Envoy', negated: true, count: 9 });
	const all = profile('a', union(own, denied, deniedBySomeone));
	const [row] = compareSources([all], 'union', 'all');
	expect(row).toMatchObject({ labels: [own], denied: [denied, deniedBySomeone], hidden: 0 });
	expect(groupByWords(row!)).toEqual([
		{
			whose: 'own',
			speaker: null,
			labels: [own],
			denied: [denied],
			polarity: { negative: 2, neutral: 0, positive: 0 },
		},
		{
			whose: 'others',
			speaker: 'Envoy',
			labels: [],
			denied: [deniedBySomeone],
			polarity: { negative: 0, neutral: 0, positive: 0 },
		},
	]);
	expect(compareSources([all], 'union', 'own')[0]?.hidden).toBe(0);
	expect(actorsOf([all])[0]?.labels).toBe(2);
});

test('actorsOf lists each actor once: most labelled first, then most mentioned, then by name', () => {
	const named = (actor: string, mentions: number, ...labels: ProfileLabel[]): ProfileActor => ({
		actor,
		name: actor.toUpperCase(),
		mentions,
		labels,
	});
	const profiles = [
		profile('a', named('x', 9), named('b', 2), named('a', 2), named('y', 1, own)),
		profile('b', named('y', 3, said), named('x', 1)),
	];
	expect(actorsOf(profiles)).toEqual([
		{ actor: 'y', name: 'Y', labels: 3, mentions: 4 },
		{ actor: 'x', name: 'X', labels: 0, mentions: 10 },
		{ actor: 'a', name: 'A', labels: 0, mentions: 2 },
		{ actor: 'b', name: 'B', labels: 0, mentions: 2 },
	]);
});

test('callsOf gives each label and voice once, most used first, without silent sources and denied labels', () => {
	const again = label('Partner', { voice: 'reported', speaker: 'Minister', count: 2 });
	const profiles = [profile('silent'), profile('names', union()), profile('calls', union(own, told, denied, again))];
	expect(callsOf(profiles, 'union')).toEqual([
		{
			source: 'calls',
			labels: [
				{ label: 'Partner', voice: 'reported' },
				{ label: 'ruthless bloc', voice: 'own' },
			],
		},
	]);
});
