import type { Candidate } from '../clause';
import type { LabelSentence } from '../sentence';

const WISHES = /^(aim|hope|need|seek|strive|struggle|try|want|wish)$/;

/** Whether a complement only tells a hope: "could be more effective", "hopes to stay sober": nobody is so yet. */
export function isOnlyWished({ doc: { tokens }, first: opening }: LabelSentence, { first, head }: Candidate): boolean {
	if (tokens[head]!.pos === 'NOUN' || tokens[head]!.pos === 'PROPN') return false;
	let group = first;
	while (group > opening && /^(AUX|ADV|PART|VERB)$/.test(tokens[group - 1]!.pos)) group--;
	const words = tokens.slice(group, first);
	const isCompared = tokens.slice(first, head + 1).some(({ lower }) => /^(more|most|less|least|better)$/.test(lower));
	const isOpen = isCompared && words.some(({ lower }) => /^(can|could|may|might|would)$/.test(lower));
	return isOpen || (words.some(({ lower }) => lower === 'to') && words.some(({ lemma }) => WISHES.test(lemma)));
}

/** Whether a page speaks of itself: "Brook News is responsible for this content". */
export const isNotice = ({ doc: { tokens } }: LabelSentence, { head, last }: Candidate): boolean =>
	tokens[head]!.lower === 'responsible' &&
	/^(content|material|page|site|story|website)s?$/.test(tokens[last - 1]!.lower) &&
	/^(any|external|its|the|this)$/.test(tokens[last - 2]!.lower);
