import { firstEndingAfter, type Span } from '../text/span';
import type { TextDoc, Token } from '../text/tokens';
import type { RawAttribution } from './attributions';
import { toSpan } from './content-bounds';
import type { CueTable } from './cues';
import { tokenAt } from './denial/negation';

/** Verbs of what one will do. */
const PROMISES = /^(promise|vow|pledge|swear|threaten)$/;
/** Verbs of which what stands behind "to" was there before: "responded to the smallest slip". */
const ANSWERS = /^(respond|reply|react)$/;
/** What opens a clause of its own, or a reason. */
const OPENS = /^([,;:—–]|that|who|which|because|since|as|unless|until|if|when|while|by)$/;

/** No object is longer, in tokens. */
const REACH = 40;

/**
 * What the writer words of what is said: whom somebody praises or blames ("praised the rushed deal as fair"), the deed he
 * promises ("vowed to repeal the landmark law"), what he answers ("responded to the smallest slip").
 */
export function withOwnObject(doc: TextDoc, one: RawAttribution, { judging }: CueTable): RawAttribution {
	const { tokens } = doc;
	const { cue, class: kind } = one;
	if (!cue || (kind !== 'speech' && kind !== 'judgement')) return one;
	const behind = tokenAt(tokens, { start: cue.end, end: cue.end });
	const verb = tokens.slice(tokenAt(tokens, cue), behind).findLast(({ pos }) => pos === 'VERB');
	if (!verb) return one;
	const sentence = doc.sentences[firstEndingAfter(doc.sentences, cue.start)]!;
	const rest = tokens.slice(verb.index + 1, Math.min(sentence.last, verb.index + REACH));
	const object = judging.has(verb.lemma) ? judged(rest) : toDeed(rest, verb);
	const own: Span | null = object && toSpan(tokens, { first: verb.index + 1, last: object.index });
	return own ? { ...one, own: [own] } : one;
}

/** Where the "as" or "for" stands behind whom somebody praises or blames; null where a clause or no link comes first. */
function judged(rest: readonly Token[]): Token | null {
	const end = rest.find(({ pos, lower }) => pos === 'VERB' || pos === 'AUX' || /^([,;:—–]|that|as|for)$/.test(lower));
	return end && /^(as|for)$/.test(end.lower) ? end : null;
}

/** Where the deed that a verb has behind its "to" ends. */
function toDeed(rest: readonly Token[], { lemma }: Token): Token | null {
	const [to, next] = rest;
	const isDeed = ANSWERS.test(lemma) || (PROMISES.test(lemma) && next?.pos === 'VERB');
	if (to?.lower !== 'to' || !isDeed) return null;
	return rest.find(({ lower }) => OPENS.test(lower)) ?? rest.at(-1)!;
}
