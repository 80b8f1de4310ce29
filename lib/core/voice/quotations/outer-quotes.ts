import { inReadingOrder } from '../../text/span';
import type { TextDoc } from '../../text/tokens';
import { findQuotes, type Quote, quoteOver } from './quotes';
import { findTweets } from './tweets';

/**
 * The outer quotations of a text: what stands between marks that stand in no others, and embedded tweets, with the marks
 * inside them.
 *
 * @returns In reading order, without overlaps.
 */
export function findOuterQuotes(doc: TextDoc): Quote[] {
	const tweets = findTweets(doc);
	const marked = findQuotes(doc.text, doc.paragraphs).filter(({ depth }) => depth === 0);
	return [...marked.filter((quote) => !quoteOver(tweets, quote)), ...tweets].sort(inReadingOrder);
}
