import { phraseWords } from '../text/phrases';
import { inReadingOrder } from '../text/span';
import { type Stretch, stretch, type TextDoc, type Token } from '../text/tokens';
import type { ActorRef, Gazetteer, NameEntry } from './gazetteer';

/**
 * How a text refers to an actor: by `name`; by an `adjective` that only points to it; by an `epithet` ("the group"), a
 * `pronoun`, or an `event` that is its own ("Kazakhstan's decision", "the move").
 */
export type ReferenceForm = 'name' | 'adjective' | 'epithet' | 'pronoun' | 'event';

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
		const hits = gazetteer.names
			.at(doc.tokens, i)
			.filter((hit) => isAllowed(doc.tokens, hit.first, hit.last, hit.value));
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

/** Whether the words around a name leave it standing: no neighbour that its entry excludes. */
function isAllowed(tokens: readonly Token[], first: number, last: number, { entry }: NameEntry): boolean {
	const stands = (words: readonly string[], at: number) =>
		at >= 0 && words.every((word, i) => tokens[at + i]?.lower === word);
	const before = entry.unless?.before?.map((p) => phraseWords(p.toLowerCase())) ?? [];
	const after = entry.unless?.after?.map((p) => phraseWords(p.toLowerCase())) ?? [];
	return !before.some((words) => stands(words, first - words.length)) && !after.some((words) => stands(words, last));
}
