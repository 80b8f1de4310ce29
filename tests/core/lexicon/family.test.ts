import { expect, test } from 'vitest';
import { VOICES, type Voicing } from '../../../lib/core/analysis';
import { explainVoice, FAMILIES, KIND_TEXTS } from '../../../lib/core/lexicon/family';

const voicing = (more: Partial<Voicing>): Voicing => ({
	voice: 'own',
	speaker: null,
	negated: false,
	stance: null,
	...more,
});

test('every family has a kind, every kind a name of its own and one sentence', () => {
	const texts = Object.values(KIND_TEXTS);
	expect(new Set(texts.map((text) => text.family))).toEqual(new Set(FAMILIES));
	expect(new Set(texts.map((text) => text.name)).size).toBe(texts.length);
	for (const { explanation } of texts) expect(explanation).toMatch(/^[A-Z][^.]+\.$/);
});

test.each([
	{ of: 'own words', given: voicing({}), says: /^$/ },
	{
		of: 'a named speaker',
		given: voicing({ voice: 'quoted', speaker: 'Ban Ki-moon' }),
		says: /Ban Ki-moon.*quotation marks/,
	},
	{ of: 'several speakers', given: voicing({ voice: 'reported', speaker: 'officials' }), says: /^Words of officials/ },
	{ of: 'a speaker who is not named', given: voicing({ voice: 'reported' }), says: /does not say whose/ },
	{ of: 'a denial', given: voicing({ negated: true }), says: /denied/ },
	{ of: 'a rejected quotation', given: voicing({ voice: 'quoted', stance: 'rejected' }), says: /rejects/ },
])('explainVoice tells of $of', ({ given, says }) => expect(explainVoice(given)).toMatch(says));

test('explainVoice tells the voices apart', () => {
	const sentences = VOICES.map((voice) => explainVoice(voicing({ voice, speaker: 'A' })));
	expect(new Set(sentences).size).toBe(VOICES.length);
});
