import { firstEndingAfter } from '../text/span';
import type { TextDoc } from '../text/tokens';
import type { RawAttribution } from './attributions';
import { tokenAt } from './denial/negation';
import type { Quote } from './quotations/quotes';

/** “A broken machine,” as Brook puts it: of "it" the quotation right before the "as" tells what it is. */
export function withWhatIsPut(
	{ text, tokens }: TextDoc,
	quotes: readonly Quote[],
	one: RawAttribution,
): RawAttribution {
	const { cue, speaker, content } = one;
	const [said] = content;
	if (!cue || !speaker || !said || content.length > 1 || text.slice(said.start, said.end) !== 'it') return one;
	const as = tokens[speaker.first - 1];
	const isPut = tokens[tokenAt(tokens, said) - 1]?.lemma === 'put' && as?.lower === 'as';
	const quote = isPut ? quotes[firstEndingAfter(quotes, as.start) - 1] : undefined;
	return quote && text.slice(quote.end, as!.start).trim() === '' ? { ...one, content: [quote], class: 'aside' } : one;
}
