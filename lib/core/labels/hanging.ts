import { isDayOrMonth } from '../text/calendar';
import type { Token } from '../text/tokens';
import { type Candidate, type LabelClause, MARKS } from './clause';

/** What hangs a phrase on an adjective; "in" and "at" mostly tell the place and time of the whole clause. */
const HANGS = /^(with|to|of|for|about|on|from|toward|towards|against|than|as)$/;
/** No infinitive that hangs on an adjective is longer, in tokens. */
const MAX_INFINITIVE = 12;
const SPAN = /^(year|month|week|day|decade|hour|time)s?$/;

/** Exclusive end of what hangs on an adjective: "familiar with the terrain", "wrong to have left", "open to negotiating a deal"; the adjective's own where nothing does. */
export function hangingEnd(clause: LabelClause, { first, last, head }: Candidate): number {
	const { tokens } = clause.doc;
	if (last >= clause.last || clause.words.outlookAdjectives.has(tokens[head]!.lower)) return last;
	// "Brave enough to try", "bizarre even for him"
	const at = /^(enough|not|even)$/.test(tokens[last]!.lower) ? last + 1 : last;
	const link = tokens[at];
	if (!link || at >= clause.last) return last;
	if (link.lower === 'to' && tokens[at + 1]?.pos === 'VERB' && !tokens[at + 1]!.lower.endsWith('ing'))
		return infinitiveEnd(clause, at);
	if (link.lower === 'than') return infinitiveEnd(clause, at);
	if (!HANGS.test(link.lower)) return last;
	// "As rich as Brook", not "tense as soldiers marched in".
	if (link.lower === 'as' && !/^(as|so)$/.test(tokens[first]!.lower)) return last;
	const gerund = tokens[at + 1]?.pos === 'VERB' && tokens[at + 1]!.lower.endsWith('ing');
	// "Guilty of putting gains first": the tagger may take the gerund for a part of its object.
	return (gerund ? hungPhraseEnd(clause, at + 2) : null) ?? hungPhraseEnd(clause, at + 1) ?? last;
}

/** Exclusive end of a phrase with what "of" hangs on it; null where none begins there, or one that tells the time. */
export function hungPhraseEnd({ doc: { tokens }, phrases, last }: LabelClause, from: number): number | null {
	const at = MARKS.test(tokens[from]?.text ?? '') ? from + 1 : from;
	let place = phrases.findIndex((p) => p.first === at);
	if (place < 0 || tellsTime(tokens[phrases[place]!.head]!.lemma)) return null;
	for (let next = phrases[place + 1]; next; next = phrases[place + 1]) {
		const end = phrases[place]!.last;
		const owned = next.owner === phrases[place];
		// "Repugnant to the laws and liberal values of the nation"
		const joined =
			tokens[end]?.lower === 'and' && next.first === end + 1 && next.core === next.first && isEnd(tokens[next.last]);
		if (!owned && !joined && !(tokens[end]?.lower === 'of' && next.first === end + 1)) break;
		place++;
	}
	return phrases[place]!.last <= last ? phrases[place]!.last : null;
}

const isEnd = (token: Token | undefined): boolean => token === undefined || /^[.,;:)—–]$/.test(token.text);

const tellsTime = (lemma: string): boolean => SPAN.test(lemma) || isDayOrMonth(lemma.replace(/s$/, ''));

/** Exclusive end of an infinitive with its object, or of what is compared, as far as the next mark or clause. */
function infinitiveEnd({ doc: { tokens }, last }: LabelClause, to: number): number {
	let i = to + 1;
	while (i < last && i - to < MAX_INFINITIVE && !endsInfinitive(tokens[i]!, tokens[i - 1]!)) i++;
	return i;
}

const endsInfinitive = ({ text, lower, pos }: Token, before: Token): boolean =>
	/^[,.;:?!—–()"“”]+$/.test(text) ||
	/^(and|but|while|because|that|who|which|when|as|if)$/.test(lower) ||
	(pos === 'AUX' && before.lower !== 'to');
