import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeSpans } from '../../../../lib/core/labels/model/decode';
import { TAGS } from '../../../../lib/core/labels/model/network';
import { FORMS } from '../../../../lib/core/labels/model/place-features';

const NONE = 0;
const FIRST = 1 + 2 * FORMS.indexOf('copular');
const LATER = FIRST + 1;
const OTHER_LATER = 2 + 2 * FORMS.indexOf('epithet');

/** Chances of places at which one tag is all but sure. */
const sure = (tags: readonly number[]): Float32Array => {
	const chances = new Float32Array(tags.length * TAGS).fill(0.001);
	for (const [place, tag] of tags.entries()) chances[place * TAGS + tag] = 0.9;
	return chances;
};

test.each([
	{ name: 'no label', tags: [NONE, NONE], spans: [] },
	{ name: 'a label of one word', tags: [NONE, FIRST, NONE], spans: ['1-2 copular'] },
	{ name: 'a label of several words', tags: [FIRST, LATER, LATER], spans: ['0-3 copular'] },
	{ name: 'two labels side by side', tags: [FIRST, FIRST, LATER], spans: ['0-1 copular', '1-3 copular'] },
])('$name', ({ tags, spans }) => {
	const found = decodeSpans(sure(tags), { first: 0, last: tags.length });
	expect(found.map(({ first, last, form }) => `${first}-${last} ${form}`)).toEqual(spans);
});

test('a label goes on in its own form alone', () => {
	const chances = sure([FIRST, OTHER_LATER]);
	chances[TAGS + LATER] = 0.5;
	expect(decodeSpans(chances, { first: 0, last: 2 })).toMatchObject([{ first: 0, last: 2, form: 'copular' }]);
});

test('the chance of a label is the mean chance of its places to be part of one', () => {
	const chances = sure([FIRST, LATER]);
	chances[0] = 0.2;
	chances[TAGS] = 0.4;
	expect(decodeSpans(chances, { first: 0, last: 2 })[0]?.chance).toBeCloseTo(0.7);
});

test('labels lie in their sentence, in order and apart, whatever the chances', () => {
	const chances = fc.array(fc.float({ min: 0, max: 1, noNaN: true }), { minLength: 4 * TAGS, maxLength: 4 * TAGS });
	fc.assert(
		fc.property(chances, (values) => {
			const found = decodeSpans(Float32Array.from(values), { first: 1, last: 4 });
			const edges = found.flatMap(({ first, last }) => [first, last]);
			expect([1, ...edges, 4]).toEqual([1, ...edges, 4].sort((a, b) => a - b));
			for (const { first, last } of found) expect(last).toBeGreaterThan(first);
		}),
	);
});
