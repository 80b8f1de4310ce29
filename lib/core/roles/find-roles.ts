import type { Reference } from '../actors/references';
import type { ReferenceTable } from '../actors/words';
import type { ActorRole, Labelling } from '../analysis';
import type { PolarityTable } from '../labels/polarity';
import type { NounPhrase } from '../text/chunks';
import { firstEndingAfter } from '../text/span';
import { stretch, type TextDoc } from '../text/tokens';
import { type VoiceContext, voiceOf } from '../voice/voicing';
import { type Case, chooseRoles, type Found } from './choose';
import { type Clue, isHeld, type RoleSentence } from './clue';
import { fromAccusations } from './from-accusations';
import { fromDeeds } from './from-deeds';
import { isCulprit, rolesOfLabel } from './from-labels';
import type { Role } from './role';
import type { RoleTable } from './role-words';

/** What roles are found from. */
export interface RoleContext {
	readonly doc: TextDoc;
	/** The noun phrases of each sentence. */
	readonly phrases: readonly (readonly NounPhrase[])[];
	/** In reading order. */
	readonly references: readonly Reference[];
	readonly labels: readonly Labelling[];
	readonly voice: VoiceContext;
	readonly words: ReferenceTable;
	readonly polarity: PolarityTable;
	readonly table: RoleTable;
}

/** What is longer, in tokens, is a list or a table; it also keeps the work linear in the text. */
const LONGEST_SENTENCE = 150;

/**
 * How a text describes its actors as acting, and the sentences that speak for it. The same words give the same role to
 * every actor; where nothing speaks for a role, an actor has none.
 *
 * @returns By actor, in the order their first evidence was met; each actor's roles strongest first.
 */
export function findRoles(context: RoleContext): ActorRole[] {
	const { doc, labels, references, table } = context;
	const cases = new Map<string, Case>();
	const caseOf = (actor: string, actorName: string): Case => {
		const known = cases.get(actor) ?? { actor, actorName, found: [], isCulprit: false };
		cases.set(actor, known);
		return known;
	};
	const kindOf = new Map(references.map(({ actor }) => [actor.id, actor.kind]));
	const mayPlay = (actor: string, role: Role) => table.kinds.get(role)?.has(kindOf.get(actor) ?? '') ?? true;
	for (const label of withoutDoubles(labels)) {
		const sentence = firstEndingAfter(doc.sentences, label.start);
		if (isCulprit(label, doc, table)) caseOf(label.actor, label.actorName).isCulprit = true;
		for (const role of rolesOfLabel(label, { doc, table, kind: kindOf.get(label.actor) }))
			if (mayPlay(label.actor, role))
				caseOf(label.actor, label.actorName).found.push({
					role,
					sentence,
					names: true,
					pronoun: isVague(label, doc, kindOf.get(label.actor)),
					words: label,
					voicing: label,
				});
	}
	for (const sentence of viewSentences(context))
		for (const clue of [...fromAccusations(sentence), ...fromDeeds(sentence)]) {
			const found = mayPlay(clue.actor.id, clue.role) ? readClue(clue, sentence.number, context) : null;
			if (found) caseOf(clue.actor.id, clue.actor.name).found.push(found);
		}
	return [...cases.values()].flatMap((one) => chooseRoles(one, doc.sentences));
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

/** A clue with whose words it is; null where these are denied, or the text keeps them at arm's length. */
function readClue(clue: Clue, sentence: number, { doc, voice }: RoleContext): Found | null {
	const { role, names, pronoun, said } = clue;
	const voicing = voiceOf(voice, stretch(doc.tokens, said));
	return isHeld(voicing) ? { role, sentence, names, pronoun, words: stretch(doc.tokens, clue), voicing } : null;
}

/** The sentences as the rules see them. References are in reading order, so one walk deals them out. */
function viewSentences({ doc, phrases, references, words, polarity, table }: RoleContext): RoleSentence[] {
	let next = 0;
	return doc.sentences.flatMap((sentence, number) => {
		const from = next;
		while (next < references.length && references[next]!.first < sentence.last) next++;
		if (sentence.last - sentence.first > LONGEST_SENTENCE) return [];
		return {
			...sentence,
			number,
			doc,
			table,
			words,
			polarity,
			phrases: phrases[number]!,
			references: references.slice(from, next),
			matches: [],
			latestGroup: null,
			latestBody: null,
		};
	});
}
