import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Analysis } from '../../lib/core/analysis';
import { KINDS, VOICES } from '../../lib/core/analysis';
import { overlaps, type Span } from '../../lib/core/text/span';
import { analysisOf, wordsOf } from './engine';

test.each(['', ' ', '\n\n', '.', '"', '👩‍👧', '\ud800'])('a text of %j has nothing in it', (text) => {
	const { sentences, ...found } = analysisOf(text);
	expect(found).toEqual({
		score: 0,
		findings: [],
		labels: [],
		attributions: [],
		mentions: [],
		notes: [],
		roles: [],
	});
});

test('a loaded label says what it is, whose words it is and of whom', () => {
	const text = 'The minister said that the terrorist organization Hamas will not disarm.';
	const { findings, labels, mentions } = analysisOf(text);
	expect(findings).toMatchObject([
		{ text: 'terrorist organization', kind: 'label', voice: 'reported', speaker: 'minister', actor: 'hamas' },
	]);
	expect(labels).toMatchObject([{ label: 'terrorist organization', actor: 'hamas', polarity: 'negative' }]);
	expect(mentions.map((mention) => wordsOf(text, mention))).toEqual(['Hamas']);
});

test('a plain label is no finding', () => {
	const { findings, labels } = analysisOf('The Palestinian militant group Hamas met.');
	expect(findings).toEqual([]);
	expect(labels.map(({ label }) => label)).toEqual(['Palestinian militant group']);
});

test('the same sentence is read alike alone and in an article', () => {
	const sentence = 'Hamas is a terrorist organization.';
	const alone = analysisOf(sentence);
	const article = analysisOf(`It rained.\n${sentence}\nIt rained.`);
	expect(article.findings.map(({ text, voice, actor }) => [text, voice, actor])).toEqual(
		alone.findings.map(({ text, voice, actor }) => [text, voice, actor]),
	);
});

/** Everything the contract promises of every answer, whatever the text. */
function keepsContract(text: string, { score, sentences, findings, labels, attributions, mentions }: Analysis) {
	const isInside = ({ start, end }: Span) => 0 <= start && start < end && end <= text.length;
	expect(score >= 0 && score <= 1 && (score > 0 || findings.length === 0)).toBe(true);
	const contents = attributions.flatMap(({ speaker, cue, content }) =>
		[speaker, cue, ...content].filter((span) => span !== null),
	);
	for (const span of [...sentences, ...findings, ...labels, ...mentions, ...contents])
		expect(isInside(span)).toBe(true);
	for (const list of [sentences, findings, labels, mentions])
		for (const [i, one] of list.entries()) if (i > 0) expect(list[i - 1]!.start).toBeLessThanOrEqual(one.start);
	for (const [i, finding] of findings.entries()) {
		expect(finding.text).toBe(wordsOf(text, finding));
		expect(KINDS).toContain(finding.kind);
		expect(findings.some((other, k) => k !== i && overlaps(finding, other))).toBe(false);
	}
	for (const [i, label] of labels.entries()) {
		expect(label.label).toBe(wordsOf(text, label));
		expect(label.mention === null || isInside(label.mention)).toBe(true);
		expect(labels.some((other, k) => k !== i && other.actor === label.actor && overlaps(label, other))).toBe(false);
	}
	for (const { voice, speaker, stance } of [...findings, ...labels]) {
		expect(VOICES).toContain(voice);
		if (voice === 'own') expect([speaker, stance]).toEqual([null, null]);
	}
	for (const { speaker, cue, content } of attributions) {
		expect(content.length).toBeGreaterThan(0);
		expect(speaker !== null || cue !== null).toBe(true);
	}
}

const PIECES = [
	'Hamas',
	'Israel',
	'Joe Biden',
	'the terrorist organization',
	'a reliable partner',
	'brutal and bloody',
	'regime',
	'is',
	'is not',
	'said',
	'claimed that',
	'according to',
	'as',
	'it',
	'its',
	"'s",
	'which',
	'The group',
	'rather than',
	'calling',
	'of',
	'“',
	'”',
	'"',
	"'",
	',',
	'.',
	'. ',
	'—',
	'(',
	')',
	'.\n',
];

test('any mix of news words keeps the contract', () => {
	fc.assert(
		fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (pieces) => {
			const text = pieces.join(' ');
			keepsContract(text, analysisOf(text));
		}),
		{ numRuns: 300 },
	);
});

test('any text at all keeps the contract', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => keepsContract(text, analysisOf(text))),
		{ numRuns: 200 },
	);
});
