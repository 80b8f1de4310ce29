import type { Token } from '../../text/tokens';
import { NEGATORS, UNFIT } from './denial-words';

const NAMES = /^(brand|call|consider|describe|dub|equate|label|liken|name|paint|portray|regard|see|term|treat)$/;

/** How far before the infinitive of a verb the word may stand that says how one does it: "wrong for Norway to call". */
const UNFIT_REACH = 6;

/** "Wrong to call it a …", "hard to call it a …", not "not wrong to call it a …" */
export function isUnfitTo(tokens: readonly Token[], word: number, sentenceFirst: number, verbs = NAMES): boolean {
	if (!UNFIT.has(tokens[word]!.lemma) || isEffort(tokens, word)) return false;
	const to = tokens.slice(word + 1, word + UNFIT_REACH).find(({ lower }) => lower === 'to')?.index ?? word;
	if ((to > word + 1 && tokens[word + 1]!.lower !== 'for') || !verbs.test(tokens[to + 1]?.lower ?? '')) return false;
	return !tokens.slice(Math.max(sentenceFirst, word - 4), word).some(({ lower }) => NEGATORS.has(lower));
}

/** "Tried hard to call it a …", not "it is very hard to call it a …" */
function isEffort(tokens: readonly Token[], word: number): boolean {
	const before = tokens.slice(Math.max(0, word - 3), word).findLast(({ pos }) => pos !== 'ADV');
	return tokens[word]!.lemma === 'hard' && before?.pos === 'VERB';
}

const THINKS = /^(argue|assert|believe|claim|imagine|maintain|pretend|say|suggest|suppose|think)$/;

/** "It would be a stretch to think right now that it is a …" */
export function isUnfitToThink(tokens: readonly Token[], that: number, sentenceFirst: number): boolean {
	const from = Math.max(sentenceFirst, that - 2 * UNFIT_REACH);
	return tokens.slice(from, that).some(({ index, lemma, pos }) => {
		const verb = tokens.slice(index, that).findLast((token) => token.pos === 'VERB');
		return (
			UNFIT.has(lemma) &&
			pos !== 'VERB' &&
			THINKS.test(verb?.lemma ?? '') &&
			isUnfitTo(tokens, index, sentenceFirst, THINKS)
		);
	});
}

/** "Not an exaggeration to call it a …", "never wrong to call it a …" */
export const deniesStretch = (tokens: readonly Token[], denial: number, first: number): boolean =>
	tokens
		.slice(denial + 1, Math.min(first, denial + 5))
		.some(({ lemma, index }) => UNFIT.has(lemma) && tokens[index + 1]?.lower === 'to');
