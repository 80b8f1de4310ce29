import type { Reference } from '../actors/references';
import { FAMILIES, KIND_TEXTS } from '../lexicon/family';
import type { PhraseMatch } from '../lexicon/find-phrases';
import type { JoinedMatch } from '../lexicon/join';
import type { TextDoc } from '../text/tokens';
import { tokenAt } from '../voice/denial/negation';
import type { Quote } from '../voice/quotations/quotes';
import { maskNames } from './mask';
import { veiledTags } from './veil';
import { findWord, type WordTable } from './word-table';

/** What the engine knows of a text before the model of loaded language reads it. */
export interface LoadedEvidence {
	readonly doc: TextDoc;
	readonly quotes: readonly Quote[];
	/** Names and adjectives of actors; other references are not looked at. */
	readonly names: readonly Reference[];
	readonly matches: readonly PhraseMatch[];
	readonly joined: readonly JoinedMatch[];
	/** 1 for each token of a phrase that an entry has and its conditions rule out there. */
	readonly ruledOut: Uint8Array;
}

/** The evidence, one item a token. */
export interface TokenColumns {
	/** 1 for what the model must not see. */
	readonly masked: Uint8Array;
	/** Part of speech, as it is where every name is the same. */
	readonly tags: readonly string[];
	readonly quoted: Uint8Array;
	/** Strength of the entry that matches there, 0 none. */
	readonly entry: Uint8Array;
	/** Family of that entry's kind, counted from 1; 0 none. */
	readonly family: Uint8Array;
	/** Strength of the finding it is part of, 0 none. */
	readonly finding: Uint8Array;
}

/**
 * Lay the evidence over the tokens. Whose words they are is left out: it is read with the names in sight.
 *
 * @param words - Tell words that also stand in lower case from names where a capital says nothing.
 */
export function tokenColumns(
	{ doc, quotes, names, matches, joined }: LoadedEvidence,
	words: Pick<WordTable, 'keys'>,
): TokenColumns {
	const column = () => new Uint8Array(doc.tokens.length);
	const columns = { names: column(), quoted: column(), entry: column(), family: column(), finding: column() };
	for (const { start, end } of quotes) {
		const first = tokenAt(doc.tokens, { start, end: start });
		for (let i = first; i < doc.tokens.length && doc.tokens[i]!.end <= end; i++) columns.quoted[i] = 1;
	}
	for (const { first, last, form } of names)
		if (form === 'name' || form === 'adjective') columns.names.fill(1, first, last);
	for (const { first, last, entry } of matches) {
		columns.entry.fill(entry.strength, first, last);
		columns.family.fill(1 + FAMILIES.indexOf(KIND_TEXTS[entry.kind].family), first, last);
	}
	for (const { first, last, strength } of joined) columns.finding.fill(strength, first, last);
	const masked = maskNames(doc, columns, (lower) => findWord(words, lower).distance === 0);
	return { ...columns, masked, tags: veiledTags(doc, masked) };
}
