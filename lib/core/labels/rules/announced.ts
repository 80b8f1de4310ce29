import type { Reference } from '../../actors/references';
import { isRole } from '../../actors/words';
import type { Candidate } from '../clause';
import { nounPhrase } from '../phrase';
import { type Draft, type LabelSentence, referenceAt } from '../sentence';

/** How many phrases before a colon what it announces may be told by. */
const REACH = 3;

/**
 * "There is one undecided Democrat: Ada Brook of Ohio.", "He named its only rival: Green Motors.": who has been announced,
 * by a phrase that counts one or singles one out; null where a clause follows the colon.
 */
export function announced(
	sentence: LabelSentence,
	{ form, actor, last }: Reference,
	colon: number,
): Pick<Draft, 'first' | 'last' | 'head' | 'form'> | null {
	const { tokens } = sentence.doc;
	if (form !== 'name' || colon - sentence.first < 3 || !endsThere(sentence, last)) return null;
	const nearest = sentence.phrases.filter((p) => p.last <= colon).slice(-REACH);
	for (const { first } of nearest) {
		const found = nounPhrase(sentence, first, true);
		if (
			found?.last !== colon ||
			!isSingled(sentence, first, found) ||
			referenceAt(sentence, found.head)?.form === 'name'
		)
			continue;
		const head = tokens[found.head]!;
		const isWho = actor.kind !== 'person' || isRole(sentence.words, head);
		if (!isWho || sentence.words.plainNouns.has(head.lemma) || head.lower !== head.lemma.toLowerCase()) return null;
		return {
			...found,
			first: tokens[found.first]!.lower === 'one' ? found.first + 1 : found.first,
			form: 'appositive',
		};
	}
	return null;
}

/** Whether a phrase has a word between what counts or points and its head: "one wavering senator", "its only rival", "another target". */
function isSingled({ doc: { tokens } }: LabelSentence, first: number, { head }: Candidate): boolean {
	const opening = tokens[first]!.lower;
	return /^(one|another)$/.test(opening) || (/^(an?|the|its|his|her|their|our)$/.test(opening) && head - first > 1);
}

/** Nothing follows the name but where its bearer is from, or others in a row. */
function endsThere({ doc: { tokens }, last }: LabelSentence, at: number): boolean {
	if (at >= last || /^[,.;!?()—–]$/.test(tokens[at]!.text)) return true;
	return (
		/^(of|from|and)$/.test(tokens[at]!.lower) &&
		tokens[at + 1]?.pos === 'PROPN' &&
		!/^(VERB|AUX)$/.test(tokens[at + 2]?.pos ?? '')
	);
}
