import type { Labelling, Polarity, Voicing } from '../analysis';
import { partitionPoint } from '../text/partition-point';
import { firstEndingAfter } from '../text/span';
import type { TextDoc, Token, TokenRange } from '../text/tokens';
import { type Quote, quoteOver } from '../voice/quotations/quotes';
import { type VoiceContext, voiceOf } from '../voice/voicing';
import { type PolarityEvidence, polarityOf } from './polarity';
import { isDoubted } from './polarity-terms';
import type { Draft } from './sentence';
import type { LabelView } from './view';

/** How far past its end a label reaches to take in the whole of a quotation that begins in it, in tokens. */
const QUOTE_REACH = 5;

const NOTHING: ReadonlySet<string> = new Set();

/** What a label's words, voice and polarity are told from. */
export interface LabelContext extends Pick<LabelView, 'doc' | 'matches' | 'words' | 'polarity'> {
	readonly voice: VoiceContext;
}

/**
 * How sure it has to be whom a pronoun stands for. Below this fewer than half of the labels tied by one were right, in
 * articles annotated for working on the rules.
 */
const SURE_PRONOUN = 0.6;

/** Give a draft its exact words, voice and polarity; null where no words are left, or where a pronoun may be anybody's. */
export function finishLabel(draft: Draft, context: LabelContext): Labelling | null {
	const { doc, voice } = context;
	const words = trim(draft, doc, voice.quotes);
	const { actor, form, mention } = draft;
	if (words.last <= words.first || (mention?.form === 'pronoun' && (mention.confidence ?? 1) < SURE_PRONOUN))
		return null;
	const span = { start: doc.tokens[words.first]!.start, end: doc.tokens[words.last - 1]!.end };
	const found = voiceOf(voice, span);
	// What stands for an actor by itself is not denied by a "not" before it.
	const negated = found.negated && mention !== null;
	const polarity = polarityOf(evidenceOf(draft, words, negated, context), context.polarity);
	const voicing = isWriters(draft, polarity, found, doc)
		? { voice: 'own' as const, speaker: null, stance: null }
		: found;
	return {
		actor: actor.id,
		actorName: actor.name,
		label: doc.text.slice(span.start, span.end),
		...span,
		form,
		polarity,
		...voicing,
		negated,
		mention: mention && { start: doc.tokens[mention.first]!.start, end: doc.tokens[mention.last - 1]!.end },
	};
}

/** What the polarity of a label is read from. */
function evidenceOf(
	{ actor, head, slant }: Draft,
	{ first, last }: TokenRange,
	negated: boolean,
	{ doc, matches, words }: LabelContext,
): PolarityEvidence {
	const isPerson = actor.kind === 'person';
	return {
		tokens: doc.tokens.slice(first, last),
		head,
		matches: matches.slice(firstFrom(matches, first), firstFrom(matches, last)),
		negated,
		slant: slant ?? 0,
		plain: isPerson ? words.roles : NOTHING,
		sorting: isPerson ? words.sortingNouns : NOTHING,
		doubted: isDoubted(doc.tokens, first, head),
		opens: opensSentence(doc, first),
	};
}

/** Whether a token is the first of its sentence, past a mark. */
function opensSentence({ tokens, sentences }: TextDoc, at: number): boolean {
	const { first } = sentences[firstEndingAfter(sentences, tokens[at]!.start)]!;
	return at === first || (at === first + 1 && isOpening(tokens[first]!));
}

/** Index of the first of a list in reading order that begins at a token or behind it. */
const firstFrom = (list: readonly TokenRange[], token: number): number =>
	partitionPoint(list, ({ first }) => first < token);

/** In a paraphrase, words that only say who somebody is are the writer's: a role beside a name, a neutral epithet. */
function isWriters(
	{ form, actor, first }: Draft,
	polarity: Polarity,
	{ voice }: Voicing,
	{ tokens }: TextDoc,
): boolean {
	if (voice !== 'reported' || polarity !== 'neutral') return false;
	// "Who call the group a movement": with "a" somebody says what it is.
	const isSaid = /^an?$/.test(tokens[first - 1]?.lower ?? '');
	return (
		(form === 'epithet' && !isSaid) || (actor.kind === 'person' && (form === 'appositive' || form === 'premodifier'))
	);
}

/**
 * Leave out marks and punctuation at the edges. Of a label that begins in quotation marks and runs out of them only the
 * quoted words stay; one that runs into a short quotation takes in all of it, one that runs into a long one stops before.
 */
function trim({ first, last }: Draft, { tokens }: TextDoc, quotes: readonly Quote[]): TokenRange {
	let [from, to] = [first, last];
	const isEdge = (i: number) => /^["“”‘’'`,;:.—–-]+$/.test(tokens[i]!.text);
	const quote = quoteOver(quotes, { start: tokens[from]!.start, end: tokens[to - 1]!.end });
	if (quote && quote.start <= tokens[from]!.start + 1) {
		while (to > from && tokens[to - 1]!.start >= quote.inner.end) to--;
		// 'A "major step forward"': an adverb that ends the quotation is chosen with it.
		if (tokens[to]?.pos === 'ADV' && tokens[to]!.end === quote.inner.end) to++;
	} else if (quote && quote.end > tokens[to - 1]!.end) {
		const close = tokens.slice(to, to + QUOTE_REACH).find((token) => token.end === quote.end)?.index;
		const whole = close !== undefined;
		if (!whole) while (to > from && tokens[to - 1]!.end > quote.start) to--;
		while (from < to && isEdge(from)) from++;
		return whole ? { first: from, last: close + 1 } : { first: from, last: to };
	}
	while (from < to && isEdge(from)) from++;
	// 'A stark "answer"': the marks of a word inside stay.
	const closes = (i: number) =>
		(/^["”’]$/.test(tokens[i]!.text) && tokens.slice(from, i).some(isOpening)) ||
		(tokens[i]!.text === "'" && tokens.slice(from, i).some(({ text }) => text === "'"));
	while (to > from && isEdge(to - 1) && !closes(to - 1)) to--;
	return { first: from, last: to };
}

const isOpening = ({ text }: Token): boolean => /^["“‘]$/.test(text);
