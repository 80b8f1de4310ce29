import type { ActorRef } from '../actors/gazetteer';
import type { Labelling } from '../analysis';
import type { PhraseIndex } from '../text/phrases';
import { firstEndingAfter } from '../text/span';
import type { TextDoc, TokenRange } from '../text/tokens';
import type { Case, Found } from './choose';
import { isTold, type ReadLabel } from './label-fit';
import type { Role } from './role';
import type { RoleTable } from './role-words';

/** What ends the part of a label that says what the actor is: "leader" in "leader of the rebels". */
const ENDS =
	/^(of|for|to|in|against|with|between|from|at|over|on|by|that|which|who|whose|where|as|about|behind|,|—|–|\()$/;

/** Read the labels of a text into the cases of their actors. */
export function readLabels(
	labels: readonly Labelling[],
	doc: TextDoc,
	table: RoleTable,
	kindOf: ReadonlyMap<string, ActorRef['kind']>,
	caseOf: (actor: string, name: string) => Case,
): void {
	for (const label of withoutDoubles(labels)) {
		const kind = kindOf.get(label.actor);
		const sentence = firstEndingAfter(doc.sentences, label.start);
		const roles = rolesOfLabel(label, { doc, table, kind });
		const culprit = isCulprit(label, doc, table);
		if (roles.length === 0 && !culprit) continue;
		const known = caseOf(label.actor, label.actorName);
		known.isCulprit ||= culprit;
		const found = { sentence, names: true, pronoun: isVague(label, doc, kind), words: label, voicing: label };
		known.found.push(...roles.map((role): Found => ({ ...found, role })));
	}
}

/**
 * The roles that the words of a label cast its actor in, each once; none of a denied label, nor of one held at arm's
 * length. What belongs to an actor says what it does ("X's lies"), never what it is ("X's victims").
 */
function rolesOfLabel(label: Labelling, { doc, table, kind }: ReadLabel): Role[] {
	const { tokens } = doc;
	const range = rangeOf(label, doc);
	const head = headOf(doc, range);
	if (head < 0 || !isTold(label, { doc, table, kind }, range.first, head)) return [];
	if (label.form === 'possessive' && (kind === 'unknown' || isDoneTo(label, doc))) return [];
	const roles = new Set<Role>();
	const add = (index: PhraseIndex<Role>, at: number, fits: (hit: TokenRange) => boolean) => {
		for (const hit of index.at(tokens, at)) if (fits(hit)) roles.add(hit.value);
	};
	const isHead = (hit: TokenRange) => hit.first <= head && head < hit.last && hit.last <= range.last;
	const isSomebody = table.classes.has(tokens[head]!.lemma);
	for (let i = range.first; i <= head; i++) {
		if (label.form === 'possessive') {
			add(table.conduct, i, isHead);
			continue;
		}
		add(table.names, i, isHead);
		if (isSomebody) add(table.groups, i, (hit) => hit.last <= head);
		if (isSomebody || !/^(NOUN|PROPN)$/.test(tokens[head]!.pos)) add(table.traits, i, (hit) => hit.last <= head + 1);
	}
	return [...roles];
}

/** Whether a label says that its actor has done harm: "gunman". */
function isCulprit(label: Labelling, doc: TextDoc, table: RoleTable): boolean {
	const head = headOf(doc, rangeOf(label, doc));
	return label.form !== 'possessive' && head >= 0 && table.culprits.has(doc.tokens[head]!.lemma);
}

function rangeOf({ start, end }: Labelling, { tokens }: TextDoc): TokenRange {
	return { first: firstEndingAfter(tokens, start), last: firstEndingAfter(tokens, end - 1) + 1 };
}

/** "The invasion of X" is done to it; so, by its adjective, is "the Armenian genocide". */
function isDoneTo({ end, mention, label }: Labelling, { text }: TextDoc): boolean {
	if (/\b(genocide|persecution|cleansing)$/i.test(label)) return true;
	return mention !== null && mention.start >= end && /^\s*of\b/.test(text.slice(end, mention.start));
}

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

/** Of labels that give the same words to several actors those are kept that stand beside a name. */
function withoutDoubles(labels: readonly Labelling[]): Labelling[] {
	const named = new Set(labels.filter(({ mention }) => mention).map(({ start }) => start));
	const uses = new Map<number, number>();
	for (const { start } of labels) uses.set(start, (uses.get(start) ?? 0) + 1);
	return labels.filter(({ start, mention }) => uses.get(start) === 1 || mention !== null || !named.has(start));
}

/** "It" and "they" are often somebody else, but "they" for a people or party seldom; nor "he" and "she". */
function isVague({ mention }: Labelling, { text }: TextDoc, kind: string | undefined): boolean {
	const vague =
		kind === 'people' || kind === 'party' ? /^(it|its|itself)$/i : /^(it|they|them|its|their|itself|themselves)$/i;
	return mention !== null && vague.test(text.slice(mention.start, mention.end));
}
