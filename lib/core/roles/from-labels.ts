import type { ActorRef } from '../actors/gazetteer';
import type { Labelling } from '../analysis';
import type { PhraseIndex } from '../text/phrases';
import { firstEndingAfter } from '../text/span';
import type { TextDoc, TokenRange } from '../text/tokens';
import { isHeld } from './clue';
import type { Role } from './role';
import type { RoleTable } from './role-words';

/** What ends the part of a label that says what the actor is: "leader" in "leader of the rebels". */
const ENDS =
	/^(of|for|to|in|against|with|between|from|at|over|on|by|that|which|who|whose|where|as|about|behind|,|—|–|\()$/;

/** A label with what it is read against. */
export interface ReadLabel {
	readonly doc: TextDoc;
	readonly table: RoleTable;
	/** What sort of thing its actor is; undefined where the text does not refer to it otherwise. */
	readonly kind: ActorRef['kind'] | undefined;
}

/**
 * The roles that the words of a label cast its actor in, each once; none of a denied label, nor of one held at arm's
 * length. What belongs to an actor says what it does ("X's lies"), never what it is ("X's victims").
 */
export function rolesOfLabel(label: Labelling, { doc, table, kind }: ReadLabel): Role[] {
	const { tokens } = doc;
	const range = rangeOf(label, doc);
	const head = headOf(doc, range);
	if (head < 0 || !isHeld(label) || isPartOfName(label) || isTurned(label, doc, range.first, head)) return [];
	if (isOpen(doc, table, range.first) || isMisfit(label, { doc, table, kind }, head) || isAway(label, doc)) return [];
	if (kind === 'unknown' && label.form === 'possessive') return [];
	const roles = new Set<Role>();
	const add = (index: PhraseIndex<Role>, at: number, fits: (hit: TokenRange) => boolean) => {
		for (const hit of index.at(tokens, at)) if (fits(hit)) roles.add(hit.value);
	};
	const isHead = (hit: TokenRange) => hit.first <= head && head < hit.last && hit.last <= range.last;
	const isSomebody = table.classes.has(tokens[head]!.lemma);
	for (let i = range.first; i <= head; i++) {
		if (label.form === 'possessive') {
			if (!isDoneTo(label, doc)) add(table.conduct, i, isHead);
			continue;
		}
		add(table.names, i, isHead);
		if (isSomebody) add(table.groups, i, (hit) => hit.last <= head);
		if (isSomebody || !/^(NOUN|PROPN)$/.test(tokens[head]!.pos)) add(table.traits, i, (hit) => hit.last <= head + 1);
	}
	return [...roles];
}

/** Whether a label says that its actor has done harm: "gunman". */
export function isCulprit(label: Labelling, doc: TextDoc, table: RoleTable): boolean {
	const head = headOf(doc, rangeOf(label, doc));
	return label.form !== 'possessive' && head >= 0 && table.culprits.has(doc.tokens[head]!.lemma);
}

function rangeOf({ start, end }: Labelling, { tokens }: TextDoc): TokenRange {
	return { first: firstEndingAfter(tokens, start), last: firstEndingAfter(tokens, end - 1) + 1 };
}

/** "The invasion of X" is done to it. */
const isDoneTo = ({ end, mention }: Labelling, { text }: TextDoc): boolean =>
	mention !== null && mention.start >= end && /^\s*of\b/.test(text.slice(end, mention.start));

/** Kinds of actor that may be spoken of in the plural. */
const MANY: ReadonlySet<string> = new Set(['people', 'party', 'organization', 'armed-group', 'government']);

/** "Terrorists" is said of no person, but "one of the terrorists" is; "it" stands for none; no state is a bomber. */
function isMisfit({ form, mention, label }: Labelling, { doc, table, kind }: ReadLabel, head: number): boolean {
	if (form === 'possessive' || MANY.has(kind ?? '')) return false;
	const { lower, lemma } = doc.tokens[head]!;
	if (lower === `${lemma}s` && !/^one\b/i.test(label)) return true;
	const isIt = mention !== null && doc.text.slice(mention.start, mention.end).toLowerCase() === 'it';
	return kind === 'person' ? isIt : table.persons.has(lemma);
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

/** The last noun before what hangs on it, else the last adjective; -1 where there is neither. */
function headOf({ tokens }: TextDoc, { first, last }: TokenRange): number {
	let head = -1;
	for (let i = first; i < last; i++) {
		const { pos, lower } = tokens[i]!;
		if (ENDS.test(lower) && head >= 0) break;
		if (lower === 'and' && /^(NOUN|PROPN)$/.test(tokens[head]?.pos ?? '')) break;
		if (/^(NOUN|PROPN|ADJ|VERB)$/.test(pos)) head = i;
	}
	return head;
}

/** "Anti-terrorist", "former", "suspected": who fights it, or is it no longer, or perhaps; "alleged lies" are laid to somebody. */
function isTurned({ form }: Labelling, { tokens }: TextDoc, first: number, head: number): boolean {
	const turning = form === 'possessive' ? /^(anti|counter|non)$/ : TURNING;
	return tokens.slice(first, head).some(({ lower }) => turning.test(lower));
}

const TURNING = /^(anti|counter|non|ex|former|would|potential|possible|fellow|suspected|alleged|accused|self|onetime)$/;

/** How far before a label a word of doubt reaches, in tokens. */
const REACH = 8;

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
