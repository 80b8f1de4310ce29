import { firstEndingAfter, type Span } from '../text/span';
import type { TextDoc, Token } from '../text/tokens';
import type { RawAttribution } from './attributions';
import { toSpan } from './content-bounds';
import { tokenAt } from './negation';
import { type Quote, quoteOver } from './quotes';

/** What is read of a text where a writer's own clauses are looked for. */
interface Ground {
	readonly doc: TextDoc;
	/** The outer quotations of the text, in reading order. */
	readonly quotes: readonly Quote[];
}

/**
 * Take the writer's own clauses out of what is said: the comment behind a dash, the main clause behind "if they say so",
 * what stands against "rather than …, as they say". "No matter what they say" leaves them nothing.
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
	const end = commentIn(doc, free) ?? (opensSubordinate(tokens, sentence.first, cue) ? onlyComma(free) : undefined);
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
	const isClause =
		/^(DET|PRON|PROPN)$/.test(rest[0]?.pos ?? '') && rest.some(({ pos }) => pos === 'VERB' || pos === 'AUX');
	return others.length === 0 && isClause ? comma : undefined;
}
