import { expect, test } from 'vitest';
import type { Actor } from '../../../lib/core/actors/actor';
import { findNames } from '../../../lib/core/actors/references';
import { readText } from '../../../lib/core/text/tokens';
import { loadActors } from '../../../lib/data/actors';
import { loadTables } from '../../../lib/data/tables';

/** A sentence for each example of an actor that comes out otherwise than the entry says. */
function failuresOf({ id, examples }: Actor): string[] {
	const isIn = (text: string) =>
		findNames(readText(text), loadTables().gazetteer).some((reference) => reference.actor.id === id);
	const missed = examples.match
		.filter((text) => !isIn(text))
		.map((text) => `'${id}' is not found in its match "${text}": add the form to "aliases", or check "unless"`);
	const wrong = (examples.ignore ?? [])
		.filter(isIn)
		.map((text) => `'${id}' is found in its ignore "${text}": name the neighbour that tells it apart in "unless"`);
	return [...missed, ...wrong];
}

test('every actor is found where its examples say, and only there', () => {
	expect(loadActors().flatMap(failuresOf)).toEqual([]);
}, 20_000);
