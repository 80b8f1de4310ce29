import { expect, test } from 'vitest';
import { makeLadder } from '../../../lib/core/facts/ladder';
import type { Profile, ProfileLabel } from '../../../lib/core/sources/profile';
import { newsProfile, profileLabel as use } from '../sources/profiles';

const profile = (name: string, actor: string, labels: ProfileLabel[]): Profile =>
	newsProfile(name, [{ actor, name: actor, mentions: 3, labels }]);
const finding = { word: 'terrorist group', alternatives: ['armed group', 'militant group'], actor: 'hamas' };
const who = (profiles: Profile[], actor: string | null = 'hamas') =>
	makeLadder({ ...finding, actor }, profiles, []).map(({ word, sources }) => [word, ...sources.map((s) => s.source)]);

test('the rungs go from mild to strong and end at the word itself', () => {
	expect(makeLadder(finding, [], []).map(({ word, isHere }) => [word, isHere])).toEqual([
		['armed group', false],
		['militant group', false],
		['terrorist group', true],
	]);
});

test('where there is no alternative there is no ladder', () => {
	expect(makeLadder({ ...finding, alternatives: [] }, [], [])).toEqual([]);
});

test('a source stands at each rung it uses, inside longer labels and in the plural too', () => {
	expect(
		who([
			profile('Report', 'hamas', [use('Palestinian militant group')]),
			profile('Op-ed', 'hamas', [use('terrorist groups')]),
		]),
	).toEqual([['armed group'], ['militant group', 'Report'], ['terrorist group', 'Op-ed']]);
});

test('what a source calls another actor does not count, nor anything where the phrase is aimed at nobody', () => {
	const profiles = [profile('Report', 'houthis', [use('armed group')])];
	expect(who(profiles)[0]).toEqual(['armed group']);
	expect(who(profiles, null)[0]).toEqual(['armed group']);
});

test('what a source denies is no use of it', () => {
	expect(who([profile('Report', 'hamas', [use('armed group', { negated: true })])])[0]).toEqual(['armed group']);
});

test('own words and others’ are told apart', () => {
	const [first] = makeLadder(finding, [profile('Report', 'hamas', [use('armed group', { voice: 'quoted' })])], []);
	expect(first!.sources).toEqual([{ source: 'Report', own: false }]);
});

test('a newsroom stands at the rung its style guide recommends', () => {
	const rule = {
		id: 'agency',
		house: 'Agency',
		asks: 'attribution' as const,
		entries: ['terrorist-organization'],
		words: ['terrorist'],
		rule: 'Attributes it.',
		prefers: ['militant'],
		date: '2023',
		checkedOn: '2026-11-22',
		url: 'https://agency.example',
		secondHand: false,
	};
	expect(makeLadder(finding, [], [rule]).map(({ houses }) => houses)).toEqual([[], ['Agency'], []]);
});
