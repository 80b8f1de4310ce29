import { expect, test } from 'vitest';
import { compareSources, groupByWords } from '../../../lib/core/sources/compare';
import { loadProfiles } from '../../../lib/data/sources';

/** What the popup shows that a source calls an actor, and in whose words. */
function callsIn(source: string, actor: string) {
	const row = compareSources(loadProfiles(), actor, 'all').find((one) => one.source.id === source);
	if (!row) throw new Error(`no source ${source}`);
	const said = groupByWords(row).flatMap((group) => group.labels.map((one) => ({ ...one, by: group.speaker })));
	return { said, denied: row.denied.map(({ label }) => label) };
}

const [opEd, report, news] = ['ayoub-oped', 'gaza-istanbul-report', 'jewish-voice-news'];

test.each([
	{ source: opEd, actor: 'israel', label: 'thriving', voice: 'own', by: null },
	{ source: opEd, actor: 'israel', label: 'global leader', voice: 'own', by: null },
	{ source: report, actor: 'israel', label: 'Israeli occupation', voice: 'quoted', by: 'Hamas' },
	{ source: report, actor: 'israel', label: 'criminal Zionist entity', voice: 'quoted', by: 'Hamas' },
	{ source: news, actor: 'israel', label: 'Jewish state', voice: 'own', by: null },
	{ source: report, actor: 'kazakhstan', label: 'largely symbolic', voice: 'own', by: null },
])('$source calls $actor "$label"', ({ source, actor, label, voice, by }) =>
	expect(callsIn(source!, actor).said).toContainEqual(expect.objectContaining({ label, voice, by })),
);

test.each([
	{ actor: 'iran', begins: 'principal sponsor of anti-Israel militancy and disinformation in the region' },
	{ actor: 'kazakhstan', begins: 'rare beacon of interfaith harmony' },
])('Jewish Voice News calls $actor "$begins"', ({ actor, begins }) =>
	expect(callsIn(news!, actor).said.some(({ label }) => label.startsWith(begins))).toBe(true),
);

test.each([opEd, report])('%s calls Iran nothing', (source) => expect(callsIn(source!, 'iran').said).toEqual([]));

test('"rather than a pariah" is not what the op-ed calls Israel', () => {
	const { said, denied } = callsIn(opEd!, 'israel');
	expect(said.map(({ label }) => label)).not.toContain('pariah');
	expect(denied).toContain('pariah');
});
