import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '../../../../lib/core/text/tokens';
import { findQuotes } from '../../../../lib/core/voice/quotations/quotes';

const quotesIn = (text: string) => findQuotes(text, readText(text).paragraphs);

test.each([
	{ marks: 'straight marks', text: 'She said "yes" twice.', found: ['"yes"'] },
	{ marks: 'curly marks', text: 'She said “yes” twice.', found: ['“yes”'] },
	{ marks: 'single straight marks', text: "She said 'yes' twice.", found: ["'yes'"] },
	{ marks: 'single curly marks', text: 'She said ‘yes’ twice.', found: ['‘yes’'] },
	{ marks: 'guillemets', text: 'She said «yes» twice.', found: ['«yes»'] },
	{ marks: 'doubled single marks', text: "She said ''yes'' twice.", found: ["''yes''"] },
	{ marks: 'back ticks closed by doubled marks', text: "She said ``yes'' twice.", found: ["``yes''"] },
	{ marks: 'a curly mark closed by a straight one', text: 'She said “yes" twice.', found: ['“yes"'] },
	{ marks: 'marks in brackets', text: 'He said ("quietly") no.', found: ['"quietly"'] },
	{ marks: 'two side by side', text: '“One.” “Two.”', found: ['“One.”', '“Two.”'] },
	{ marks: 'an apostrophe inside single marks', text: "'It's over,' he said.", found: ["'It's over,'"] },
	{
		marks: 'a possessive plural inside single marks',
		text: "They said 'the leaders' plan is bad' today.",
		found: ["'the leaders' plan is bad'"],
	},
	{
		marks: 'a phrase that ends in an s, whatever possessive follows',
		text: "They spoke of 'savage cuts' to the town. The nurses' leader fled, and so did the 'thugs' of the 'club'.",
		found: ["'savage cuts'", "'thugs'", "'club'"],
	},
	{ marks: 'the same before curly marks', text: 'The ‘savage cuts’ hit the nurses’ pay.', found: ['‘savage cuts’'] },
	{ marks: 'a space behind the mark that a colon leads over to', text: 'NEW: " I left."', found: ['" I left."'] },
	{ marks: 'no space and a turned mark', text: 'She left.”If I could,” he said.', found: ['”If I could,”'] },
	{ marks: 'no space behind a quotation', text: '“I left.”She left. “No.”', found: ['“I left.”', '“No.”'] },
	{ marks: 'no loose mark without a partner', text: 'The plank: " and 12 " of it.', found: [] },
	{ marks: 'no inches', text: 'He is 5\'10" tall, the plank 12" wide and 3" thick.', found: [] },
	{ marks: 'a quotation after inches', text: 'He is 5\'10" tall and said "no".', found: ['"no"'] },
	{ marks: 'no straight apostrophe', text: "The leaders' plan didn't please the dogs' owner.", found: [] },
	{ marks: 'no curly apostrophe', text: 'It’s the residents’ choice.', found: [] },
	{ marks: 'no elided year', text: "Rock of the '90s and the ‘60s.", found: [] },
	{ marks: 'no mark without a partner', text: '“Only opened here.', found: [] },
	{ marks: 'no closing mark without an opening one', text: 'Closed here.” She left.', found: [] },
	{ marks: 'no empty quotation', text: 'The word "" is empty.', found: [] },
])('findQuotes marks $marks', ({ text, found }) => {
	expect(quotesIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

test.each([
	{ nest: 'single in double', text: '“He told me ‘go’ and I went,” she said.', inner: '‘go’' },
	{ nest: 'straight single in double', text: '"He told me \'go\' and I went," she said.', inner: "'go'" },
	{ nest: 'two that close together', text: '"He said, \'Go!\'" she wrote.', inner: "'Go!'" },
	{ nest: 'two that open together', text: '“‘Go,’ she said,” he wrote.', inner: '‘Go,’' },
	{ nest: 'double in double', text: 'A “plan “so called” again” fell.', inner: '“so called”' },
])('quotes nest: $nest', ({ text, inner }) => {
	const [outside, inside, more] = quotesIn(text);
	expect([outside?.depth, inside?.depth, more]).toEqual([0, 1, undefined]);
	expect(text.slice(inside?.start, inside?.end)).toBe(inner);
});

test('the inner span leaves out the marks', () => {
	const text = "She said ''yes'' and “no”.";
	expect(quotesIn(text).map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(['yes', 'no']);
});

test.each([
	{ with: 'curly marks', text: '“One.\n“Two,” she said.', continues: [true, false] },
	{ with: 'straight marks', text: '"One.\n"Two.\n"Three," she said.', continues: [true, true, false] },
])('a quotation of several paragraphs runs on with $with', ({ text, continues }) => {
	const quotes = quotesIn(text);
	expect(quotes.map((quote) => quote.continues)).toEqual(continues);
	expect(quotes.map((quote) => text.slice(quote.start, quote.end).includes('\n'))).toEqual(continues.map(() => false));
});

const piece = fc.oneof(
	{ weight: 3, arbitrary: fc.constantFrom('"', '“', '”', '„', '«', '»', "'", '‘', '’', '`', "''") },
	{ weight: 2, arbitrary: fc.constantFrom('word', 'dogs', '5', ' ', '. ', ', ', '(', ')', '\n') },
);

test('any mix of marks gives spans inside the text, in reading order, outer before inner', () => {
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
			const text = pieces.join('');
			const { paragraphs } = readText(text);
			const quotes = findQuotes(text, paragraphs);
			for (const [i, { start, end, inner }] of quotes.entries()) {
				expect(start < inner.start && inner.start < inner.end && inner.end <= end).toBe(true);
				expect(paragraphs.some((p) => p.start <= start && end <= p.end)).toBe(true);
				const before = quotes[i - 1];
				if (before) expect(before.start < start || (before.start === start && before.end >= end)).toBe(true);
			}
		}),
		{ numRuns: 500 },
	);
});

test.each([
	{ given: 'nested a hundred deep', text: `${'“'.repeat(100)}deep${'”'.repeat(100)}` },
	{ given: 'never closed', text: '“never '.repeat(1000) },
	{ given: 'never opened', text: 'never” '.repeat(1000) },
])('marks $given do no harm', ({ text }) => {
	for (const { start, end } of quotesIn(text)) expect(start >= 0 && start < end && end <= text.length).toBe(true);
});
