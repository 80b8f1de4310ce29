import { expect, test } from 'vitest';
import { takeOver } from '../../entrypoints/marks/take-over';

test('the second of two injections has nothing to do', () => {
	const world = {};
	expect(takeOver(world, () => true)).not.toBeNull();
	expect(takeOver(world, () => true)).toBeNull();
});

test('a script that has lost its extension is ended and replaced', () => {
	const world = {};
	const earlier = takeOver(world, () => false)!;
	expect(takeOver(world, () => true)).not.toBeNull();
	expect(earlier.signal.aborted).toBe(true);
});

test('a script that has ended is replaced', () => {
	const world = {};
	takeOver(world, () => true)!.abort();
	expect(takeOver(world, () => true)).not.toBeNull();
});
