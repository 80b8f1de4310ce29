import type { Reference } from '../actors/references';
import { isPossessiveMark } from '../text/chunks';
import type { Token } from '../text/tokens';
import { subjectBefore } from '../voice/speakers';
import { infinitiveOwner } from './infinitive';
import { type LabelSentence, referenceAt, referenceEnding } from './sentence';

/** How far back the verb is looked for whose subject another one shares, in tokens. */
const SHARED_REACH = 24;

/**
 * The actor that is the subject of a verb. "Critics of X" and "X's neighbours" are not X, but what X does or says folds
 * into X.
 *
 * @param verb - Token index of the verb.
 */
export function subjectOf(sentence: LabelSentence, verb: number): Reference | null {
	const start = groupStart(sentence, verb);
	// 'The entry "gives great momentum"': the quotation begins with the verb.
	const end = /^["“‘]$/.test(sentence.doc.tokens[start - 1]?.text ?? '') ? start - 1 : start;
	const ending = referenceEnding(sentence, end);
	// "Brook's is the better one"
	if (isPossessiveMark(sentence.doc.tokens[end - 1])) return null;
	// "Who is …", "nominated him to be …"
	const pronoun = relativeAt(sentence, end);
	// "Migrants in Jordan who are …" are not Jordan.
	const isPlace = ending && /^(state|place|agreement|unknown)$/.test(ending.actor.kind);
	if (isPlace && pronoun === 'who') return null;
	const owner = sentence.doc.tokens[end]?.lower === 'to' ? infinitiveOwner(sentence, end) : undefined;
	if (owner !== undefined) return owner;
	if (ending && (pronoun || sentence.doc.tokens[end]?.lower === 'to')) return ending;
	if (/^(and|but)$/.test(sentence.doc.tokens[end - 1]?.lower ?? '')) return sharedSubject(sentence, end);
	const first = clauseStart(sentence, end) ?? subjectBefore({ ...sentence, isQuoted: () => false }, end)?.first;
	if (first === undefined) return ending ?? sharedSubject(sentence, end);
	const opening = sentence.phrases.find((p) => p.first <= first && first < p.last);
	const phrase = opening && (sentence.phrases.find((p) => p.owner === opening) ?? opening);
	if (phrase && isJoined(sentence, phrase.last, end)) return null;
	const head = phrase?.head ?? first;
	// "The decision of the board", not "his work as member of the board".
	const folds =
		sentence.words.acts.has(sentence.doc.tokens[head]!.lemma) &&
		!/^(as|in|on|at|for|against|with)$/.test(sentence.doc.tokens[head + 1]?.lower ?? '');
	return referenceAt(sentence, head) ?? (folds ? ending : null);
}

/** The "who" or "which" that stands there, with or without a comma before it; null where neither does. */
function relativeAt({ doc: { tokens } }: LabelSentence, at: number): string | null {
	const pronoun = tokens[tokens[at]?.text === ',' ? at + 1 : at]?.lower ?? '';
	return /^(who|which)$/.test(pronoun) ? pronoun : null;
}

/**
 * "X won and went on to become …", "X did it but was called …", "…, creating a partnership", "X vowed on Tuesday to
 * remain …": verbs joined by "and" or "but", a participle behind a comma and an infinitive have the subject of the verb
 * before them.
 */
function sharedSubject(sentence: LabelSentence, verb: number): Reference | null {
	const { tokens } = sentence.doc;
	let link = verb;
	while (link > sentence.first && /^(VERB|ADV|PART|ADP)$/.test(tokens[link - 1]!.pos)) link--;
	const before = tokens[link - 1]?.lower ?? '';
	const joins = /^(and|but)$/.test(before) || (before === ',' && tokens[verb]!.lower.endsWith('ing'));
	const infinitive = tokens.slice(link, verb + 1).some((token) => token.lower === 'to');
	if (!joins && !infinitive) return null;
	for (let i = infinitive && !joins ? verb - 1 : link - 2; i > sentence.first && verb - i < SHARED_REACH; i--)
		if (/^["“”]$/.test(tokens[i]!.text)) return null;
		else if (isMainVerb(tokens, i)) return subjectOf(sentence, i);
	return null;
}

/** A verb that may have a subject: no participle, no infinitive, none inside a phrase. */
const isMainVerb = (tokens: readonly Token[], i: number): boolean =>
	/^(VERB|AUX)$/.test(tokens[i]!.pos) &&
	!tokens[i]!.lower.endsWith('ing') &&
	!/^(to|a|an|the)$/.test(tokens[i - 1]?.lower ?? '') &&
	!/^(ADP|ADJ)$/.test(tokens[i - 1]?.pos ?? '');

/** "Iran and Israel are …": what is said of several is a label of none. */
function isJoined({ doc: { tokens }, phrases }: LabelSentence, after: number, verb: number): boolean {
	const link = tokens[after];
	if (after >= verb || !link || !/^(and|,)$/.test(link.lower)) return false;
	// "This entity and its leaders" is one actor.
	if (/^(its|his|her|their)$/.test(tokens[after + 1]!.lower)) return false;
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
	const pronoun = tokens[start - 1]?.lower ?? '';
	// "And that is a tragedy" speaks of what was said.
	const relative =
		/^(who|which)$/.test(pronoun) || (pronoun === 'that' && /^(NOUN|PROPN)$/.test(tokens[start - 2]?.pos ?? ''));
	if (!relative) return start;
	return tokens[start - 2]?.text === ',' ? start - 2 : start - 1;
}

/**
 * The first token of the phrase that opens the clause a verb stands in, where no other finite verb comes between: "The
 * criticism by X of the decision to join Y is …" is about the criticism. Null where the clause opens otherwise.
 */
function clauseStart({ doc: { tokens }, phrases, first }: LabelSentence, verb: number): number | null {
	let start = verb;
	const opening = phrases.find((p) => p.first === first);
	// "The accusation that it whitewashes anything is …"
	if (opening && tokens[opening.last]?.lower === 'that' && opening.last < verb) return first;
	for (let i = verb - 1; i >= first; i--) {
		const bracket = /^[—)]$/.test(tokens[i]!.text) ? opened(tokens, i, first) : -1;
		if (bracket >= 0) i = bracket;
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
