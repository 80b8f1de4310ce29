import { expect, test } from 'vitest';
import { readText, type TextDoc } from '../../../lib/core/text/tokens';
import { findAttributions } from '../../../lib/core/voice/attributions';
import { REACH, windowOf } from '../../../lib/core/voice/model/tag-parts';
import { findQuotes, type Quote } from '../../../lib/core/voice/quotations/quotes';
import { loadTables } from '../../../lib/data/tables';
import { counter, filling } from '../steps';

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
