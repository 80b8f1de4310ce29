import type { NounPhrase } from '../../text/chunks';
import type { TextDoc } from '../../text/tokens';
import type { RawAttribution } from '../attributions';
import type { CueTable } from '../cues';
import type { Quote } from '../quotations/quotes';

/** What is read of a text before the model looks at it. */
export interface VoiceEvidence {
	readonly doc: TextDoc;
	/** Outer quotations, in reading order. */
	readonly quotes: readonly Quote[];
	/** The noun phrases of each sentence. */
	readonly phrases: readonly (readonly NounPhrase[])[];
	readonly table: CueTable;
	/** What the rules find: evidence among other evidence. */
	readonly rules: readonly RawAttribution[];
}
