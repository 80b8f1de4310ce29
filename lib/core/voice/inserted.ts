import { firstEndingAfter, type Span } from '../text/span';
import { type Stretch, stretch, type TextDoc, type Token } from '../text/tokens';
import type { RawAttribution } from './attributions';
import { toSpan } from './content-bounds';
import { tokenAt } from './denial/negation';

/**
 * "Hamas is, Israel says, a menace": what stands behind a report that is put into the middle of a clause belongs to what
 * is said before it. Any other attribution stays as it is.
 */
export function withRest(doc: TextDoc, one: RawAttribution): RawAttribution {
	const { tokens } = doc;
	const { speaker, cue, content } = one;
	const said = content.at(-1);
	if (!speaker || !cue || !said) return one;
	const first = tokenAt(tokens, { start: Math.min(speaker.start, cue.start), end: cue.end });
	const { teller, last } = tellerOf(tokens, speaker, cue);
	const comma = tokens[first - 1];
	const isInside = comma?.text === ',' && tokens[last]?.text === ',' && said.end === tokens[first - 2]?.end;
	// The clause lacks what somebody is.
	if (!isInside || !/^(be|not|n't|never|remain|become)$/.test(tokens[first - 2]!.lemma)) return one;
	const sentence = doc.sentences[firstEndingAfter(doc.sentences, cue.start)]!;
	const close = tokens.slice(last + 1, sentence.last).find(({ text }) => /^[,;:—–]$/.test(text));
	const rest = toSpan(tokens, { first: last + 1, last: close?.index ?? sentence.last });
	return rest ? { ...one, speaker: teller, content: [...content, rest] } : one;
}

/** Who tells it, and the token behind: of "according to Israel, a menace" what follows the comma is no apposition. */
function tellerOf(
	tokens: readonly Token[],
	speaker: Stretch,
	cue: Span,
): { readonly teller: Stretch; readonly last: number } {
	const isBehind = speaker.start >= cue.end;
	const comma = isBehind ? tokens.slice(speaker.first, speaker.last).find(({ text }) => text === ',') : undefined;
	if (comma) return { teller: stretch(tokens, { first: speaker.first, last: comma.index }), last: comma.index };
	return { teller: speaker, last: tokenAt(tokens, { start: Math.max(speaker.end, cue.end), end: cue.end }) };
}
