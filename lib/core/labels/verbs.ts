import type { Token } from '../text/tokens';

/** The verb that stands at a token, as its lemma; null where none does. */
export const verbAt = (tokens: readonly Token[], at: number): string | null =>
	tokens[at]?.pos === 'VERB' ? tokens[at].lemma : null;
