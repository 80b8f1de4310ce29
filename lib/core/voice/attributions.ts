import { overlaps, type Span } from '../text/span';
import { type Stretch, stretch, type TextDoc } from '../text/tokens';
import { contentsOf, toSpan } from './contents';
import { type CueClass, type CueTable, findVerbCues, type VerbCue } from './cues';
import { tokenAt } from './negation';
import type { Quote } from './quotes';
import { type Clause, readClause, speakerAfter, speakerOf } from './speakers';

/** An attribution before its speaker has a name. */
export interface RawAttribution {
	readonly speaker: Stretch | null;
	readonly cue: Span | null;
	readonly content: readonly Span[];
	readonly class: CueClass | 'according' | 'nominal' | 'continued';
}

/**
 * Find who says what: verb cues, "according to", nouns with a "that" clause, and quotations that go on without a cue.
 *
 * @param quotes - The outer quotations of the text, in reading order.
 * @returns In order of their sentences; contents of different attributions may nest.
 */
export function findAttributions(doc: TextDoc, quotes: readonly Quote[], table: CueTable): RawAttribution[] {
	const isQuoted = quotedTokens(doc, quotes);
	const found: RawAttribution[] = [];
	for (const sentence of doc.sentences) {
		const clause = readClause(doc, sentence, isQuoted);
		found.push(...verbAttributions(clause, quotes, table), ...accordingTo(clause, table), ...nominal(clause, table));
	}
	return [...found, ...continued(doc, quotes, found)];
}

/** Whether each token lies inside an outer quotation, marks included. */
export function quotedTokens(doc: TextDoc, quotes: readonly Quote[]): (index: number) => boolean {
	const quoted = new Uint8Array(doc.tokens.length);
	let place = 0;
	for (const token of doc.tokens) {
		while (place < quotes.length && quotes[place]!.end <= token.start) place++;
		const quote = quotes[place];
		if (quote && quote.start <= token.start) quoted[token.index] = 1;
	}
	return (index) => quoted[index] === 1;
}

function verbAttributions(clause: Clause, quotes: readonly Quote[], table: CueTable): RawAttribution[] {
	const cues = findVerbCues(clause.doc, clause, table, clause.isQuoted);
	const found: RawAttribution[] = [];
	let previous: Stretch | null = null;
	for (const [i, cue] of cues.entries()) {
		const speaker = speakerOf(clause, cue, previous);
		if (!maySpeak(clause, cue, speaker, table)) continue;
		const block = joinBlock(cue, speaker);
		const content = contentsOf({ clause, cue, block, later: cues.slice(i + 1), quotes });
		if (content.length === 0) continue;
		found.push({ speaker, cue: stretch(clause.doc.tokens, cue), content, class: classOf(clause, cue, content, table) });
		previous = speaker ?? previous;
	}
	return found;
}

/** A verb of praise or blame reports words only where it says what for or what as, or quotes. */
function classOf({ doc, isQuoted }: Clause, cue: VerbCue, content: readonly Span[], table: CueTable): CueClass {
	if (!table.judging.has(doc.tokens[cue.verb]!.lemma)) return cue.class;
	const inside = content.flatMap((span) =>
		doc.tokens.slice(tokenAt(doc.tokens, span), tokenAt(doc.tokens, { start: span.end, end: span.end })),
	);
	return inside.some((token) => /^(as|for|that)$/.test(token.lower) || isQuoted(token.index)) ? cue.class : 'stance';
}

/** Whether a cue attributes at all: the writer's own "we say" does not, nor does "this proves" without a source. */
function maySpeak({ doc }: Clause, cue: VerbCue, speaker: Stretch | null, table: CueTable): boolean {
	const words = speaker ? doc.tokens.slice(speaker.first, speaker.last) : [];
	if (words.length === 1 && /^(i|we)$/.test(words[0]!.lower)) return false;
	if (cue.class === 'evidential') return words.some((word) => table.sources.has(word.lemma));
	if (cue.class === 'speech') return true;
	return words.length > 0 && !cue.passive;
}

function joinBlock(cue: VerbCue, speaker: Stretch | null): { first: number; last: number } {
	if (!speaker) return cue;
	if (speaker.last === cue.first || (speaker.last < cue.first && cue.first - speaker.last <= 2))
		return { first: speaker.first, last: cue.last };
	if (speaker.first >= cue.last && speaker.first - cue.last <= 1) return { first: cue.first, last: speaker.last };
	return cue;
}

/** "According to X, A" and "A, according to X". */
function accordingTo(clause: Clause, table: CueTable): RawAttribution[] {
	const { tokens } = clause.doc;
	const found: RawAttribution[] = [];
	for (let i = clause.first; i < clause.last; i++) {
		const words = table.according.find((phrase) => phrase.every((word, k) => tokens[i + k]?.lower === word));
		if (!words || clause.isQuoted(i)) continue;
		const speaker = speakerAfter(clause, i + words.length);
		if (!speaker) continue;
		const atStart = i - clause.first < 2;
		const comma = tokens.slice(speaker.last, clause.last).findIndex((token) => token.text === ',');
		const range = atStart
			? { first: speaker.last + Math.max(comma, 0), last: clause.last }
			: { first: clause.first, last: i };
		const content = toSpan(tokens, range);
		if (content)
			found.push({
				speaker,
				cue: stretch(tokens, { first: i, last: i + words.length }),
				content: [content],
				class: 'according',
			});
	}
	return found;
}

/** "X's claim that A is B": the clause runs to the verb of the main clause, where one follows. */
function nominal(clause: Clause, table: CueTable): RawAttribution[] {
	const { tokens } = clause.doc;
	return clause.phrases.flatMap((phrase) => {
		const that = phrase.last;
		if (
			clause.isQuoted(phrase.head) ||
			!table.nominal.has(tokens[phrase.head]!.lemma) ||
			tokens[that]?.lower !== 'that' ||
			that + 2 >= clause.last
		)
			return [];
		const verbs = tokens
			.slice(that + 1, clause.last)
			.filter(
				(t) => (t.pos === 'AUX' || t.pos === 'VERB') && !/ing$/.test(t.lower) && tokens[t.index - 1]!.lower !== 'to',
			);
		const opens = tokens.slice(clause.first, phrase.first).every((t) => t.pos !== 'VERB' && t.pos !== 'AUX');
		const main = opens
			? verbs.find((verb, i) => i > 0 && (verb.pos === 'AUX' || !/^(AUX|PART|ADV)$/.test(tokens[verb.index - 1]!.pos)))
			: undefined;
		const content = toSpan(tokens, { first: that, last: main?.index ?? clause.last });
		if (!content) return [];
		return [
			{
				speaker: phrase.owner,
				cue: stretch(tokens, { first: phrase.head, last: phrase.head + 1 }),
				content: [content],
				class: 'nominal' as const,
			},
		];
	});
}

/** Quotations of a sentence or more that no cue reaches: they go on with the speaker before them in the paragraph, or across paragraphs. */
function continued(doc: TextDoc, quotes: readonly Quote[], found: readonly RawAttribution[]): RawAttribution[] {
	const extra: RawAttribution[] = [];
	for (const quote of quotes) {
		if (found.some((a) => a.content.some((span) => overlaps(span, quote)))) continue;
		const paragraph = doc.paragraphs.find((p) => p.start <= quote.start && quote.start < p.end);
		const opens = doc.sentences.some((s) => s.start === quote.start);
		if (!paragraph || !opens) continue;
		const before = [...found, ...extra].filter((a) =>
			a.content.some((span) => span.start < quote.start && isQuotation(quotes, span)),
		);
		const last = before.sort((a, b) => a.content[0]!.start - b.content[0]!.start).at(-1);
		const near = last?.content.some((span) => span.end > paragraph.start) ?? false;
		const running = quotes.some(
			(q) => q.continues && q.end < quote.start && doc.text.slice(q.end, quote.start).trim() === '',
		);
		if (last && (near || running))
			extra.push({ speaker: last.speaker, cue: null, content: [quote], class: 'continued' });
	}
	return extra;
}

const isQuotation = (quotes: readonly Quote[], span: Span): boolean => quotes.some((quote) => overlaps(quote, span));
