import { firstEndingAfter, type Span } from '../text/span';
import { type CuePlace, clauseEnd, contentStart, TOLD, toSpan } from './content-bounds';
import { byBehind } from './speakers/cue-speaker';
import type { Clause } from './speakers/speakers';

const PUNCTUATION = /^[,:;.—–-]*$/;

/**
 * What a verb cue attributes, in reading order; empty where nothing is found.
 *
 * Tried in turn: "as X said, …"; quotations that touch the cue; a clause before it ("…, X said"); the clause after it.
 */
export function contentsOf(place: CuePlace): Span[] {
	const { clause, block } = place;
	if (clause.doc.tokens[block.first - 1]?.lower === 'as' && block.first > clause.first) return aroundParenthesis(place);
	const direct = touchingQuotes(place);
	if (direct.length > 0) return direct;
	const before = clauseBefore(place);
	if (before) return [before];
	const after = clauseAfter(place);
	return after ? [after] : [];
}

/** "As X noted, A" and "A, as X noted, B": what stands around the parenthesis. */
function aroundParenthesis({ clause, block, later, cue }: CuePlace): Span[] {
	const { tokens } = clause.doc;
	const opens = block.first - 1;
	const close = tokens
		.slice(block.last, Math.min(clause.last, block.last + 12))
		.findIndex((token) => token.text === ',');
	const spans: (Span | null)[] = [];
	if (tokens[opens - 1]?.text === ',' && opens - 1 > clause.first)
		spans.push(toSpan(tokens, { first: clause.first, last: opens - 1 }));
	if (close >= 0) {
		const from = block.last + close + 1;
		spans.push(toSpan(tokens, { first: from, last: clauseEnd({ clause, later, cue }, from) }));
	}
	return spans.filter((span) => span !== null);
}

/** Quotations that end right before the block or begin right after it. */
function touchingQuotes({ clause, block, quotes, cue }: CuePlace): Span[] {
	const { doc } = clause;
	const from = doc.tokens[block.first]!.start;
	const to = doc.tokens[block.last - 1]!.end;
	const sentenceEnd = doc.tokens[clause.last - 1]!.end;
	const before = quotes[firstEndingAfter(quotes, from) - 1];
	const next = quotes[firstEndingAfter(quotes, to)];
	const after = next && next.start >= to && next.start < sentenceEnd ? next : undefined;
	const found: Span[] = [];
	if (
		before &&
		PUNCTUATION.test(doc.text.slice(before.end, from).trim()) &&
		before.end > doc.tokens[clause.first]!.start
	)
		found.push(before);
	if (after) {
		const gap = doc.tokens.slice(block.last, clause.last).filter((token) => token.end <= after.start);
		const plain =
			gap.length < 9 &&
			gap.every(
				(token) => !['VERB', 'AUX', 'SCONJ'].includes(token.pos) && token.lower !== 'that' && token.lower !== 'as',
			);
		const rest = doc.text.slice(after.end, sentenceEnd).trim();
		const ends = PUNCTUATION.test(rest) || /^(and|but|before|after|as|while) /.test(rest);
		const announced =
			gap.length === 0 || gap.at(-1)?.text === ',' || gap.at(-1)?.text === ':' || TOLD.has(doc.tokens[cue.verb]!.lemma);
		if (plain && announced && (ends || found.length > 0 || after.end >= sentenceEnd)) found.push(after);
	}
	return found;
}

/** "A will do B, X said on Friday.": the clause before a cue that ends its sentence, or what a semicolon ends. */
function clauseBefore({ clause, block, cue }: CuePlace): Span | null {
	const { tokens } = clause.doc;
	if (cue.participle || tokens[block.first - 1]?.text !== ',' || block.first - 1 - clause.first < 2) return null;
	const behind = tokens.slice(block.last, clause.last);
	const semicolon = behind.findIndex((token) => token.text === ';' && !clause.isQuoted(token.index));
	const rest = semicolon < 0 ? behind : behind.slice(0, semicolon);
	const ends =
		rest.length < 9 && !rest.some((token) => ['VERB', 'AUX', 'SCONJ'].includes(token.pos) || token.lower === 'that');
	return ends ? toSpan(tokens, { first: clause.first, last: block.first - 1 }) : null;
}

/** "X said A will do B.": the clause after a cue. */
function clauseAfter(place: CuePlace): Span | null {
	const { clause, block, cue } = place;
	const from = contentStart(place);
	if (from === null) return null;
	const agent = byBehind(clause, cue) ?? 0;
	const limit = isSubordinate(place) ? firstComma(clause, from) : agent > block.last ? agent : clause.last;
	return toSpan(clause.doc.tokens, { first: from, last: Math.min(clauseEnd(place, from), limit) });
}

/** "While skeptics dismissed it as X, …", "Smith, who called it X, …": the main clause after the comma is the writer's. */
const isSubordinate = ({ clause, block, cue }: CuePlace): boolean =>
	(/^(who|which)$/.test(clause.doc.tokens[cue.first - 1]?.lower ?? '') &&
		clause.doc.tokens[cue.first - 2]?.text === ',') ||
	(block.first - clause.first <= 1 &&
		/^(while|although|though|when|after|before|because|since|if)$/.test(clause.doc.tokens[clause.first]!.lower));

function firstComma({ doc, last, isQuoted }: Clause, from: number): number {
	const comma = doc.tokens.slice(from, last).find((token) => token.text === ',' && !isQuoted(token.index));
	return comma?.index ?? last;
}
