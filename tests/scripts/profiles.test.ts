import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadProfiles } from '../../lib/data/sources';
import { deriveProfiles } from '../../scripts/derive-profiles';

const SEEDS = fileURLToPath(new URL('../../../shared/seeds', import.meta.url));
const TARGET = new URL('../../assets/sources/', import.meta.url);

test('assets/sources holds what the engine says of the seeds', ({ skip }) => {
	skip(!existsSync(SEEDS), 'The seed texts are not here (../shared/seeds), so no profile can be derived again.');
	const derived = deriveProfiles(SEEDS, (file) => readFileSync(file, 'utf8'));
	const files = derived.map(({ id }) => `${id}.json`);
	expect(readdirSync(TARGET).filter((name) => name.endsWith('.json'))).toEqual(files.sort());
	for (const profile of derived) {
		const kept = JSON.parse(readFileSync(new URL(`${profile.id}.json`, TARGET), 'utf8'));
		expect(kept, `${profile.id}.json is out of date: run npm run profile -- ../shared/seeds`).toEqual(profile);
	}
}, 30_000);

test('no label of a profile is longer than twelve words', () => {
	const labels = loadProfiles().flatMap(({ actors }) => actors.flatMap((actor) => actor.labels));
	expect(labels.length).toBeGreaterThan(0);
	expect(labels.filter(({ label }) => label.split(/\s+/).length > 12)).toEqual([]);
});

test('every label is counted once for each of its paragraphs', () => {
	for (const { actors } of loadProfiles())
		for (const { labels } of actors) for (const { count, paragraphs } of labels) expect(paragraphs).toHaveLength(count);
});
