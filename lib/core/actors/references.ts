import { inReadingOrder } from '../text/span';
import { type Stretch, stretch, type TextDoc } from '../text/tokens';
import type { ActorRef, Gazetteer } from './gazetteer';

/**
 * How a text refers to an actor: by `name`; by an `adjective` that only points to it; by an `epithet` ("the group"), a
 * `pronoun`, or an `event` that is its own ("Kazakhstan's decision", "the move"); by an `apposition` to one of these.
 */
export type ReferenceForm = 'name' | 'adjective' | 'epithet' | 'pronoun' | 'event' | 'apposition';

/** A place where the text refers to an actor. */
export interface Reference extends Stretch {
	readonly actor: ActorRef;
	readonly form: ReferenceForm;
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
		});
	}
	return found.sort(inReadingOrder);
}
