import type { Attribution, Voicing } from '../analysis';
import { contains, type Span } from '../text/span';
import type { TextDoc, Token } from '../text/tokens';
import type { RawAttribution } from './attributions';
import { isNegated, tokenAt } from './negation';
import type { Quote } from './quotes';

/** A raw attribution with the name of its speaker. */
export interface NamedAttribution extends RawAttribution {
	readonly name: string | null;
}

/** What is needed to tell whose words a span is. */
export interface VoiceContext {
	readonly doc: TextDoc;
	/** Outer quotations, in reading order. */
	readonly quotes: readonly Quote[];
	readonly attributions: readonly NamedAttribution[];
}

/** Quotation marks around so few words, with nobody said to speak them, hold them at arm's length. */
const SCARE_WORDS = 4;

const REJECTING =
	/^(falsely|ludicrously|absurdly|wrongly|baselessly|preposterously|ridiculously|bizarrely|laughably|mendaciously|dishonestly)$/;
const ENDORSING = /^(rightly|correctly|aptly|astutely|truthfully|accurately|wisely|justly)$/;

/** Whose words a span is. Marks outrank paraphrase; of nested paraphrases the innermost counts. */
export function voiceOf(context: VoiceContext, span: Span): Voicing {
	const { doc, quotes } = context;
	const first = tokenAt(doc.tokens, span);
	const sentence = doc.sentences.find((s) => s.first <= first && first < s.last);
	const negated = isNegated(doc.tokens, first, sentence?.first ?? 0);
	const quote = quotes.find((q) => contains(q, span));
	const attribution = innermost(context, quote ?? span, quote !== undefined);
	const stance = attribution ? stanceTo(doc, attribution) : null;
	const speaker = attribution?.name ?? null;
	if (quote) {
		const held = (!attribution || attribution.class === 'nominal') && wordCount(doc, quote) <= SCARE_WORDS;
		return { voice: held ? 'scare' : 'quoted', speaker, negated, stance };
	}
	return attribution
		? { voice: 'reported', speaker, negated, stance }
		: { voice: 'own', speaker: null, negated, stance: null };
}

/** Whose words a report verb is: outside quotation marks always the source's, whoever speaks after it. */
export function voiceOfCue(context: VoiceContext, span: Span): Voicing {
	const voicing = voiceOf(context, span);
	return voicing.voice === 'reported' ? { ...voicing, voice: 'own', speaker: null, stance: null } : voicing;
}

/**
 * The shortest content that holds the span and reports words or thoughts. A stance to a thing makes nobody's words of
 * it; nor does a paraphrase nobody is said to speak.
 */
function innermost({ attributions }: VoiceContext, span: Span, quoted: boolean): NamedAttribution | null {
	let best: NamedAttribution | null = null;
	let length = Number.POSITIVE_INFINITY;
	for (const attribution of attributions) {
		if (attribution.class === 'stance' || (!quoted && !attribution.speaker)) continue;
		for (const content of attribution.content) {
			if (!contains(content, span) || content.end - content.start >= length) continue;
			best = attribution;
			length = content.end - content.start;
		}
	}
	return best;
}

const wordCount = (doc: TextDoc, span: Span): number =>
	doc.text
		.slice(span.start, span.end)
		.split(/[\s—]+/)
		.filter(Boolean).length;

/** What the source makes of the words, by the adverb on their cue ("ludicrously labelling") or the "as" before it. */
function stanceTo(doc: TextDoc, { cue, speaker }: RawAttribution): Voicing['stance'] {
	if (!cue) return null;
	const at = tokenAt(doc.tokens, cue);
	const near = doc.tokens.slice(Math.max(0, at - 2), at + 3).map((token: Token) => token.lower);
	if (near.some((word) => REJECTING.test(word))) return 'rejected';
	const opens = doc.tokens[(speaker ? Math.min(speaker.first, at) : at) - 1];
	return near.some((word) => ENDORSING.test(word)) || opens?.lower === 'as' ? 'endorsed' : null;
}

/** The form the contract gives an attribution. */
export const toAttribution = ({ speaker, name, cue, content }: NamedAttribution, text: string): Attribution => ({
	speaker: speaker && { name: name ?? text.slice(speaker.start, speaker.end), start: speaker.start, end: speaker.end },
	cue: cue && { start: cue.start, end: cue.end },
	content: content.map(({ start, end }) => ({ start, end })),
});
