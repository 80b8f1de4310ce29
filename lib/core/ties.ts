import type { Reference } from './actors/references';
import { resolveReferences } from './actors/resolve';
import type { Labelling } from './analysis';
import type { Groundwork } from './groundwork';
import { findLabels } from './labels/find-labels';
import type { LabelContext } from './labels/finish';
import type { LabelSentence } from './labels/sentence';
import { viewSentences } from './labels/view';
import type { Tables } from './tables';
import { nameSpeakers } from './voice/speakers/name-speakers';
import { createVoiceContext, type NamedAttribution } from './voice/voicing';

/** What ties a text together: who is meant, who says what, and what the rules find actors to be called. */
export interface Ties {
	/** In reading order. */
	readonly references: readonly Reference[];
	readonly attributions: readonly NamedAttribution[];
	readonly sentences: readonly LabelSentence[];
	/** In reading order. */
	readonly labels: readonly Labelling[];
	/** What a label's words, voice and polarity are told from. */
	readonly context: LabelContext;
}

/** Tie together what was found in a text. */
export function tieTogether(
	{ doc, quotes, phrases, names, matches, attributions: said }: Groundwork,
	tables: Tables,
): Ties {
	const references = resolveReferences(doc, names, phrases, tables.gazetteer, tables.words, said, quotes);
	const attributions = nameSpeakers(doc, said, references, tables);
	const voice = createVoiceContext(doc, quotes, attributions);
	const view = { doc, phrases, references, matches, words: tables.words, polarity: tables.polarity };
	const sentences = viewSentences(view);
	const context = { ...view, voice };
	return { references, attributions, sentences, labels: findLabels(sentences, context), context };
}
