import type { Reference } from '../actors/references';
import { FAMILIES, KIND_TEXTS } from '../lexicon/family';
import type { PhraseMatch } from '../lexicon/find-phrases';
import type { JoinedMatch } from '../lexicon/join';
import type { Span } from '../text/span';
import type { TextDoc } from '../text/tokens';
import type { RawAttribution } from '../voice/attributions';
import { tokenAt } from '../voice/negation';
import type { Quote } from '../voice/quotes';

/** What the engine knows of a text before the model of loaded language reads it. */
export interface LoadedEvidence {
	readonly doc: TextDoc;
	readonly quotes: readonly Quote[];
	readonly attributions: readonly Pick<RawAttribution, 'content'>[];
	/** Names and adjectives of actors; other references are not looked at. */
	readonly names: readonly Reference[];
	readonly matches: readonly PhraseMatch[];
	readonly joined: readonly JoinedMatch[];
	/** 1 for each token of a phrase that an entry has and its conditions rule out there. */
	readonly ruledOut: Uint8Array;
}

/** The evidence as one number a token. */
export interface TokenColumns {
	readonly names: Uint8Array;
	readonly quoted: Uint8Array;
	readonly attributed: Uint8Array;
	/** Strength of the entry that matches there, 0 none. */
	readonly entry: Uint8Array;
	/** Family of that entry's kind, counted from 1; 0 none. */
	readonly family: Uint8Array;
	/** Strength of the finding it is part of, 0 none. */
	readonly finding: Uint8Array;
}

/** Lay the evidence over the tokens. */
export function tokenColumns({ doc, quotes, attributions, names, matches, joined }: LoadedEvidence): TokenColumns {
	const column = () => new Uint8Array(doc.tokens.length);
	const columns = {
		names: column(),
		quoted: column(),
		attributed: column(),
		entry: column(),
		family: column(),
		finding: column(),
	};
	const fill = (into: Uint8Array, { start, end }: Span) => {
		for (let i = tokenAt(doc.tokens, { start, end: start }); i < doc.tokens.length && doc.tokens[i]!.end <= end; i++)
			into[i] = 1;
	};
	for (const quote of quotes) fill(columns.quoted, quote);
	for (const { content } of attributions) for (const span of content) fill(columns.attributed, span);
	for (const { first, last, form } of names)
		if (form === 'name' || form === 'adjective') columns.names.fill(1, first, last);
	for (const { first, last, entry } of matches) {
		columns.entry.fill(entry.strength, first, last);
		columns.family.fill(1 + FAMILIES.indexOf(KIND_TEXTS[entry.kind].family), first, last);
	}
	for (const { first, last, strength } of joined) columns.finding.fill(strength, first, last);
	return columns;
}
