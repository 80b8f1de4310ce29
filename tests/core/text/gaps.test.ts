import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_RUN, MOST_WAYS, withGaps } from '../../../lib/core/text/gaps';
import { readText } from '../../../lib/core/text/tokens';

const gap = (length: number): string => ' '.repeat(length);

test.each([
	{ keeps: 'a text of words', text: 'The mayor’s son/heir said: “Stay,” and\tleft.\n' },
	{ keeps: 'the longest run a word may be', text: `so ${'a'.repeat(LONGEST_RUN)} on` },
	{ keeps: 'an address', text: '(see https://www.example.org/a//b.example?c=1d.2e)' },
	{ keeps: 'an address in another script', text: 'http://пример.укр/ая' },
	{ keeps: 'an address of mail and a name', text: 'mail@example.org @mayor' },
])('withGaps keeps $keeps', ({ text }) => expect(withGaps(text)).toBe(text));

test.each([
	{ of: 'a longer run', text: `so ${'a'.repeat(LONGEST_RUN + 1)} on`, left: `so ${gap(LONGEST_RUN + 1)} on` },
	{ of: 'more slashes', text: '//@/a ///@/', left: '/ @/a / /@/' },
	{ of: 'a host of many parts', text: `//${'1aa.'.repeat(9)}org`, left: `/ ${'1aa.'.repeat(9)}org` },
	{ of: 'an address with a user', text: 'https://example.org/@1a.1a', left: 'https:/ example.org/@1a.1a' },
])('withGaps leaves a gap in place of $of', ({ text, left }) => expect(withGaps(text)).toBe(left));

/** Where a host ends: before what cannot be part of one, or would begin or end a part of it with a hyphen or nothing. */
const HOST_END = /^[.-]|[^a-z\u00a1-\uffff\d.-]|[.-]\.|\.-/i;

/** How many ways there are at most to cut each part of a host in two, for the worst of all hosts behind a double slash. */
function waysThrough(run: string): number {
	const ways = [...run.matchAll(/(?=\/\/)/g)].map(({ index }) => {
		const [host] = run.slice(index + 2).split(HOST_END);
		return host!.split('.').reduce((product, part) => product * part.length, 1);
	});
	return Math.max(0, ...ways);
}

const isCostly = (run: string): boolean =>
	run.length > LONGEST_RUN || /\/\/.*@/.test(run) || waysThrough(run) > MOST_WAYS;

const piece = fc.oneof(
	fc.constantFrom('//', 'http://', '/', '.', '-', '@', ':', 'a', '1aa.', '.org', '”', 'é', ' ', '\u00a0', '\t'),
	fc.string({ unit: 'binary', maxLength: 6 }),
	fc.integer({ min: 1, max: 3 * LONGEST_RUN }).map((length) => 'aB3x.'.repeat(length).slice(0, length)),
);
const texts = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

test('of any text only runs that cost little are left, each where it stood', () => {
	fc.assert(
		fc.property(texts, (text) => {
			const left = withGaps(text);
			expect(left).toHaveLength(text.length);
			expect(left.split('').filter((unit, i) => unit !== ' ' && unit !== text[i])).toEqual([]);
			expect(left.split(/\s+/u).filter(isCostly)).toEqual([]);
		}),
		{ numRuns: 300 },
	);
});

test('tokens are slices of a text with gaps, in order, and none is longer than a run', () => {
	fc.assert(
		fc.property(texts, (text) => {
			let end = 0;
			for (const token of readText(text).tokens) {
				expect(token.text).toBe(text.slice(token.start, token.end));
				expect(token.start).toBeGreaterThanOrEqual(end);
				expect(token.text.length).toBeLessThanOrEqual(LONGEST_RUN);
				end = token.end;
			}
		}),
		{ numRuns: 200 },
	);
});

test('what stands around a gap is read as ever', () => {
	const run = 'aB3x'.repeat(LONGEST_RUN);
	const text = `The regime ${run} fell. See right//wrong now.`;
	const { tokens, sentences } = readText(text);
	expect(tokens.map((token) => token.text)).toEqual('The regime fell . See right / / wrong now .'.split(' '));
	expect(sentences).toHaveLength(2);
	expect(text.slice(tokens[2]!.start, tokens[2]!.end)).toBe('fell');
});
