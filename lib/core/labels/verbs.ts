import type { Token } from '../text/tokens';

/** Participles that the tagger takes for adjectives wherever they stand, with their verbs. */
const PARTICIPLES: ReadonlyMap<string, string> = new Map([
	['branded', 'brand'],
	['certified', 'certify'],
	['classified', 'classify'],
	['pronounced', 'pronounce'],
	['revered', 'revere'],
	['stereotyped', 'stereotype'],
]);

/** The verb that stands at a token, as its lemma; null where none does. */
export function verbAt(tokens: readonly Token[], at: number): string | null {
	const token = tokens[at];
	if (token?.pos === 'VERB') return token.lemma;
	const next = tokens[at + 1];
	// "Branded a liar", "branded Brook a liar", not "branded goods".
	const takes = next && (/^(DET|PRON|PROPN|ADP)$/.test(next.pos) || /^["“‘]$/.test(next.text));
	return (takes && PARTICIPLES.get(token?.lower ?? '')) || null;
}
