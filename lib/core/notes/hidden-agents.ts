import type { Reference } from '../actors/references';
import type { Note } from '../analysis';
import type { NounPhrase } from '../text/chunks';
import { inReadingOrder } from '../text/span';
import { type Stretch, stretch, type TextDoc, type TokenRange } from '../text/tokens';
import { type ActTable, isOneOf } from './act-words';
import { type ActSentence, namesDoer } from './doers';
import { findNamelessActs } from './nameless-acts';
import { findPassives } from './passives';

/** A place where something is done and nobody does it. */
export interface Deed extends TokenRange {
	/** Those it is done to, empty where the text has none. */
	readonly victim: TokenRange;
	/** The participle, verb or noun that tells it. */
	readonly verb: number;
}

/** What hidden agents are found with. */
export interface NoteContext {
	readonly doc: TextDoc;
	/** By sentence. */
	readonly phrases: readonly (readonly NounPhrase[])[];
	/** In reading order. */
	readonly references: readonly Reference[];
	/** Those the text lets speak, in any order. */
	readonly speakers: readonly Stretch[];
	readonly table: ActTable;
}

/** So many sentences before one, and so many after, an accident is what it may still be about. */
const ACCIDENT_BEFORE = 4;
const ACCIDENT_AFTER = 1;

/**
 * Find acts of consequence of which the sentence does not say who did them: passives ("were killed"), nouns ("the
 * killing of five people") and verbs without an actor ("clashes erupted", "a strike hit the hospital"). Silent where
 * anybody in the sentence might have done it, where the act need not have happened, and near words of an accident.
 *
 * @returns In reading order, without overlaps.
 */
export function findHiddenAgents(context: NoteContext): Note[] {
	const { doc, table } = context;
	const speaks = new Uint8Array(doc.tokens.length);
	for (const { first, last } of context.speakers) speaks.fill(1, first, last);
	const accidents = doc.sentences.map(({ first, last }) =>
		doc.tokens.slice(first, last).some((token) => isOneOf(table.accidents, token)),
	);
	const notes: Note[] = [];
	let next = 0;
	for (const [i, { first, last }] of doc.sentences.entries()) {
		const from = next;
		while (next < context.references.length && context.references[next]!.first < last) next++;
		if (accidents.slice(Math.max(0, i - ACCIDENT_BEFORE), i + ACCIDENT_AFTER + 1).some(Boolean)) continue;
		const phrases = context.phrases[i]!;
		const phraseAt: (NounPhrase | undefined)[] = new Array(last - first).fill(undefined);
		for (const phrase of phrases) phraseAt.fill(phrase, phrase.first - first, phrase.last - first);
		const references = context.references.slice(from, next);
		notes.push(
			...notesIn({ doc, table, first, last, phrases, phraseAt, references, speaks: speaks.subarray(first, last) }),
		);
	}
	return notes;
}

function notesIn(sentence: ActSentence): Note[] {
	const { doc, first, last } = sentence;
	const deeds = [...findPassives(sentence), ...findNamelessActs(sentence)];
	if (deeds.length === 0) return [];
	const victims = new Uint8Array(last - first);
	for (const { victim } of deeds) victims.fill(1, Math.max(0, victim.first - first), Math.max(0, victim.last - first));
	const isArrest = deeds.some((deed) => isOneOf(sentence.table.arrests, doc.tokens[deed.verb]!));
	if (namesDoer(sentence, (index) => victims[index - first] === 1, isArrest)) return [];
	const spans = deeds.map((deed) => stretch(doc.tokens, deed)).sort(inReadingOrder);
	const notes: Note[] = [];
	for (const { start, end } of spans)
		if (start >= (notes.at(-1)?.end ?? 0))
			notes.push({ kind: 'hidden-agent', start, end, text: doc.text.slice(start, end) });
	return notes;
}
