import { findNounPhrases } from '../text/chunks';
import type { Span } from '../text/span';
import { type Stretch, stretch, type TextDoc, type Token, type TokenRange } from '../text/tokens';
import { contentsOf } from './contents';
import { type CueClass, type CueTable, findVerbCues, type VerbCue } from './cues';
import { tokenAt } from './denial/negation';
import { continued } from './quotations/continued';
import { type Quote, quoteOver } from './quotations/quotes';
import { findSigned } from './quotations/signed';
import { findTold } from './quotations/told';
import { speakerOf } from './speakers/cue-speaker';
import { type Clause, readClause } from './speakers/speakers';
import { accordingTo, nominal } from './without-verb';

/** An attribution before its speaker has a name. */
export interface RawAttribution {
	readonly speaker: Stretch | null;
	readonly cue: Span | null;
	/** Empty where the cue only tells that the words in its reach are somebody's. */
	readonly content: readonly Span[];
	/**
	 * What the cue does; `aside` is "as X noted", `judgement` praise or blame that says what for or what as, `naming` a
	 * name that somebody gives, `hearsay` what somebody says, whoever it is ("widely seen as", "the idea that").
	 */
	readonly class:
		| CueClass
		| 'aside'
		| 'judgement'
		| 'according'
		| 'nominal'
		| 'continued'
		| 'signed'
		| 'told'
		| 'naming'
		| 'hearsay';
	/** Where the content may reach besides, as far as its voice goes. */
	readonly reach?: readonly Span[];
	/** What of the content the writer words, as far as it stands in no marks: whom somebody praises, what he promises. */
	readonly own?: readonly Span[];
	/** Who the rules take for the speaker, where the model names nobody. */
	readonly guess?: Stretch | null;
}

/**
 * Find who says what: verb cues, "according to", nouns with a "that" clause, and quotations that are signed or go on
 * without a cue.
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
	found.push(...findSigned(doc, quotes));
	found.push(...findTold(doc, quotes, found, isQuoted, table));
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
		const judges = table.judging.has(clause.doc.tokens[cue.verb]!.lemma);
		const named = speakerOf(clause, cue, previous);
		const speaker = named && cue.passive && judges ? beforeCharge(clause, named) : named;
		if (!maySpeak(clause, cue, speaker, table)) continue;
		const block = joinBlock(cue, speaker);
		const content = contentsOf({ clause, cue, block, later: cues.slice(i + 1), quotes });
		if (content.length === 0) continue;
		const isAside = block.first > clause.first && clause.doc.tokens[block.first - 1]!.lower === 'as';
		const judged = saysWhatFor(clause.doc, quotes, clause.doc.tokens[cue.verb]!, content) ? 'judgement' : 'stance';
		const kind = isAside ? 'aside' : judges ? judged : cue.class;
		found.push({ speaker, cue: stretch(clause.doc.tokens, cue), content, class: kind });
		previous = speaker ?? previous;
	}
	return found;
}

/** "Accused by Norway of a crime": what is charged is no part of who charges. */
function beforeCharge({ doc: { tokens } }: Clause, speaker: Stretch): Stretch {
	const link = tokens.slice(speaker.first + 1, speaker.last).findLast(({ lower }) => /^(of|for|as)$/.test(lower));
	const isCharge = link && tokens[link.index + 1]?.pos !== 'PROPN';
	return isCharge ? stretch(tokens, { first: speaker.first, last: link.index }) : speaker;
}

/**
 * Whether praise or blame says what for or what as ("accused X of …", "was accused of …"), or quotes: only then does it
 * report words.
 *
 * @param verb - What praises or blames.
 */
export function saysWhatFor(
	doc: TextDoc,
	quotes: readonly Quote[],
	verb: Pick<Token, 'lemma'>,
	content: readonly Span[],
): boolean {
	const isBlow = /^(attack|assail)$/.test(verb.lemma);
	const link = verb.lemma === 'accuse' ? /^(as|for|that|of)$/ : isBlow ? /^(as|for)$/ : /^(as|for|that)$/;
	return content.some((span) => {
		// The link may be part of the cue.
		const first = Math.max(0, tokenAt(doc.tokens, span) - 1);
		const last = tokenAt(doc.tokens, { start: span.end, end: span.end });
		// "Criticized generals such as Brook" says whom alone.
		const isLink = ({ lower, index }: Token) => link.test(lower) && doc.tokens[index - 1]?.lower !== 'such';
		return doc.tokens.slice(first, last).some(isLink) || quoteOver(quotes, span) !== null;
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
