import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KINDS } from '../../lib/core/analysis';
import { FIELDS } from '../../lib/core/lexicon/field';
import { loadLexicon } from '../../lib/data/lexicon';
import { compareSwapped, type Exception, type Frames, fill, inFrame, isExplained } from '../../scripts/balance/swap';
import { analysisOf } from '../core/engine';
import exceptions from '../core/lexicon/exceptions.json' with { type: 'json' };
import frames from '../core/lexicon/frames.json' with { type: 'json' };

const FOLDER = new URL('../../assets/lexicon/en/', import.meta.url);

/** The lexicon as it is written, before entries take over from their families. */
const lexiconFiles = () =>
	readdirSync(FOLDER).map((name) => ({
		name,
		json: JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as {
			entries: { family?: string; why?: string }[];
		},
	}));

const asFrames = frames as unknown as Frames;

test('actors are put into a frame, the first with a capital', () => {
	expect(fill('{a} met {b}.', ['the left', 'the right'])).toBe('The left met the right.');
});

// "The Hamas, met Israel now.", in the frame "The , met  now." when its places are points.
test.each([
	{ where: 'before a name', offset: 1, at: 1 },
	{ where: 'inside a name', offset: 6, at: 4 },
	{ where: 'between names', offset: 11, at: 6 },
	{ where: 'after both', offset: 23, at: 12 },
])('an offset $where does not depend on the names', ({ offset, at }) => {
	expect(inFrame('The {a}, met {b} now.', ['Hamas', 'Israel'], offset)).toBe(at);
});

test('findings and score stay when actors trade places, but for the exceptions that are explained', () => {
	expect(asFrames.frames.length).toBeGreaterThanOrEqual(200);
	expect(new Set(asFrames.frames).size).toBe(asFrames.frames.length);
	const open = compareSwapped(asFrames, analysisOf).filter((one) => !isExplained(one, exceptions as Exception[]));
	expect(open.map(({ pair, frame, found }) => `${pair.join(' / ')}: ${frame} ${found.join(' | ')}`)).toEqual([]);
}, 240_000);

test.each(Object.entries(FIELDS))('the field %s has entries of each side, and mirrors', (id, { sides }) => {
	const here = loadLexicon().filter((entry) => entry.field === id);
	for (const side of Object.keys(sides))
		expect(here.filter((entry) => entry.side === side).length, `entries for ${side}`).toBeGreaterThanOrEqual(3);
	expect(here.filter((entry) => entry.mirror !== undefined).length).toBeGreaterThanOrEqual(4);
});

test('there are 3,000 entries of all kinds, 600 of them contested', () => {
	const entries = loadLexicon();
	expect(entries.length).toBeGreaterThanOrEqual(3000);
	expect(entries.filter((entry) => entry.field !== undefined).length).toBeGreaterThanOrEqual(600);
	expect(new Set(entries.map((entry) => entry.kind))).toEqual(new Set(KINDS));
});

test('a contested entry shares its why with its mirror at most', () => {
	const contested = loadLexicon().filter((entry) => entry.field !== undefined);
	const byWhy = new Map<string, string>();
	const sharing = contested.filter(({ id, why, mirror }) => {
		const other = byWhy.get(why);
		byWhy.set(why, id);
		return other !== undefined && other !== mirror;
	});
	expect(sharing.map((entry) => entry.id)).toEqual([]);
});

test('no more than fifteen entries outside families share a why', () => {
	const counts = new Map<string, number>();
	for (const { name, json } of lexiconFiles())
		for (const entry of json.entries.filter((one) => one.family === undefined))
			counts.set(`${name}: ${entry.why}`, (counts.get(`${name}: ${entry.why}`) ?? 0) + 1);
	expect([...counts].filter(([, count]) => count > 15)).toEqual([]);
});
