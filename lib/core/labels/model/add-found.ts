import type { Labelling } from '../../analysis';
import { overlaps } from '../../text/span';
import type { TextDoc, TokenRange } from '../../text/tokens';
import { distinct } from '../distinct';
import { finishLabel, type LabelContext } from '../finish';
import type { LabelSentence } from '../sentence';
import type { FoundLabel } from './read-labels';
import { isUnsaid } from './unsaid';

/**
 * Add to the labels that the rules find those that the model finds where they have none.
 *
 * @param sentences - All of the text's.
 * @returns In reading order; one actor's labels never overlap.
 */
export function addFound(
	ruled: readonly Labelling[],
	found: readonly FoundLabel[],
	sentences: readonly LabelSentence[],
	context: LabelContext,
): Labelling[] {
	const finished = found.flatMap((one) => finish(one, sentences[one.sentence]!, context) ?? []);
	return distinct([...ruled, ...finished.filter((label) => !ruled.some((other) => overlaps(label, other)))]);
}

function finish(found: FoundLabel, sentence: LabelSentence, context: LabelContext): Labelling | null {
	const { first, last, form, actor, mention } = found;
	const words = { first, last, head: headOf(context.doc, { first, last }) };
	if (isUnsaid(sentence, found, words)) return null;
	const stands = mention.first < last && first < mention.last;
	return finishLabel({ ...words, form, actor, mention: stands ? null : mention }, context);
}

/** The noun of a label, or the last word where it has none; what hangs on it ("of …", "that …") is left out. */
function headOf({ tokens }: TextDoc, { first, last }: TokenRange): number {
	const words = tokens.slice(first, last);
	const end = words.find(({ pos, index }) => index > first && /^(ADP|SCONJ|PRON)$/.test(pos))?.index ?? last;
	return words.findLast(({ pos, index }) => /^(NOUN|PROPN)$/.test(pos) && index < end)?.index ?? end - 1;
}
