import type { Attribution, Voicing } from '../analysis';
import { contains, firstEndingAfter, type Span } from '../text/span';
import type { TextDoc } from '../text/tokens';
import { betweenDashes } from './asides';
import type { RawAttribution } from './attributions';
import { areDenied, isNobody, tokenAt } from './denial/negation';
import { type Quote, quoteOver } from './quotations/quotes';
import { isCutOff, isNoun, isSomebody } from './speakers/somebody';
import { stanceTo } from './stance';

/** A raw attribution with the name of its speaker. */
export interface NamedAttribution extends RawAttribution {
	readonly name: string | null;
}

/** What is needed to tell whose words a span is. */
export interface VoiceContext {
	readonly doc: TextDoc;
	/** Outer quotations, in reading order. */
	readonly quotes: readonly Quote[];
	/** The attributions a span may belong to, in their order: all whose cue or words come near it. */
	readonly near: (span: Span) => readonly NamedAttribution[];
}

/** So many code units of text share one list of attributions. */
const BLOCK = 1024;

/** Deal the attributions out to the blocks of text they reach over, so that a span is held against its own alone. */
export function createVoiceContext(
	doc: TextDoc,
	quotes: readonly Quote[],
	attributions: readonly NamedAttribution[],
): VoiceContext {
	const blocks = new Map<number, NamedAttribution[]>();
	for (const attribution of attributions) {
		const { cue, content, reach = [] } = attribution;
		const spans = [...(cue ? [cue] : []), ...content, ...reach];
		const reached = new Set(spans.flatMap(({ start, end }) => blocksOf(start, end)));
		for (const block of reached) {
			const list = blocks.get(block);
			if (list) list.push(attribution);
			else blocks.set(block, [attribution]);
		}
	}
	return { doc, quotes, near: ({ start }) => blocks.get(Math.floor(start / BLOCK)) ?? [] };
}

function blocksOf(start: number, end: number): number[] {
	const first = Math.floor(start / BLOCK);
	return Array.from({ length: Math.floor(end / BLOCK) - first + 1 }, (_, i) => first + i);
}

/** Quotation marks around so few words, with nobody said to speak them, hold them at arm's length. */
const SCARE_WORDS = 4;

/**
 * Whose words a span is. Marks outrank paraphrase; of nested paraphrases the innermost counts. What a paraphrase holds
 * between a pair of dashes is the writer's explanation, unless somebody is said to speak there.
 */
export function voiceOf(context: VoiceContext, span: Span): Voicing {
	const { doc, quotes } = context;
	const first = tokenAt(doc.tokens, span);
	const sentence = doc.sentences[firstEndingAfter(doc.sentences, span.start)];
	const last = Math.max(first + 1, tokenAt(doc.tokens, { start: span.end, end: span.end }));
	const isDenied = areDenied(doc.tokens, { first, last }, sentence?.first ?? 0);
	const over = quoteOver(quotes, span);
	const quote = over && contains(over, span) ? over : undefined;
	const nearest = innermost(context, quote ?? span, quote !== undefined, null);
	const aside = nearest && sentence && !quote ? betweenDashes(context, sentence, span) : null;
	const attribution = aside ? innermost(context, span, false, aside) : nearest;
	const stance = attribution ? stanceTo(doc, attribution) : null;
	const speaker = attribution?.name ?? null;
	const negated = isDenied || (attribution?.speaker ? isNobody(doc.tokens, attribution.speaker) : false);
	if (quote) {
		const held = (!attribution || isNoun(attribution)) && wordCount(doc, quote) <= SCARE_WORDS;
		return { voice: held ? 'scare' : 'quoted', speaker, negated, stance };
	}
	return attribution
		? { voice: 'reported', speaker, negated, stance }
		: { voice: 'own', speaker: null, negated, stance: null };
}

/**
 * Whose words a report verb is: outside quotation marks the source's, whoever speaks after it, unless it is what
 * somebody is accused of ("of spewing lies").
 */
export function voiceOfCue(context: VoiceContext, span: Span): Voicing {
	const { tokens } = context.doc;
	const voicing = voiceOf(context, span);
	const first = tokenAt(tokens, span);
	const isCharged = tokens[first - 1]?.lower === 'of' && /^\S*ing\b/.test(context.doc.text.slice(span.start, span.end));
	return voicing.voice === 'reported' && !isCharged
		? { ...voicing, voice: 'own', speaker: null, stance: null }
		: voicing;
}

/**
 * The attribution that a span belongs to: the one with the shortest content that holds it, of equals the later
 * cue's that has a speaker. A stance to a thing makes
 * nobody's words of it; nor does a paraphrase nobody is said to speak, or one that an aside of the writer's
 * interrupts; and the words of a cue ("ludicrously labelling") are the writer's, whatever they stand in. Of what is in
 * quotation marks a verb that reports outranks a noun ("his claim that …"), which may hold it at arm's length.
 */
function innermost(
	{ doc, near }: VoiceContext,
	span: Span,
	quoted: boolean,
	aside: Span | null,
): NamedAttribution | null {
	const best: { verb: NamedAttribution | null; noun: NamedAttribution | null } = { verb: null, noun: null };
	const length = { verb: Number.POSITIVE_INFINITY, noun: Number.POSITIVE_INFINITY };
	for (const attribution of near(span)) {
		const { cue, class: kind, content, reach = [], own = [] } = attribution;
		if (!quoted && cue && !isNoun(attribution) && contains(cue, span)) return null;
		if (kind === 'stance' || (!quoted && !isSomebody(doc, attribution))) continue;
		if (kind === 'according' && isCutOff(doc, span, cue!)) continue;
		if (!quoted && own.some((one) => contains(one, span))) continue;
		const rank = quoted && isNoun(attribution) ? 'noun' : 'verb';
		// Of a verb that names somebody so, only the name is whose it is.
		for (const one of kind === 'naming' ? reach : [...content, ...reach]) {
			const size = one.end - one.start;
			const isNearer = size < length[rank] || (size === length[rank] && attribution.name !== null);
			if (!contains(one, span) || !isNearer || (aside && one.start < aside.start)) continue;
			best[rank] = attribution;
			length[rank] = size;
		}
	}
	return best.verb ?? best.noun;
}

const wordCount = (doc: TextDoc, span: Span): number =>
	doc.text
		.slice(span.start, span.end)
		.split(/[\s—]+/)
		.filter(Boolean).length;

/** The form the contract gives an attribution. */
export const toAttribution = ({ speaker, name, cue, content }: NamedAttribution, text: string): Attribution => ({
	speaker: speaker && { name: name ?? text.slice(speaker.start, speaker.end), start: speaker.start, end: speaker.end },
	cue: cue && { start: cue.start, end: cue.end },
	content: content.map(({ start, end }) => ({ start, end })),
});
