import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Analysis } from '../../../lib/core/analysis';
import type { Span } from '../../../lib/core/text/span';
import { readText, type TextDoc } from '../../../lib/core/text/tokens';
import { findAttributions } from '../../../lib/core/voice/attributions';
import { REACH, windowOf } from '../../../lib/core/voice/model/tag-parts';
import { findQuotes, type Quote } from '../../../lib/core/voice/quotes';
import { loadTables } from '../../../lib/data/tables';
import { analysisOf } from '../engine';
import { counter, filling } from '../steps';

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

const outerQuotes = (doc: TextDoc): Quote[] =>
	findQuotes(doc.text, doc.paragraphs).filter((quote) => quote.depth === 0);

/** The steps it takes to find quotations and, by rule, attributions. */
function stepsToAttribute(text: string): number {
	const { watched, counted, of } = counter();
	const doc = watched(readText(text));
	const { cues } = loadTables();
	return of(() => findAttributions(doc, counted(outerQuotes(doc)), cues));
}

/** In code units; longer than the 600 that a single mark looks ahead, so that these weigh alike in both texts. */
const SMALL = 4000;

test.each([
	{ many: 'sentences', piece: 'The regime fell. ' },
	{ many: 'paragraphs', piece: 'The regime fell.\n' },
	{ many: 'quotations', piece: 'The mayor said “it is absurd” on Monday. "It is a sham," he added. "It fell." ' },
	{ many: 'quotations that run on', piece: 'The mayor said, “it fell.\n“It fell again.\n' },
	{ many: 'marks that open', piece: '“never ' },
	{ many: 'marks that close', piece: 'never” ' },
	{ many: 'possessives', piece: "'the dogs' " },
	{ many: 'nested marks', piece: '“‘«the regime' },
	{ many: 'marks alone', piece: '" \' ' },
	{ many: 'adjectives without a noun', piece: 'absurd "' },
	{ many: 'cues in a sentence without end', piece: 'the mayor said that the clerk claimed that ' },
	{ many: 'dashes in a sentence without end', piece: 'the mayor said — it fell — and “fell ' },
	{ many: 'paraphrases', piece: 'The mayor said that Norway — a rogue state — fell, according to the clerk. ' },
])('four times as many $many take four times the steps', ({ piece }) => {
	const [small, large] = [SMALL, 4 * SMALL].map((length) => stepsToAttribute(filling(piece, length)));
	expect(large! / small!).toBeLessThan(4.4);
});

test.each([
	{ are: 'short', piece: 'The mayor said that it fell. ' },
	{ are: 'without end', piece: 'the mayor said that the clerk claimed that ' },
])('where sentences are $are, the model looks no farther from a cue than it may', ({ piece }) => {
	const doc = readText(filling(piece, 4 * SMALL));
	for (let first = 0; first < doc.tokens.length; first++) {
		const window = windowOf(doc, { first, last: first + 1 });
		expect(first - window.first).toBeLessThanOrEqual(REACH.before);
		expect(window.last - (first + 1)).toBeLessThanOrEqual(REACH.behind);
		expect(window.first <= first && first < window.last).toBe(true);
	}
});

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
