import type { Token, TokenRange } from '../text/tokens';
import { isNegated } from '../voice/denial/negation';
import type { RoleSentence } from './clue';

/** A verb as it stands in its clause, told as having happened. */
export interface VerbGroup extends TokenRange {
	/** Index of the verb itself. */
	readonly verb: number;
	/** "Was killed", or "killed by" without an auxiliary. */
	readonly passive: boolean;
	/** "Killing": after a comma, "be" or "after". */
	readonly gerund: boolean;
}

/** How far back a word of doubt reaches, in tokens. */
const REACH = 14;
/** Verbs whose infinitive is done: "continued to protect". */
const CARRYING = /^(continue|manage|help|begin|proceed|go)$/;
/** Past forms that are like the infinitive. */
const UNCHANGED = /^(beat|spread|cut|hit|put|set|shut|burst|shed)$/;

/**
 * The group of a verb phrase, null where it need not have happened, did not happen, or is no verb.
 *
 * @param hit - The verb with what belongs to it: "crack down on", "falsely claim".
 */
export function readVerb(sentence: RoleSentence, hit: TokenRange): VerbGroup | null {
	const { tokens } = sentence.doc;
	const verb = verbIn(tokens, hit);
	if (verb < 0) return null;
	let first = hit.first;
	while (first > sentence.first && opensGroup(tokens[first - 1]!)) first--;
	const group = tokens.slice(first, verb);
	const { lower, lemma, pos } = tokens[verb]!;
	const gerund = lower.endsWith('ing');
	const isPast = !gerund && (/(ed|en|wn|ain|ung)$/.test(lower) || lower !== lemma);
	const auxiliary = group.some((token) => token.lemma === 'be' || token.lemma === 'get');
	const passive = isPast && (auxiliary || tokens[hit.last]?.lower === 'by');
	if (pos === 'ADJ' && !(passive && auxiliary)) return null;
	if (pos === 'NOUN' && !auxiliary && tokens[first - 1]?.pos !== 'PROPN') return null;
	if (gerund && !auxiliary && !/^(,|after|for|by)$/.test(tokens[first - 1]?.lower ?? '')) return null;
	if (isInfinitive(sentence, first, verb) || isDoubted(sentence, verb)) return null;
	if (!gerund && !passive && isModifier(tokens, first)) return null;
	if (isNegated(tokens, verb, sentence.first)) return null;
	return { first, last: hit.last, verb, passive, gerund };
}

function verbIn(tokens: readonly Token[], { first, last }: TokenRange): number {
	for (let i = first; i < last; i++) if (tokens[i]!.pos === 'VERB') return i;
	for (let i = first; i < last; i++) if (isMistaken(tokens[i]!)) return i;
	return -1;
}

/** The tagger takes many a past form for an adjective ("were displaced"), or behind a name for a noun ("X rescued ten"). */
export const isMistaken = ({ pos, lower }: Token): boolean =>
	(pos === 'ADJ' && /(ed|en)$/.test(lower)) || (pos === 'NOUN' && (lower.endsWith('ed') || UNCHANGED.test(lower)));

const opensGroup = ({ pos, lower, lemma }: Token): boolean =>
	pos === 'AUX' || pos === 'ADV' || lemma === 'get' || (pos === 'PART' && lower !== "'s" && lower !== "'");

/** "The besieged town", "share intercepted letters": what stands before a noun is told in passing. */
function isModifier(tokens: readonly Token[], first: number): boolean {
	const before = tokens[first - 1];
	return (
		before !== undefined &&
		(/^(DET|ADJ|NUM|ADP|VERB)$/.test(before.pos) || /^(its|his|her|their|our|'s|')$/.test(before.lower))
	);
}

/** "To kill", "and kill" behind a modal; not "continued to kill". */
function isInfinitive({ doc: { tokens }, first: from }: RoleSentence, group: number, verb: number): boolean {
	const to = tokens.slice(group, verb).findLast(({ lower }) => lower === 'to');
	if (to) return !CARRYING.test(tokens[to.index - 1]?.lemma ?? '');
	const { lower, lemma } = tokens[verb]!;
	if (lower !== lemma || UNCHANGED.test(lower)) return false;
	const before = tokens.slice(Math.max(from, group - 8), group);
	const mark = before.findLastIndex(({ text }) => /^[;:—]$/.test(text));
	return before
		.slice(mark + 1)
		.some((token) => token.lower === 'to' || token.lower === 'let' || token.lower === 'help');
}

/** Whether shortly before a token stands a word after which nothing need have happened. */
export const isDoubted = ({ doc: { tokens }, first, last, table }: RoleSentence, verb: number): boolean =>
	tokens[last - 1]!.text === '?' ||
	tokens
		.slice(Math.max(first, verb - REACH), verb)
		.some(({ lower, lemma }) => table.doubts.has(lower) || table.doubts.has(lemma));
