import type { NounPhrase } from '../../text/chunks';
import type { TextDoc } from '../../text/tokens';
import type { RawAttribution } from '../attributions';
import type { CueTable } from '../cues';
import { tokenAt } from '../denial/negation';
import type { Quote } from '../quotations/quotes';
import { hashWord } from './hash';

/** What the model knows of each token, as integers: one column a property, one row a token. */
export interface Columns {
	readonly length: number;
	readonly word: Int32Array;
	readonly lemma: Int32Array;
	readonly pos: Int32Array;
	readonly suffix: Int32Array;
	/** 1 lower case, 2 capital, 3 capitals, 4 digits, 5 anything else. */
	readonly shape: Uint8Array;
	/** Class of a cue word: 0 none, 1 to 4 verbs, 5 nouns, 6 sources, 7 documents. */
	readonly cueClass: Uint8Array;
	/** 1 inside an outer quotation, 2 its first token, 3 its last. */
	readonly quote: Uint8Array;
	/** Number of the outer quotation a token is in, 0 outside. */
	readonly quoteId: Int32Array;
	/** 1 first token of a noun phrase, 2 inside one. */
	readonly phrase: Uint8Array;
	/** What the rules say of the token in any attribution: 1 cue, 2 inside a cue, 3 speaker, 4 content. */
	readonly rule: Uint8Array;
	/** For tokens of a rule's cue, the number of the rule's attribution, counted from 1; 0 elsewhere. */
	readonly ruleOf: Int32Array;
	readonly sentence: Int32Array;
	readonly paragraph: Int32Array;
}

/** The columns of a text; everything the rules know goes in as evidence. */
export function makeColumns(
	doc: TextDoc,
	quotes: readonly Quote[],
	phrases: readonly (readonly NounPhrase[])[],
	table: CueTable,
	rules: readonly RawAttribution[],
): Columns {
	const n = doc.tokens.length;
	const columns = emptyColumns(n);
	for (const [i, { lower, lemma, pos, text }] of doc.tokens.entries()) {
		columns.word[i] = hashWord(lower);
		columns.lemma[i] = hashWord(lemma);
		columns.pos[i] = hashWord(pos);
		columns.suffix[i] = hashWord(`-${lower.slice(-3)}`);
		columns.shape[i] = shapeOf(text);
		columns.cueClass[i] = cueClassOf(lemma, pos, table);
	}
	fillQuotes(doc, quotes, columns);
	for (const { first, last } of phrases.flat()) columns.phrase.fill(2, first, last).fill(1, first, first + 1);
	fillRules(doc, rules, columns);
	for (const [id, { first, last }] of doc.sentences.entries()) columns.sentence.fill(id, first, last);
	for (const [id, { first, last }] of doc.paragraphs.entries()) columns.paragraph.fill(id, first, last);
	return columns;
}

const emptyColumns = (n: number): Columns => ({
	length: n,
	word: new Int32Array(n),
	lemma: new Int32Array(n),
	pos: new Int32Array(n),
	suffix: new Int32Array(n),
	shape: new Uint8Array(n),
	cueClass: new Uint8Array(n),
	quote: new Uint8Array(n),
	quoteId: new Int32Array(n),
	phrase: new Uint8Array(n),
	rule: new Uint8Array(n),
	ruleOf: new Int32Array(n),
	sentence: new Int32Array(n),
	paragraph: new Int32Array(n),
});

function shapeOf(text: string): number {
	if (/^\p{Ll}/u.test(text)) return 1;
	if (/^\p{Lu}{2,}/u.test(text)) return 3;
	if (/^\p{Lu}/u.test(text)) return 2;
	return /^\p{N}/u.test(text) ? 4 : 5;
}

const CLASSES = { speech: 1, belief: 2, stance: 3, evidential: 4 } as const;

function cueClassOf(lemma: string, pos: string, table: CueTable): number {
	const verb = table.verbs.get(lemma);
	if (verb && pos === 'VERB') return CLASSES[verb];
	if (table.nominal.has(lemma)) return 5;
	if (table.sources.has(lemma)) return 6;
	return table.documents.has(lemma) ? 7 : 0;
}

function fillQuotes(doc: TextDoc, quotes: readonly Quote[], { quote, quoteId }: Columns): void {
	for (const [i, { start, end }] of quotes.entries()) {
		const first = tokenAt(doc.tokens, { start, end: start });
		let last = first;
		while (last < doc.tokens.length && doc.tokens[last]!.start < end) last++;
		quote
			.fill(1, first, last)
			.fill(2, first, first + 1)
			.fill(3, last - 1, last);
		quoteId.fill(i + 1, first, last);
	}
}

function fillRules(doc: TextDoc, rules: readonly RawAttribution[], { rule, ruleOf }: Columns): void {
	const fill = (span: { start: number; end: number } | null, value: number, inside: number) => {
		if (!span) return;
		const first = tokenAt(doc.tokens, span);
		for (let i = first; i < doc.tokens.length && doc.tokens[i]!.start < span.end; i++)
			rule[i] = i === first ? value : inside;
	};
	for (const { content } of rules) for (const span of content) fill(span, 4, 4);
	for (const { speaker } of rules) fill(speaker, 3, 3);
	for (const [id, { cue }] of rules.entries()) {
		fill(cue, 1, 2);
		for (
			let i = cue ? tokenAt(doc.tokens, cue) : 0;
			cue && i < doc.tokens.length && doc.tokens[i]!.start < cue.end;
			i++
		)
			ruleOf[i] ||= id + 1;
	}
}
