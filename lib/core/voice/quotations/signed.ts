import { firstEndingAfter, type Span } from '../../text/span';
import { type Stretch, stretch, type TextDoc, type Token, type TokenRange } from '../../text/tokens';
import type { RawAttribution } from '../attributions';
import { tokenAt } from '../denial/negation';
import { readOpening } from './opening-quotes';
import type { Quote } from './quotes';

/** Words in lower case that names hold. */
const JOINS = /^(of|the|and|for|de|der|du|la|al|bin|van|von|&|[-‑'’.])$/i;
const DASH = /^(—|–|--?)$/;
/** A signature is no longer, in tokens. */
const LONGEST = 18;
/** Who writes for a paper that signs for all. */
const STAFF = /^(editorial|editors?|staff)$/;

/**
 * Quotations that somebody signs: behind a dash ("“…” — Ann Brook, The Herald"), in a line below ("Ann Brook, The
 * Herald"), as tweets are.
 *
 * @param quotes - The outer quotations of the text, in reading order.
 */
export function findSigned(doc: TextDoc, quotes: readonly Quote[]): RawAttribution[] {
	const tweets = quotes.flatMap((quote) => (quote.signer ? [signedBy(tokensIn(doc, quote.signer), [quote])] : []));
	const marked = quotes.filter(({ signer }) => !signer);
	return [...tweets, ...signedAbove(doc, marked)];
}

const signedBy = (speaker: Stretch, content: readonly Quote[]): RawAttribution => ({
	speaker,
	cue: null,
	content,
	class: 'signed',
});

function tokensIn({ tokens }: TextDoc, { start, end }: Span): Stretch {
	return stretch(tokens, { first: tokenAt(tokens, { start, end }), last: tokenAt(tokens, { start: end, end }) });
}

function signedAbove(doc: TextDoc, quotes: readonly Quote[]): RawAttribution[] {
	const found: RawAttribution[] = [];
	let above: readonly Quote[] = [];
	let isTold = false;
	for (const paragraph of doc.paragraphs) {
		const { opening, rest } = readOpening(doc, quotes, paragraph);
		const signed: readonly Quote[] = [...above, ...opening];
		const isSentence = /[.!?…]$/.test(doc.text.slice(0, signed.at(-1)?.inner.end ?? 0).trimEnd());
		const mayBeBare: boolean = opening.length === 0 && isSentence && !isTold;
		const speaker: Stretch | null =
			rest.first < rest.last && signed.length > 0 ? readSignature(doc, rest, mayBeBare) : null;
		if (speaker) found.push(signedBy(speaker, signed));
		const isWhole = opening.length > 0 && rest.first === rest.last;
		above = isWhole ? signed : [];
		// Whoever is said to speak in a paragraph may go on in the next.
		if (!isWhole) isTold = !speaker && holdsQuote(quotes, paragraph);
	}
	return found;
}

const holdsQuote = (quotes: readonly Quote[], { start, end }: Stretch): boolean =>
	(quotes[firstEndingAfter(quotes, start)]?.start ?? end) < end;

/**
 * Who signs, where some words are a signature: a name, and what follows its comma ("The Herald", behind a dash "mayor of
 * Bergen" too) or bracket.
 *
 * @param mayBeBare - Whether it may stand without a dash.
 */
function readSignature({ tokens }: TextDoc, { first, last }: TokenRange, mayBeBare: boolean): Stretch | null {
	const isDashed = DASH.test(tokens[first]!.text);
	const from = isDashed ? first + 1 : first;
	if (from >= last || last - from > LONGEST || !(isDashed || mayBeBare)) return null;
	const words = tokens.slice(from, last);
	const mark = words.findIndex(({ text }) => text === ',' || text === '(');
	const name = mark < 0 ? words : words.slice(0, mark);
	const rest = mark < 0 ? [] : words.slice(mark + 1);
	if (!isName(name) || rest.some(({ pos, text }) => /^(VERB|AUX)$/.test(pos) && /^\p{Ll}/u.test(text))) return null;
	const isBare = !isDashed && (name.length < 2 || words[mark]?.text !== ',' || !isName(rest));
	if (isBare) return null;
	const speaks = name.some(({ lower }) => STAFF.test(lower)) && isName(rest) ? rest : name;
	return stretch(tokens, { first: speaks[0]!.index, last: speaks.at(-1)!.index + 1 });
}

/** Capitalised words, with what joins them. */
const isName = (words: readonly Token[]): boolean =>
	words.length > 0 &&
	/^\p{Lu}/u.test(words[0]!.text) &&
	words.every(({ text }) => /^\p{Lu}/u.test(text) || JOINS.test(text)) &&
	!/^[-‑.]$/.test(words.at(-1)!.text);
