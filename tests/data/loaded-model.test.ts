import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { NETWORK_SHAPE } from '../../lib/core/loaded/network';
import { LEVELS, WORD_COLUMNS } from '../../lib/core/loaded/word-table';
import { loadLoadedModel, unpackLoaded } from '../../lib/data/loaded-model';
import { packLoaded } from '../../scripts/fit/loaded/pack';
import { TOY_LINEAR, toyNetwork } from '../core/loaded/toy';

test('packing keeps words, levels and thresholds as they are, and weights to three decimals', () => {
	const keys = Int32Array.of(0, 1, 63, 64, 127, 5000, 9000, 1 << 20, (1 << 26) - 1);
	const codes = Uint8Array.from({ length: keys.length * WORD_COLUMNS }, (_, i) => i % LEVELS);
	const thresholds = { mild: 0.1, clear: 0.05, found: 0.3 };
	const model = { words: { keys, codes }, networks: [toyNetwork()], linear: TOY_LINEAR, thresholds, bias: 0.25 };
	const back = unpackLoaded(packLoaded(model));
	expect(back).toMatchObject({ words: { keys, codes }, thresholds, bias: 0.25 });
	expect(back.linear).toMatchObject({ flags: TOY_LINEAR.flags, numbers: TOY_LINEAR.numbers, bias: TOY_LINEAR.bias });
	for (const [i, weight] of back.linear.words.entries()) expect(weight).toBeCloseTo(TOY_LINEAR.words[i]!, 0);
	const { second } = toyNetwork();
	for (const [i, weight] of back.networks[0]!.second.entries()) expect(weight).toBeCloseTo(second[i]!, 3);
});

test('the shipped model is whole', () => {
	const { words, networks, linear } = loadLoadedModel();
	expect(linear.words).toHaveLength(words.keys.length);
	expect(words.codes).toHaveLength(words.keys.length * WORD_COLUMNS);
	expect(words.codes.every((code) => code < LEVELS)).toBe(true);
	expect(words.keys.every((key, i) => i === 0 || key > words.keys[i - 1]!)).toBe(true);
	for (const network of networks)
		for (const [part, count] of Object.entries(NETWORK_SHAPE)) {
			const weights = network[part as keyof typeof NETWORK_SHAPE];
			expect([part, weights.length, weights.every(Number.isFinite)]).toEqual([part, count, true]);
		}
});

test('the shipped model is no larger than 700 KB, packed', () => {
	const file = readFileSync(fileURLToPath(new URL('../../assets/models/loaded.json', import.meta.url)));
	expect(gzipSync(file).length).toBeLessThan(700_000);
});
