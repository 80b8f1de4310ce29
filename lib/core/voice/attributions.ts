import { findNounPhrases } from '../text/chunks';
import { firstEndingAfter, type Span } from '../text/span';
import { type Stretch, stretch, type TextDoc, type TokenRange } from '../text/tokens';
import { contentsOf, toSpan } from './contents';
import { type CueClass, type CueTable, findVerbCues, type VerbCue } from './cues';
import { tokenAt } from './negation';
import { type Quote, quoteOver } from './quotes';
import { type Clause, readClause, speakerAfter, speakerOf } from './speakers';

/** An attribution before its speaker has a name. */
export interface RawAttribution {
	readonly speaker: Stretch | null;
	readonly cue: Span | null;
	readonly content: readonly Span[];
	/** What the cue does; `aside` is "as X noted", `judgement` praise or blame that says what for or what as. */
	readonly class: CueClass | 'aside' | 'judgement' | 'according' | 'nominal' | 'continued';
	/** Where the content may reach besides, as far as its voice goes. */
	readonly reach?: readonly Span[];
	/** Who the rules take for the speaker, where the model names nobody. */
	readonly guess?: Stretch | null;
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
		const isAside = block.first > clause.first && clause.doc.tokens[block.first - 1]!.lower === 'as';
		const judges = table.judging.has(clause.doc.tokens[cue.verb]!.lemma);
		const judged = saysWhatFor(clause.doc, quotes, content) ? 'judgement' : 'stance';
		const kind = isAside ? 'aside' : judges ? judged : cue.class;
		found.push({ speaker, cue: stretch(clause.doc.tokens, cue), content, class: kind });
		previous = speaker ?? previous;
	}
	return found;
}

/** Whether praise or blame says what for or what as ("accused X of …"), or quotes: only then does it report words. */
export function saysWhatFor(doc: TextDoc, quotes: readonly Quote[], content: readonly Span[]): boolean {
	return content.some((span) => {
		const first = tokenAt(doc.tokens, span);
		const last = tokenAt(doc.tokens, { start: span.end, end: span.end });
		const link = doc.tokens[first - 1]?.lemma === 'accuse' ? /^(as|for|that|of)$/ : /^(as|for|that)$/;
		return doc.tokens.slice(first, last).some((token) => link.test(token.lower)) || quoteOver(quotes, span) !== null;
	});
}

/** Whether a speaker can know: a document, an expert, a name, "he" or "she"; no "this" or "the growth" that "shows" something. */
export function isSource(clause: Pick<Clause, 'doc'>, { first, last }: TokenRange, table: CueTable): boolean {
	const words = clause.doc.tokens.slice(first, last);
	if (words.some((word) => table.sources.has(word.lemma) || table.documents.has(word.lemma))) return true;
	const head = findNounPhrases(clause.doc, { first, last }).find(
		(phrase, i, all) => all[i + 1]?.owner !== phrase,
	)?.head;
	return head === undefined ? /^(he|she|who)$/.test(words[0]?.lower ?? '') : clause.doc.tokens[head]!.pos === 'PROPN';
}

/** Whether a cue attributes at all: the writer's own "we say" does not, nor does "this proves" without a source. */
function maySpeak({ doc }: Clause, cue: VerbCue, speaker: Stretch | null, table: CueTable): boolean {
	const words = speaker ? doc.tokens.slice(speaker.first, speaker.last) : [];
	if (words.length === 1 && /^(i|we)$/.test(words[0]!.lower)) return false;
	if (cue.class === 'evidential') return speaker !== null && isSource({ doc }, speaker, table);
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
	const opening = new Set(doc.sentences.map((sentence) => sentence.start));
	const reached = new Set(found.flatMap(({ content }) => content.flatMap((span) => quotesOver(quotes, span))));
	const spoken = found
		.flatMap((one) => {
			const first = one.content.find((span) => quoteOver(quotes, span));
			return first ? [{ one, from: first.start }] : [];
		})
		.sort((a, b) => a.from - b.from);
	const extra: RawAttribution[] = [];
	let last: RawAttribution | null = null;
	let place = 0;
	for (const [i, quote] of quotes.entries()) {
		for (; place < spoken.length && spoken[place]!.from < quote.start; place++)
			if (!last || startOf(spoken[place]!.one) >= startOf(last)) last = spoken[place]!.one;
		const paragraph = doc.paragraphs[firstEndingAfter(doc.paragraphs, quote.start)];
		if (!last || !paragraph || reached.has(quote) || !opening.has(quote.start)) continue;
		const before = quotes[i - 1];
		const running = before?.continues && doc.text.slice(before.end, quote.start).trim() === '';
		if (!running && !last.content.some((span) => span.end > paragraph.start)) continue;
		last = { speaker: last.speaker, cue: null, content: [quote], class: 'continued' };
		extra.push(last);
	}
	return extra;
}

const startOf = ({ content }: RawAttribution): number => content[0]!.start;

/** Every outer quotation that shares something with a span. */
function quotesOver(quotes: readonly Quote[], span: Span): Quote[] {
	const over: Quote[] = [];
	for (let i = firstEndingAfter(quotes, span.start); i < quotes.length && quotes[i]!.start < span.end; i++)
		over.push(quotes[i]!);
	return over;
}
