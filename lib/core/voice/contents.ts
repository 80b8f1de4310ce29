import { firstEndingAfter, type Span } from '../text/span';
import type { Token, TokenRange } from '../text/tokens';
import type { VerbCue } from './cues';
import type { Quote } from './quotes';
import { agentOf, type Clause } from './speakers';

/** A cue with what stands around it in its sentence. */
export interface CuePlace {
	readonly clause: Clause;
	readonly cue: VerbCue;
	/** The cue with its speaker, where they touch. */
	readonly block: TokenRange;
	/** The verb cues of the sentence after this one. */
	readonly later: readonly VerbCue[];
	/** The outer quotations of the text. */
	readonly quotes: readonly Quote[];
}

const PUNCTUATION = /^[,:;.—–-]*$/;
const TOLD = new Set(['tell', 'inform', 'assure', 'remind', 'reassure', 'advise']);

/**
 * What a verb cue attributes, in reading order; empty where nothing is found.
 *
 * Tried in turn: "as X said, …"; quotations that touch the cue; a clause before it ("…, X said"); the clause after it.
 */
export function contentsOf(place: CuePlace): Span[] {
	const { clause, block, cue } = place;
	const { tokens } = clause.doc;
	if (tokens[block.first - 1]?.lower === 'as' && block.first > clause.first) return aroundParenthesis(place);
	const direct = touchingQuotes(place);
	if (direct.length > 0) return direct;
	const before = clauseBefore(place);
	if (before) return [before];
	const from = contentStart(place);
	const agent = agentOf(clause, cue) ?? 0;
	const limit =
		from === null || !isSubordinate(place) ? (agent > block.last ? agent : clause.last) : firstComma(clause, from);
	const end = from === null ? 0 : Math.min(clauseEnd(place, from), limit);
	const span = from === null ? null : toSpan(tokens, { first: from, last: end });
	return span ? [span] : [];
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

/** "A will do B, X said on Friday.": the clause before a cue that ends its sentence. */
function clauseBefore({ clause, block, cue }: CuePlace): Span | null {
	const { tokens } = clause.doc;
	if (cue.participle || tokens[block.first - 1]?.text !== ',' || block.first - 1 - clause.first < 2) return null;
	const rest = tokens.slice(block.last, clause.last);
	const ends =
		rest.length < 9 && !rest.some((token) => ['VERB', 'AUX', 'SCONJ'].includes(token.pos) || token.lower === 'that');
	return ends ? toSpan(tokens, { first: clause.first, last: block.first - 1 }) : null;
}

/** Where the clause after a cue begins: past a day ("on Friday") and, for "told X that", past whoever is told. */
function contentStart({ clause, block, cue }: CuePlace): number | null {
	const { tokens } = clause.doc;
	let i = block.last;
	if (tokens[i]?.lower === 'on' && tokens[i + 1]?.pos === 'PROPN') i += 2;
	else if (/^(mon|tues|wednes|thurs|fri|satur|sun)day$/.test(tokens[i]?.lower ?? '')) i++;
	if (TOLD.has(tokens[cue.verb]!.lemma)) {
		const that = tokens
			.slice(i, Math.min(clause.last, i + 8))
			.findIndex((token) => token.lower === 'that' || token.lower === 'to');
		if (that > 0) i += that;
	}
	while (i < clause.last && tokens[i]!.text === ',') i++;
	return i < clause.last && !/^[.?!]$/.test(tokens[i]!.text) ? i : null;
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

/** Exclusive token index at which the clause that begins at `from` ends. */
function clauseEnd({ clause, later, cue }: Pick<CuePlace, 'clause' | 'later' | 'cue'>, from: number): number {
	const { tokens } = clause.doc;
	for (let i = from; i < clause.last; i++) {
		if (clause.isQuoted(i)) continue;
		const token = tokens[i]!;
		const next = tokens[i + 1];
		if (token.text === ';') return i;
		const nextCue = later.find((cue) => cue.first === i + 1);
		if (token.text === ',' && next) {
			if (
				nextCue?.participle ||
				(next.pos === 'VERB' && next.lower.endsWith('ing') && clause.isQuoted(i - 1)) ||
				/^(but|while|though|although|according)$/.test(next.lower)
			)
				return i;
			if (next.lower === 'and' && later.some((cue) => cue.first === i + 2)) return i;
		}
		if (token.lower === 'and' && nextCue?.participle === cue.participle && i > from) return i;
	}
	return clause.last;
}

/** The span of a run of tokens without the punctuation that ends it; null where nothing is left. */
export function toSpan(tokens: readonly Token[], { first, last }: TokenRange): Span | null {
	let end = last;
	while (end > first && /^[.,;:?!—–]+$/.test(tokens[end - 1]!.text)) end--;
	let start = first;
	while (start < end && /^[,;:—–]+$/.test(tokens[start]!.text)) start++;
	return end > start ? { start: tokens[start]!.start, end: tokens[end - 1]!.end } : null;
}
