import type { Candidate } from '../clause';
import { nounPhrase } from '../phrase';
import type { LabelSentence } from '../sentence';

const LINKS = /^(of|to|for|in|at|from|against)$/;
/** No gerund runs on for longer, in tokens. */
const MAX_GERUND = 12;

/** Whether a verb in "-ing" stands at a token. */
export const isGerund = ({ doc: { tokens } }: LabelSentence, at: number): boolean =>
	tokens[at]?.pos === 'VERB' && /ing$/.test(tokens[at]!.lower);

/** Exclusive end of a gerund with what hangs on it: to the next mark or clause, and over a list of objects. */
export function gerundEnd(sentence: LabelSentence, gerund: number): number {
	const { tokens } = sentence.doc;
	let last = gerund + 1;
	while (
		last < sentence.last &&
		last - gerund < MAX_GERUND &&
		!/^([.,;:?!—–()"“”]+|but|and|while|after|before|when|because|if)$/.test(tokens[last]!.lower) &&
		!(last > gerund + 1 && isMain(sentence, last))
	)
		last++;
	last = backFromOpen(sentence, gerund, last);
	return listEnd(sentence, Math.max(last, nounPhrase(sentence, gerund + 1, true)?.last ?? 0));
}

/** What cannot end a gerund: "shell out money for his", "told them how". */
const OPEN =
	/^(a|an|the|of|for|to|in|at|from|with|by|on|his|her|its|their|my|our|your|how|that|which|who|whom|whose|where|what|as)$/;

/** Back from where a mark or the greatest length cuts a phrase or a clause in two. */
export function backFromOpen({ doc: { tokens }, phrases }: LabelSentence, gerund: number, end: number): number {
	const cut = phrases.find((p) => p.first < end && end < p.last && p.first > gerund);
	let last = cut?.first ?? end;
	while (last > gerund + 1 && OPEN.test(tokens[last - 1]!.lower)) last--;
	return last;
}

/** Over ", cooks and guards": exclusive end of a list that goes on at a token, where an "and" closes it. */
function listEnd({ doc: { tokens }, phrases }: LabelSentence, from: number): number {
	let end = from;
	for (let at = from; /^(,|and)$/.test(tokens[at]?.lower ?? ''); ) {
		const isLast = tokens[at]!.lower === 'and' || tokens[at + 1]?.lower === 'and';
		const next = tokens[at + 1]?.lower === 'and' ? at + 2 : at + 1;
		const item = phrases.find((p) => p.first === next);
		if (!item) break;
		at = item.last;
		if (!isLast) continue;
		if (!/^(VERB|AUX)$/.test(tokens[at]?.pos ?? '')) end = at;
		break;
	}
	return end;
}

/** "His habit of lying hurt him": the verb that the whole is the subject of. */
const isMain = ({ doc: { tokens } }: LabelSentence, at: number): boolean =>
	tokens[at]!.pos === 'AUX' ||
	(tokens[at]!.pos === 'VERB' && /^(NOUN|PROPN)$/.test(tokens[at - 1]!.pos) && !tokens[at]!.lower.endsWith('ing'));

/** "A habit of lying to voters", "openness to striking a deal": a phrase with the gerund that a preposition hangs on it. */
export function withGerund(sentence: LabelSentence, found: Candidate): Candidate {
	const link = sentence.doc.tokens[found.last]?.lower ?? '';
	// "Reticence about openly naming names"
	const gerund = sentence.doc.tokens[found.last + 1]?.pos === 'ADV' ? found.last + 2 : found.last + 1;
	// What a lie is about is no part of it.
	const links = sentence.words.stances.has(sentence.doc.tokens[found.head]!.lemma)
		? /^(of|to|for|in|at|from|against|about)$/
		: LINKS;
	if (!links.test(link) || !isGerund(sentence, gerund)) return found;
	return { ...found, last: gerundEnd(sentence, gerund) };
}
