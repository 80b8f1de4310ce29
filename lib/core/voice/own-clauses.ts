import { firstEndingAfter, type Span } from '../text/span';
import type { TextDoc, Token } from '../text/tokens';
import type { RawAttribution } from './attributions';
import { toSpan } from './content-bounds';
import { tokenAt } from './denial/negation';
import { type Quote, quoteOver } from './quotations/quotes';

/** What is read of a text where a writer's own clauses are looked for. */
interface Ground {
	readonly doc: TextDoc;
	/** The outer quotations of the text, in reading order. */
	readonly quotes: readonly Quote[];
}

/**
 * Take the writer's own clauses out of what is said: the comment behind a dash, a sentence behind a semicolon, the main
 * clause behind "if they say so", what stands against "rather than …, as they say". "No matter what they say" leaves
 * them nothing.
 */
export function withoutOwn(ground: Ground, one: RawAttribution): RawAttribution {
	const { cue, reach, content } = one;
	if (!cue || one.class === 'naming' || one.class === 'continued') return one;
	if (isSetAside(ground, cue)) return { ...one, class: 'stance' };
	const cut = (spans: readonly Span[]) => spans.flatMap((span) => said(ground, one, cue, span));
	const kept = cut(content);
	return kept.length > 0 ? { ...one, content: kept, ...(reach && { reach: cut(reach) }) } : one;
}

/** How far before a cue its "no matter what" is looked for, in tokens. */
const WHATEVER_REACH = 9;

/** "No matter what they say, …", "whatever they think, …" */
function isSetAside({ doc: { tokens } }: Ground, cue: Span): boolean {
	const first = tokenAt(tokens, cue);
	const before = tokens.slice(Math.max(0, first - WHATEVER_REACH), first);
	const from = before.findLastIndex(({ pos, text }) => pos === 'VERB' || /^[,;:.—–]$/.test(text)) + 1;
	const words = before.slice(from).map(({ lower }) => lower);
	return /(^| )(no matter (what|how)|regardless of what|whatever) /.test(words.join(' '));
}

/** What is left of a span of what is said. */
function said(ground: Ground, one: RawAttribution, cue: Span, span: Span): Span[] {
	const { doc, quotes } = ground;
	const { tokens } = doc;
	if (quoteOver(quotes, { start: span.start, end: span.start + 1 })) return [span];
	const sentence = doc.sentences[firstEndingAfter(doc.sentences, cue.start)]!;
	const first = tokenAt(tokens, span);
	const opening = tokens.slice(sentence.first, sentence.first + 2).map(({ lower }) => lower);
	if (span.start >= cue.end && opposes(opening) && followsAside(tokens, one)) return [];
	if (span.start < cue.start) return [span];
	const free = tokens
		.slice(first, Math.min(sentence.last, tokenAt(tokens, { start: span.end, end: span.end })))
		.filter((token) => !quoteOver(quotes, token));
	const end =
		commentIn(doc, free) ??
		nextSentence(free) ??
		(one.class === 'belief' ? goesOnWith(tokens, free, one) : undefined) ??
		(opensSubordinate(tokens, sentence.first, cue) ? onlyComma(free) : undefined);
	const left = end ? toSpan(tokens, { first, last: end.index }) : span;
	return left ? [left] : [];
}

/** "Rather than being a relic, as they say, it is new" */
const opposes = ([one, two]: readonly string[]): boolean =>
	/^(rather than|instead of|far from|contrary to|unlike .*)$/.test(`${one} ${two}`);

const followsAside = (tokens: readonly Token[], { cue, speaker }: RawAttribution): boolean =>
	tokens[tokenAt(tokens, speaker && speaker.start < cue!.start ? speaker : cue!) - 1]?.lower === 'as';

/** The dash before a comment on what is said: "… is unfair – showing that", "… – despite the fact that". */
function commentIn({ text }: TextDoc, free: readonly Token[]): Token | undefined {
	const dashes = free.filter(
		({ text: mark, start }) => /^(—|–|--?)$/.test(mark) && (mark === '—' || text[start - 1] === ' '),
	);
	const last = dashes.at(-1);
	const next = last && free[free.indexOf(last) + 1];
	// A pair of dashes holds an aside.
	const isOne = dashes.length % 2 === 1 && next !== undefined;
	return isOne && isComment(next) ? last : undefined;
}

const isComment = ({ pos, lower }: Token): boolean =>
	(pos === 'VERB' && lower.endsWith('ing')) || /^(despite|although|though|even|which)$/.test(lower);

/**
 * The semicolon behind which a sentence of its own begins ("…; he was"). Several part a list of what is said, and "it"
 * and "would" go on with what is said.
 */
function nextSentence(free: readonly Token[]): Token | undefined {
	const [semicolon, ...others] = free.filter(({ text }) => text === ';');
	const behind = semicolon ? free.slice(free.indexOf(semicolon) + 1) : [];
	const goesOn = /^(it|this)$/.test(behind[0]?.lower ?? '') || behind.some(({ lower }) => lower === 'would');
	return others.length === 0 && !goesOn && isClause(behind) ? semicolon : undefined;
}

/** Subject and verb: "he was", "the plan failed". */
const isClause = (words: readonly Token[]): boolean =>
	/^(DET|PRON|PROPN)$/.test(words[0]?.pos ?? '') &&
	words[0]!.lower !== 'that' &&
	words.some(({ pos }) => pos === 'VERB' || pos === 'AUX');

/** How somebody's thought goes on: what he may, must or will do he thinks himself. */
const MODAL = /^(would|could|should|might|will|must|may|can|'d|'ll)$/;

/** The comma in "He thinks that A is so, and he has done B": what the thinker does is no more thought. */
function goesOnWith(tokens: readonly Token[], free: readonly Token[], { speaker }: RawAttribution): Token | undefined {
	const thinker = speaker ? tokens[speaker.first]! : null;
	const pronoun = thinker?.pos === 'PRON' ? thinker.lower : null;
	const isThinker = ({ lower }: Token) => (pronoun ? lower === pronoun : /^(he|she)$/.test(lower));
	const subject = free.find(({ lower }) => lower !== 'that');
	if (!thinker || !subject || isThinker(subject)) return undefined;
	return free.find(({ text }, i) => {
		const [join, next, verb] = free.slice(i + 1);
		const isJoined = text === ',' && /^(and|but)$/.test(join?.lower ?? '') && next !== undefined && isThinker(next);
		return isJoined && /^(VERB|AUX)$/.test(verb?.pos ?? '') && !MODAL.test(verb!.lower);
	});
}

/** "If they say that A, B": whether the cue stands in the clause that opens the sentence. */
function opensSubordinate(tokens: readonly Token[], first: number, cue: Span): boolean {
	const { lower } = tokens[first]!;
	const opening = tokens.slice(first, tokenAt(tokens, cue));
	return (
		/^(if|while|although|though|when|because|since|unless)$/.test(lower) && !opening.some(({ text }) => text === ',')
	);
}

/** The comma of what is said before the main clause, where there is one alone. */
function onlyComma(free: readonly Token[]): Token | undefined {
	const [comma, ...others] = free.filter(({ text }) => text === ',');
	const rest = comma ? free.slice(free.indexOf(comma) + 1) : [];
	return others.length === 0 && isClause(rest) ? comma : undefined;
}
