import { addIntroduced } from './actors/introduced';
import { findNames, type Reference } from './actors/references';
import { addShortNames } from './actors/short-names';
import { findPhrases, type PhraseMatch, ruledOut } from './lexicon/find-phrases';
import { type JoinedMatch, joinMatches } from './lexicon/join';
import type { Tables } from './tables';
import { findNounPhrases, type NounPhrase } from './text/chunks';
import { readText, type TextDoc } from './text/tokens';
import { attribute } from './voice/attribute';
import type { RawAttribution } from './voice/attributions';
import { findOuterQuotes } from './voice/quotations/outer-quotes';
import type { Quote } from './voice/quotations/quotes';

/** What is found in a text before anything is tied together: the ground for references, labels and the model. */
export interface Groundwork {
	readonly doc: TextDoc;
	/** Outer quotations, in reading order. */
	readonly quotes: readonly Quote[];
	/** The noun phrases of each sentence. */
	readonly phrases: readonly (readonly NounPhrase[])[];
	/** Names and adjectives of actors, listed or introduced by the text, in reading order. */
	readonly names: readonly Reference[];
	readonly attributions: readonly RawAttribution[];
	readonly matches: readonly PhraseMatch[];
	/** The matches with what belongs to each, adjacent ones as one. */
	readonly joined: readonly JoinedMatch[];
	/** 1 for each token of a phrase that the lexicon has and its entry's conditions rule out there. */
	readonly ruledOut: Uint8Array;
}

/** Lay the ground for the reading of a text. */
export function layGround(text: string, tables: Tables): Groundwork {
	const doc = readText(text);
	const quotes = findOuterQuotes(doc);
	const phrases = doc.sentences.map((sentence) => findNounPhrases(doc, sentence));
	const isSpeechVerb = ({ pos, lemma }: { pos: string; lemma: string }) =>
		pos === 'VERB' && tables.cues.verbs.get(lemma) === 'speech';
	const listed = addShortNames(doc, findNames(doc, tables.gazetteer), tables.gazetteer, tables.words);
	const names = addIntroduced(doc, listed, tables.words, isSpeechVerb);
	// A name nobody can place may be loaded words in capitals.
	const placed = names.filter(({ form, actor }) => form === 'name' && actor.kind !== 'unknown');
	const matches = findPhrases(doc, tables.lexicon, placed);
	return {
		doc,
		quotes,
		phrases,
		names,
		attributions: attribute({ doc, quotes, phrases, table: tables.cues }, tables.voiceModel),
		matches,
		joined: joinMatches(doc, matches, phrases),
		ruledOut: ruledOut(doc, tables.lexicon),
	};
}
