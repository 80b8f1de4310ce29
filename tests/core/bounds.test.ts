import { beforeAll, expect, test, vi } from 'vitest';
import type * as Tokens from '../../lib/core/text/tokens';
import { analysisOf } from './engine';
import { counter, filling } from './steps';

const { watched, of } = counter();

/** The engine reads a text whose tokens, sentences and paragraphs count each look at them. */
vi.mock('../../lib/core/text/tokens', async (original) => {
	const module = await original<typeof Tokens>();
	return { ...module, readText: (text: string) => watched(module.readText(text)) };
});

/** In code units; longer than the longest sentence, so that a text of it and one of four times as much are cut alike. */
const SMALL = 4000;

beforeAll(() => {
	analysisOf('Norway fell.');
});

test.each([
	{ many: 'names between commas', piece: 'Anna Smith, Karl Brook, Norway, ' },
	{ many: 'words without a full stop', piece: 'the mayor went to the town where it rained for the third day and he ' },
	{ many: 'cues without a full stop', piece: 'said Anna Smith that ' },
	{ many: 'loaded words', piece: 'the absurd regime and ' },
	{ many: 'labels', piece: 'Norway is a rogue state and ' },
	{ many: 'appositions', piece: 'Anna Smith, a thug, ' },
	{ many: 'brackets that open', piece: 'Norway (it fell. ' },
	{ many: 'sentences', piece: 'Norway, a rogue state, fell. The mayor said it was absurd. ' },
])('to analyse a text of four times as many $many takes four times the steps', ({ piece }) => {
	const [small, large] = [SMALL, 4 * SMALL].map((length) => of(() => void analysisOf(filling(piece, length))));
	expect(large! / small!).toBeLessThan(4.8);
});
