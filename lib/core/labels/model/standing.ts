import type { ActorRef } from '../../actors/gazetteer';
import type { ReferenceForm } from '../../actors/references';
import { thing } from '../../actors/unlisted';
import type { LabelForm } from '../../analysis';
import type { NounPhrase } from '../../text/chunks';
import { partitionPoint } from '../../text/partition-point';
import type { TextDoc, TokenRange } from '../../text/tokens';
import { takeInOrder } from '../in-order';
import { type LabelEvidence, type PlacedText, tokensOf } from './places';

/** A mention of what may be meant. */
export interface Stander extends TokenRange {
	readonly actor: ActorRef;
	readonly form: ReferenceForm | 'phrase';
	readonly confidence: number;
	/** Number of its sentence. */
	readonly sentence: number;
}

/** A stretch that is called a label, and of what form. */
export interface LabelSpan extends TokenRange {
	readonly form: LabelForm;
}

/** A text as it is searched for what a label is said of. */
export interface Standing {
	readonly evidence: LabelEvidence;
	readonly placed: PlacedText;
	/** Everything that may be meant, by sentence, in reading order. */
	readonly standers: readonly (readonly Stander[])[];
	/** How often the text refers to each actor, and the id of the one it refers to most. */
	readonly counts: ReadonlyMap<string, number>;
	readonly top: string | null;
	/** The first mention of each actor that the text keeps coming back to. */
	readonly main: readonly Stander[];
	/** Who says the words at each token, by name; null where nobody is known to. */
	readonly speakerAt: readonly (string | null)[];
	/** Number of the outer quotation at each token, 0 outside. */
	readonly quoteAt: Int32Array;
}

/** An actor that a text refers to so often may be meant anywhere. */
const MAIN = 4;
/** No text is about more: the bound keeps the work linear on hostile text. */
const MOST_MAIN = 20;

/** Lay out what labels of a text may be said of. */
export function layOut(evidence: LabelEvidence, placed: PlacedText): Standing {
	const quoteAt = quotesOf(evidence);
	const counts = new Map<string, number>();
	for (const { actor } of evidence.references) counts.set(actor.id, (counts.get(actor.id) ?? 0) + 1);
	const standers = standersOf(evidence, quoteAt);
	const byCount = [...counts].sort((a, b) => b[1] - a[1]);
	const top = byCount[0]?.[0] ?? null;
	const often = new Set(byCount.slice(0, MOST_MAIN).flatMap(([id, count]) => (count >= MAIN ? id : [])));
	const main = new Map<string, Stander>();
	for (const one of standers.flat())
		if (often.has(one.actor.id) && !main.has(one.actor.id)) main.set(one.actor.id, one);
	const speakerAt = speakersOf(evidence);
	return { evidence, placed, standers, counts, top, main: [...main.values()], speakerAt, quoteAt };
}

/** Number of the quotation at each token, from 1; 0 outside. */
function quotesOf({ doc: { tokens }, quotes }: LabelEvidence): Int32Array {
	const quoteAt = new Int32Array(tokens.length);
	for (const [i, { start, end }] of quotes.entries()) {
		const from = partitionPoint(tokens, (token) => token.start < start);
		const to = partitionPoint(tokens, (token) => token.start < end);
		quoteAt.fill(i + 1, from, to);
	}
	return quoteAt;
}

/** The references of each sentence, the noun phrases that are none, and whoever writes. */
function standersOf(evidence: LabelEvidence, quoteAt: Int32Array): Stander[][] {
	const { doc, references, phrases } = evidence;
	const referencesTo = takeInOrder(references);
	return doc.sentences.map((sentence, number) => {
		const own = referencesTo(sentence.last);
		const known = own.filter(({ form }) => form !== 'adjective' && form !== 'event');
		const isKnown = ({ head }: NounPhrase) => known.some(({ first, last }) => first <= head && head < last);
		const unknown = phrases[number]!.filter((phrase) => !isKnown(phrase));
		return [...own, ...unknown.map((phrase) => phraseStander(doc, phrase)), ...writers(evidence, sentence, quoteAt)]
			.map(({ first, last, actor, form, confidence }) => ({ first, last, actor, form, confidence, sentence: number }))
			.sort((a, b) => a.first - b.first || a.last - b.last);
	});
}

/** What a noun phrase speaks of, by what the text calls it. */
const phraseStander = (doc: TextDoc, { core, last, first }: NounPhrase): Omit<Stander, 'sentence'> => ({
	first,
	last,
	actor: thing(textOf(doc, core, last)),
	form: 'phrase',
	confidence: 1,
});

function speakersOf({ doc, attributions }: LabelEvidence): (string | null)[] {
	const speakers: (string | null)[] = new Array(doc.tokens.length).fill(null);
	for (const { content, name } of attributions)
		for (const span of content) {
			const { first, last } = tokensOf(doc, span);
			speakers.fill(name, first, last);
		}
	return speakers;
}

/** The words of some tokens. */
export const textOf = ({ text, tokens }: TextDoc, first: number, last: number): string =>
	text.slice(tokens[first]!.start, tokens[last - 1]!.end);

const WRITER = thing('author', 'person');

/** Who says "I" outside of quotations is the writer. */
const writers = (
	{ doc }: LabelEvidence,
	{ first, last }: TokenRange,
	quoteAt: Int32Array,
): Omit<Stander, 'sentence'>[] =>
	doc.tokens
		.slice(first, last)
		.filter(({ lower, index }) => /^(i|i'(m|ve|d|ll)|me|my)$/.test(lower) && quoteAt[index] === 0)
		.map(({ index }) => ({ first: index, last: index + 1, actor: WRITER, form: 'pronoun', confidence: 1 }));
