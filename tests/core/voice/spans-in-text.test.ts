import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Analysis } from '../../../lib/core/analysis';
import type { Span } from '../../../lib/core/text/span';
import { readText } from '../../../lib/core/text/tokens';
import { findQuotes } from '../../../lib/core/voice/quotations/quotes';
import { analysisOf } from '../engine';

/** Every span that an analysis speaks of. */
const spansOf = ({ findings, labels, attributions, mentions }: Analysis): Span[] => [
	...findings,
	...mentions,
	...labels.flatMap((label) => (label.mention ? [label, label.mention] : [label])),
	...attributions.flatMap(({ speaker, cue, content }) =>
		[speaker, cue, ...content].filter((span): span is Span => span !== null),
	),
];

const strayOf = (text: string): Span[] =>
	spansOf(analysisOf(text)).filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length));

const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
const mark = fc.constantFrom(
	'"',
	'“',
	'”',
	'„',
	'«',
	'»',
	"'",
	'‘',
	'’',
	'`',
	"''",
	'—',
	' - ',
	'(',
	')',
	':',
	'5\'10"',
);
const word = fc.constantFrom(
	'the mayor',
	' said ',
	' that ',
	'regime',
	' Norway ',
	' is not a ',
	'puppet',
	', ',
	'. ',
	'\n',
	'who',
	' according to ',
	'MAYOR: ',
	' by ',
	'absurd',
);
const news = fc
	.array(fc.oneof({ weight: 2, arbitrary: mark }, { weight: 3, arbitrary: word }), { maxLength: 60 })
	.map((pieces) => pieces.join(''));

test.each([
	{ given: 'any text', texts: fc.string({ unit: 'binary', maxLength: 200 }) },
	{ given: 'any code units, whole characters or not', texts: fc.string({ unit: anyUnit, maxLength: 200 }) },
	{ given: 'any mix of marks, cues and loaded words', texts: news },
])('analyse keeps its spans inside $given', ({ texts }) => {
	fc.assert(
		fc.property(texts, (text) => {
			expect(strayOf(text)).toEqual([]);
		}),
		{ numRuns: 200 },
	);
});

const MARKS = ['""', '“”', '‘’', "''", '«»', '„“', '()'] as const;
const CLAIM = 'the mayor said the regime is “absurd”';

test.each(
	MARKS.flatMap((pair) => [
		{ given: `${pair} nested a hundred deep`, text: pair[0]!.repeat(100) + CLAIM + pair[1]!.repeat(100) },
		{
			given: `${pair} each around a claim, a hundred deep`,
			text: `${pair[0]}${CLAIM} `.repeat(100) + pair[1]!.repeat(100),
		},
		{ given: `${pair} opened and never closed`, text: `${pair[0]}${CLAIM} `.repeat(100) },
		{ given: `${pair} closed and never opened`, text: `${CLAIM}${pair[1]} `.repeat(100) },
		{ given: `${pair} opened anew in each paragraph`, text: `${pair[0]}${CLAIM}.\n`.repeat(100) },
	]),
)('analyse keeps its spans inside marks $given', ({ text }) => expect(strayOf(text)).toEqual([]));

test('no mark opens more than one quotation, and none is nested deeper than eight', () => {
	fc.assert(
		fc.property(fc.array(mark, { maxLength: 200 }), (marks) => {
			const text = marks.map((one) => `${one}a`).join('');
			const quotes = findQuotes(text, readText(text).paragraphs);
			expect(new Set(quotes.map(({ start }) => start)).size).toBe(quotes.length);
			expect(quotes.every(({ depth }) => depth < 8)).toBe(true);
		}),
	);
});
