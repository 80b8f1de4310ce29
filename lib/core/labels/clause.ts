import type { NounPhrase } from '../text/chunks';
import type { TextDoc, TokenRange } from '../text/tokens';
import type { LabelTable } from './label-words';

/** A run of tokens that may be a label, with its head noun or adjective. */
export interface Candidate extends TokenRange {
	readonly head: number;
}

/** What labels are read from in one sentence. */
export interface LabelClause extends TokenRange {
	readonly doc: TextDoc;
	readonly phrases: readonly NounPhrase[];
	readonly words: LabelTable;
}

/** Quotation marks, which may stand anywhere in a phrase. */
export const MARKS = /^["“”‘’'`]+$/;
