import type { Entry } from '../../../lib/core/lexicon/entry';
import { findPhrases, type PhraseMatch } from '../../../lib/core/lexicon/find-phrases';
import { indexLexicon } from '../../../lib/core/lexicon/lexicon';
import type { Span } from '../../../lib/core/text/span';
import { readText } from '../../../lib/core/text/tokens';

/** An entry of these tests: what they don't say is mild and neutral. */
export const entry = (phrase: string, more: Partial<Entry> = {}): Entry => ({
	id: phrase,
	kind: 'evaluation',
	strength: 1,
	polarity: 'neutral',
	phrases: [phrase],
	why: 'Why.',
	alternatives: [],
	examples: { match: [] },
	...more,
});

/** Where some entries apply in a text. */
export const matchesIn = (text: string, entries: readonly Entry[], names: readonly Span[] = []): PhraseMatch[] =>
	findPhrases(readText(text), indexLexicon(entries), names);
