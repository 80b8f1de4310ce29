import { expect, test } from 'vitest';
import { partSizes, toNetwork } from '../../lib/core/labels/model/parts';
import { loadLabelModel, unpackLabels } from '../../lib/data/label-model';
import { measureLabels } from '../../scripts/fit/labels/measure';
import { packNetwork } from '../../scripts/fit/labels/pack';
import { packCodes, packKeys } from '../../scripts/fit/loaded/pack';

test('a packed model comes out as it went in, but for rounding', () => {
	const parts = partSizes(2).map((size, i) => Float32Array.from({ length: size }, (_, k) => Math.sin(k + i)));
	const words = { keys: Int32Array.from([3, 70, 5000]), codes: Uint8Array.from({ length: 300 }, (_, i) => i % 16) };
	const { sure } = loadLabelModel();
	const packed = { keys: packKeys(words.keys), codes: packCodes(words.codes), signs: ['one', 'two'], sure };
	const model = unpackLabels({ ...packed, network: packNetwork(parts) });
	expect(model.words).toEqual(words);
	expect(model.signs.get('two')).toBe(1);
	const network = toNetwork(parts);
	for (const part of ['tags', 'signs', 'span', 'nobody', 'scoreBias'] as const)
		for (const [i, weight] of model.network[part].entries()) expect(weight).toBeCloseTo(network[part][i]!, 2);
	expect(model.network.lower[1].own[7]).toBeCloseTo(network.lower[1].own[7]!, 2);
});

const article = {
	id: 'a',
	text: '',
	labels: [
		{ start: 0, end: 10, form: 'copular' as const, actors: ['Carol Brook'], core: true },
		{ start: 20, end: 30, form: 'epithet' as const, actors: ['Tom Hill', 'Hill’s plan'], core: true },
		{ start: 40, end: 45, form: 'premodifier' as const, actors: ['Tom Hill'], core: false },
	],
	tolerate: [{ start: 60, end: 70 }],
};

test.each([
	{ what: 'nothing', found: [], right: Number.NaN, core: 0 },
	{ what: 'one right', found: [{ start: 1, end: 10, actorName: 'Brook' }], right: 1, core: 0.5 },
	{ what: 'the words of another', found: [{ start: 0, end: 10, actorName: 'Tom Hill' }], right: 0, core: 0 },
	{ what: 'other words', found: [{ start: 9, end: 30, actorName: 'Brook' }], right: 0, core: 0 },
	{ what: 'what may be listed', found: [{ start: 61, end: 65, actorName: 'Brook' }], right: Number.NaN, core: 0 },
	{
		what: 'one label twice',
		found: [20, 21].map((start) => ({ start, end: 30, actorName: 'Hill' })),
		right: 0.5,
		core: 0.5,
	},
])('$what found', ({ found, right, core }) => {
	expect(measureLabels([[article, found]])).toMatchObject({ precision: right, coreRecall: core });
});
