import type { ActorRef } from '../actors/gazetteer';
import type { Labelling } from '../analysis';
import { firstEndingAfter } from '../text/span';
import type { TextDoc } from '../text/tokens';
import { isHeld } from './clue';
import type { RoleTable } from './role-words';

/** A label with what it is read against. */
export interface ReadLabel {
	readonly doc: TextDoc;
	readonly table: RoleTable;
	/** What sort of thing its actor is; undefined where the text does not refer to it otherwise. */
	readonly kind: ActorRef['kind'] | undefined;
}

/**
 * Whether a label says of its actor what its words say: neither denied, held at arm's length, supposed, asked, over or
 * only suspected, nor, as far as can be told, said of somebody else.
 *
 * @param first - Index of its first token.
 * @param head - Index of the word that says what the actor is.
 */
export function isTold(label: Labelling, given: ReadLabel, first: number, head: number): boolean {
	const { doc, table } = given;
	return !(
		!isHeld(label) ||
		isPartOfName(label) ||
		isOfAnother(label, doc) ||
		isTurned(label, doc, first, head) ||
		isOpen(doc, table, first) ||
		isMisfit(label, given, head) ||
		isAway(label, doc)
	);
}

/** "He's a liar," said by whoever "he" seems to be: people who are quoted call themselves "I". */
const isOfAnother = ({ voice, speaker, actorName, mention }: Labelling, { text }: TextDoc): boolean =>
	voice === 'quoted' &&
	speaker === actorName &&
	mention !== null &&
	/^(he|she|him|her|his|they|them|their)$/i.test(text.slice(mention.start, mention.end));

/** "Terrorists" is said of no person, but "one of the terrorists" is; "it" stands for none; only persons are bombers. */
function isMisfit({ form, mention, label }: Labelling, { doc, table, kind }: ReadLabel, head: number): boolean {
	if (form === 'possessive') return false;
	const { lower, lemma } = doc.tokens[head]!;
	if (kind !== 'person') return !/^(people|unknown|undefined)$/.test(`${kind}`) && table.persons.has(lemma);
	const isIt = mention !== null && doc.text.slice(mention.start, mention.end).toLowerCase() === 'it';
	return isIt || (lower === `${lemma}s` && !/^one\b/i.test(label));
}

/**
 * Whether what stands between a label and the mention after it leads away: "a group with ties to X" is not X.
 * "Groups like X", "the victim, X" do not.
 */
function isAway({ form, end, mention }: Labelling, { tokens }: TextDoc): boolean {
	if (form === 'possessive' || !mention || mention.start < end) return false;
	const between = tokens.slice(firstEndingAfter(tokens, end), firstEndingAfter(tokens, mention.start));
	return between.some(
		({ pos, lower }) => /^(ADP|VERB|SCONJ)$/.test(pos) && !/^(like|as|including|of|called|named|known)$/.test(lower),
	);
}

/** The words of a name say nothing of whoever bears it. */
const isPartOfName = ({ label, actorName }: Labelling): boolean =>
	actorName.toLowerCase().includes(label.toLowerCase());

/** "Anti-terrorist", "former", "suspected": who fights it, or is it no longer, or perhaps; "alleged lies" are laid to somebody. */
function isTurned({ form }: Labelling, { tokens }: TextDoc, first: number, head: number): boolean {
	const turning = form === 'possessive' ? /^(anti|counter|non)$/ : TURNING;
	return tokens.slice(first, head).some(({ lower }) => turning.test(lower));
}

const TURNING =
	/^(anti|counter|non|ex|former|would|potential|possible|fellow|suspected|alleged|accused|self|onetime|called|supposed|purported)$/;

/** How far before a label a word of doubt reaches, in tokens. */
const REACH = 14;

/** A question, a supposition, or a verb that the tagger of labels took for one ("loving dictators"). */
function isOpen({ tokens, sentences }: TextDoc, { doubts }: RoleTable, first: number): boolean {
	const sentence = sentences[firstEndingAfter(sentences, tokens[first]!.start)]!;
	const before = tokens.slice(Math.max(sentence.first, first - REACH), first);
	const gerund = tokens[first]!.pos === 'VERB' && tokens[first]!.lower.endsWith('ing');
	return (
		gerund ||
		tokens[sentence.last - 1]!.text === '?' ||
		before.some(({ lower }) => lower === 'before' || doubts.has(lower))
	);
}
