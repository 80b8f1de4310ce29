import { inReadingOrder } from '../text/span';
import { type Stretch, stretch, type TextDoc } from '../text/tokens';
import type { ActorRef, Gazetteer } from './gazetteer';

/**
 * How a text refers to an actor: by `name`; by an `adjective` that only points to it; by an `epithet` ("the group"), a
 * `pronoun`, or an `event` that is its own ("Kazakhstan's decision", "the move"); by an `apposition` to one of these.
 */
export type ReferenceForm = 'name' | 'adjective' | 'epithet' | 'pronoun' | 'event' | 'apposition';

/** Below this an antecedent is more often wrong than right, so that the words are taken to stand for nobody. */
export const LEAST_CONFIDENCE = 0.5;

/** A place where the text refers to an actor. */
export interface Reference extends Stretch {
	readonly actor: ActorRef;
	readonly form: ReferenceForm;
	/**
	 * How sure it is that the words stand for this actor, 0 to 1: 1 for a name, and for the rest what speaks for the
	 * antecedent (how far its weight leads that of the next candidate, how near it is, whether the noun is its own). What
	 * is below {@link LEAST_CONFIDENCE} is no reference.
	 */
	readonly confidence: number;
}

/** Names and adjectives of listed actors, in reading order; of overlapping ones the longest. */
export function findNames(doc: TextDoc, gazetteer: Gazetteer): Reference[] {
	const found: Reference[] = [];
	let free = 0;
	for (let i = 0; i < doc.tokens.length; i++) {
		if (i < free || !/^[\p{Lu}\p{Lt}\d]/u.test(doc.tokens[i]!.text)) continue;
		const hits = gazetteer.names.at(doc.tokens, i);
		const longest = hits.sort((a, b) => b.last - a.last || Number(a.value.adjective) - Number(b.value.adjective))[0];
		if (!longest) continue;
		free = longest.last;
		found.push({
			...stretch(doc.tokens, longest),
			actor: longest.value.actor,
			form: longest.value.adjective ? 'adjective' : 'name',
			confidence: 1,
		});
	}
	return found.sort(inReadingOrder);
}
