import { firstEndingAfter } from '../../text/span';
import { type Stretch, stretch, type TextDoc } from '../../text/tokens';
import type { RawAttribution } from '../attributions';
import type { CueTable } from '../cues';
import { tokenAt } from '../denial/negation';
import { subjectIn } from '../headlines';
import { type Clause, readClause, speakerAfter, subjectBefore } from '../speakers/speakers';
import { type Quote, quoteOver } from './quotes';

/** What is told of whoever hears the words, or only reads them: the quotation behind it is somebody else's. */
const HEARS = /^(face|hear|receive|get|draw|meet|find|read|see|quote|cite|recall|remember|ask)$/;

/**
 * Quotations whose place alone tells whose they are, whatever the verb: "Brook shook her head: “…”", "Ann Brook, on
 * Jan. 29: “…”", "“…!” Brook exploded.", and a paragraph in marks behind one that ends in a colon.
 *
 * @param found - What the cues tell; a quotation they reach is left to them.
 */
export function findTold(
	doc: TextDoc,
	quotes: readonly Quote[],
	found: readonly RawAttribution[],
	isQuoted: (index: number) => boolean,
	table: CueTable,
): RawAttribution[] {
	const told = found.filter((one) => one.class !== 'stance');
	const reached = new Set(told.flatMap(({ content }) => content.map((span) => quoteOver(quotes, span))));
	return quotes.flatMap((quote) => {
		if (reached.has(quote) || quote.signer) return [];
		const teller = leadOf(doc, quote, isQuoted, table) ?? tagBehind(doc, quote, isQuoted, table);
		return teller ? [{ ...teller, content: [quote], class: 'told' as const }] : [];
	});
}

type Teller = Pick<RawAttribution, 'speaker' | 'cue'>;

/** Who is told of in front of the colon that leads over to a quotation of a sentence or more. */
function leadOf(doc: TextDoc, quote: Quote, isQuoted: (index: number) => boolean, table: CueTable): Teller | null {
	const colon = doc.tokens[tokenAt(doc.tokens, quote) - 1];
	if (colon?.text !== ':') return null;
	const clause = readClause(doc, doc.sentences[firstEndingAfter(doc.sentences, colon.start)]!, isQuoted);
	if (!/^\p{Lu}.*[.,!?…—–]$/su.test(doc.text.slice(quote.inner.start, quote.inner.end).trim()))
		return headlineOf(clause, colon.index, quote, table);
	const lead = doc.tokens.slice(clause.first, colon.index);
	if (lead.some(({ index }) => isQuoted(index))) return null;
	const verbs = lead.filter(({ pos }) => pos === 'VERB' || pos === 'AUX');
	if (verbs.length === 0) {
		const speaker = nameBeforeWhen(clause, colon.index);
		return speaker && { speaker, cue: null };
	}
	for (const { index, lemma, pos } of verbs.toReversed()) {
		const subject = subjectBefore(clause, index);
		if (!subject || /^(who|which|that)$/.test(doc.tokens[index - 1]!.lower)) continue;
		const isPerson = isSomebody(clause, subject) || table.verbs.get(lemma) === 'speech' || table.voiced.has(lemma);
		if (!isPerson || HEARS.test(lemma) || (pos === 'AUX' && doc.tokens[index + 1]?.pos === 'VERB')) return null;
		return { speaker: subject, cue: null };
	}
	return null;
}

/** "Brook attacks the BBC: ‘a disgrace’": some words that end a headline. */
function headlineOf(clause: Clause, colon: number, quote: Quote, table: CueTable): Teller | null {
	const { doc, first } = clause;
	const { end } = doc.paragraphs[firstEndingAfter(doc.paragraphs, quote.start)]!;
	const isLast = /^[.!?]?$/.test(doc.text.slice(quote.end, end).trim());
	const subject = isLast && colon > first + 1 ? subjectIn(doc.tokens, { first, last: colon }, table.verbs) : null;
	return subject && { speaker: stretch(doc.tokens, subject), cue: null };
}

/** "Ann Brook (D-Ohio), on Jan. 29:": a name and when or where, without a verb. */
function nameBeforeWhen({ doc: { tokens }, phrases, first }: Clause, colon: number): Stretch | null {
	const name = phrases.find((phrase) => phrase.first === first);
	const isName = name && tokens[name.head]!.pos === 'PROPN' && /\p{Ll}/u.test(tokens[name.head]!.text);
	const saysWhen = tokens.slice(name?.last ?? colon, colon).some(({ pos }) => pos === 'ADP');
	return isName && saysWhen ? stretch(tokens, { first: name.first, last: name.last }) : null;
}

/** A name, or a pronoun that is not the writer's. */
const isSomebody = ({ doc: { tokens }, phrases }: Clause, { first, last }: Stretch): boolean =>
	/^(he|she|they)$/.test(tokens[first]!.lower) ||
	tokens[phrases.find((phrase) => phrase.first >= first && phrase.last <= last)?.head ?? first]!.pos === 'PROPN';

/** "“…!” Brook exploded.", "“…,” exploded Brook": who stands with a verb behind a quotation; behind a full stop nobody tells it. */
function tagBehind(doc: TextDoc, quote: Quote, isQuoted: (index: number) => boolean, table: CueTable): Teller | null {
	const { tokens, text } = doc;
	const isLoose = text[quote.end] === ',' || /,$/.test(text.slice(quote.inner.start, quote.inner.end));
	if (!isLoose && !/[!?…—–]$/.test(text.slice(quote.inner.start, quote.inner.end))) return null;
	const from = tokenAt(tokens, { start: quote.end, end: quote.end }) + (text[quote.end] === ',' ? 1 : 0);
	const next = tokens[from];
	const paragraph = doc.paragraphs[firstEndingAfter(doc.paragraphs, quote.start)];
	if (!next || !paragraph || from >= paragraph.last || isQuoted(from)) return null;
	const clause = readClause(doc, doc.sentences[firstEndingAfter(doc.sentences, next.start)]!, isQuoted);
	const isInverted = next.pos === 'VERB';
	const subject = speakerAfter(clause, isInverted ? from + 1 : from);
	const verb = isInverted ? next : subject && tokens[subject.last];
	if (!subject || !verb || verb.index >= clause.last || verb.pos !== 'VERB' || verb.lower.endsWith('ing')) return null;
	const isVoice = table.verbs.get(verb.lemma) === 'speech' || table.voiced.has(verb.lemma);
	const after = tokens[isInverted ? subject.last : verb.index + 1];
	const isTag = isVoice || (isLoose && isSomebody(clause, subject));
	if (!isTag || (after && after.index < clause.last && !/^(PUNCT|ADP|ADV|CCONJ|SCONJ)$/.test(after.pos))) return null;
	return { speaker: subject, cue: stretch(tokens, { first: verb.index, last: verb.index + 1 }) };
}
