import type { Token } from '../text/tokens';
import { isFiniteVerb } from './deed-subject';
import type { LabelSentence } from './sentence';

/**
 * The first token of the phrase that opens the clause a verb stands in, where no other finite verb comes between: "The
 * criticism by X of the decision to join Y is …" is about the criticism. Null where the clause opens otherwise.
 */
export function clauseStart(sentence: LabelSentence, verb: number): number | null {
	const { doc, phrases, first } = sentence;
	const { tokens } = doc;
	if (isOwnPronoun(tokens, verb - 1)) return verb - 1;
	let start = verb;
	for (let i = verb - 1; i >= first; i--) {
		const bracket = /^[—–)]$/.test(tokens[i]!.text) ? opened(tokens, i, first) : -1;
		if (bracket >= 0) i = bracket;
		else if (opensClause(tokens, i) || (start < verb && bringsClause(sentence, i))) break;
		else if (isFiniteVerb(tokens, i)) return null;
		else start = i;
	}
	return phrases.some((p) => p.first === start) || tokens[start]?.pos === 'PRON' ? start : null;
}

/** "Brook shared the tape before it was …": a pronoun that can be no object is the subject of its clause, whoever it stands for. */
function isOwnPronoun(tokens: readonly Token[], at: number): boolean {
	const { lower } = tokens[at] ?? {};
	if (/^(i|he|she|they|we)$/.test(lower ?? '')) return true;
	const before = tokens[at - 1];
	const mayBeObject =
		before?.pos === 'VERB' || (before?.pos === 'ADP' && !/^(before|after|since|until|as)$/.test(before.lower));
	return /^(it|you)$/.test(lower ?? '') && !mayBeObject;
}

/** Where "X, the paper wrote, is …" reads on from: the comma before the words that tell who says so; `at` where none stand there. */
export function beforeReport({ doc: { tokens }, phrases }: LabelSentence, at: number): number {
	const verb = tokens[at - 2];
	if (tokens[at - 1]?.text !== ',' || verb?.pos !== 'VERB' || verb.lower.endsWith('ing')) return at;
	const speaker = phrases.find((p) => p.last === verb.index);
	const first = speaker?.owner?.first ?? speaker?.first ?? (tokens[at - 3]?.pos === 'PRON' ? at - 3 : -1);
	return tokens[first - 1]?.text === ',' ? first - 1 : at;
}

/** "Brook claimed the town was …": a clause without "that" behind a verb of saying, whose own subject stands before it. */
const bringsClause = ({ doc: { tokens }, words }: LabelSentence, i: number): boolean =>
	tokens[i]!.pos === 'VERB' &&
	words.sayingVerbs.has(tokens[i]!.lemma) &&
	/^(NOUN|PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? '') &&
	/^(DET|PROPN|PRON|NOUN|ADJ)$/.test(tokens[i + 1]?.pos ?? '');

function opensClause(tokens: readonly Token[], i: number): boolean {
	const { pos, text, lower } = tokens[i]!;
	if (/^[,;:—–()"“”]$/.test(text) || pos === 'SCONJ') return true;
	return (
		(pos === 'CCONJ' && (lower !== 'and' || tokens[i - 1]?.text === ',')) ||
		/^(who|which|where|how|why|when|what)$/.test(lower)
	);
}

/** Where the parenthesis that a dash or bracket closes was opened; -1 where it closes none. */
function opened(tokens: readonly Token[], close: number, first: number): number {
	const mark = tokens[close]!.text === ')' ? '(' : tokens[close]!.text;
	for (let i = close - 1; i >= first; i--) if (tokens[i]!.text === mark) return i;
	return -1;
}
