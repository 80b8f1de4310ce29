import type { Reference } from '../actors/references';
import type { Token } from '../text/tokens';
import { subjectBefore } from '../voice/speakers';
import { type LabelSentence, referenceAt, referenceEnding } from './sentence';

/**
 * The actor that is the subject of a verb. "Critics of X" and "X's neighbours" are not X, but what X does or says folds
 * into X.
 *
 * @param verb - Token index of the verb.
 */
export function subjectOf(sentence: LabelSentence, verb: number): Reference | null {
	const end = groupStart(sentence, verb);
	const ending = referenceEnding(sentence, end);
	const first = clauseStart(sentence, end) ?? subjectBefore({ ...sentence, isQuoted: () => false }, end)?.first;
	if (first === undefined) return ending;
	const opening = sentence.phrases.find((p) => p.first <= first && first < p.last);
	const phrase = opening && (sentence.phrases.find((p) => p.owner === opening) ?? opening);
	if (phrase && isJoined(sentence, phrase.last, end)) return null;
	const head = phrase?.head ?? first;
	const folds = sentence.words.acts.has(sentence.doc.tokens[head]!.lemma);
	return referenceAt(sentence, head) ?? (folds ? ending : null);
}

/** "Iran and Israel are …": what is said of several is a label of none. */
function isJoined({ doc: { tokens }, phrases }: LabelSentence, after: number, verb: number): boolean {
	const link = tokens[after];
	if (after >= verb || !link || !/^(and|,)$/.test(link.lower)) return false;
	return (
		tokens
			.slice(after, verb)
			.every(
				(token) => /^(and|,)$/.test(token.lower) || phrases.some((p) => p.first <= token.index && token.index < p.last),
			) && tokens.slice(after, verb).some((token) => token.lower === 'and')
	);
}

/** Where the verb group begins, past the relative pronoun before it: "X, which has long been". */
function groupStart({ doc: { tokens }, first, words }: LabelSentence, verb: number): number {
	let start = verb;
	while (start > first) {
		const { pos, lower, lemma } = tokens[start - 1]!;
		const raised = tokens[start]!.lower === 'to' && words.linkingVerbs.has(lemma);
		if (pos !== 'AUX' && pos !== 'ADV' && !/^(not|n't|to)$/.test(lower) && !raised) break;
		start--;
	}
	if (!/^(who|which|that)$/.test(tokens[start - 1]?.lower ?? '')) return start;
	return tokens[start - 2]?.text === ',' ? start - 2 : start - 1;
}

/**
 * The first token of the phrase that opens the clause a verb stands in, where no other finite verb comes between: "The
 * criticism by X of the decision to join Y is …" is about the criticism. Null where the clause opens otherwise.
 */
function clauseStart({ doc: { tokens }, phrases, first }: LabelSentence, verb: number): number | null {
	let start = verb;
	for (let i = verb - 1; i >= first; i--) {
		const opening = /^[—)]$/.test(tokens[i]!.text) ? opened(tokens, i, first) : -1;
		if (opening >= 0) i = opening;
		else if (opensClause(tokens, i)) break;
		else if (isFiniteVerb(tokens, i)) return null;
		else start = i;
	}
	return phrases.some((p) => p.first === start) || tokens[start]?.pos === 'PRON' ? start : null;
}

function opensClause(tokens: readonly Token[], i: number): boolean {
	const { pos, text, lower } = tokens[i]!;
	if (/^[,;:—–()"“”]$/.test(text) || pos === 'SCONJ') return true;
	return (
		(pos === 'CCONJ' && (lower !== 'and' || tokens[i - 1]?.text === ',')) ||
		/^(who|which|where|how|why|when|what)$/.test(lower)
	);
}

function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
	const { pos, lower } = tokens[i]!;
	return pos === 'AUX' || (pos === 'VERB' && tokens[i - 1]?.lower !== 'to' && !/(ing|ed)$/.test(lower));
}

/** Where the parenthesis that a dash or bracket closes was opened; -1 where it closes none. */
function opened(tokens: readonly Token[], close: number, first: number): number {
	const mark = tokens[close]!.text === ')' ? '(' : '—';
	for (let i = close - 1; i >= first; i--) if (tokens[i]!.text === mark) return i;
	return -1;
}
