import type { Reference } from '../actors/references';
import type { ActorRole, Labelling } from '../analysis';
import type { LabelSentence } from '../labels/sentence';
import { stretch, type TextDoc } from '../text/tokens';
import { type VoiceContext, voiceOf } from '../voice/voicing';
import { type Case, chooseRoles, type Found } from './choose';
import { type Clue, isHeld } from './clue';
import { fromAccusations } from './from-accusations';
import { fromDeeds } from './from-deeds';
import { readLabels } from './from-labels';
import type { RoleTable } from './role-words';

/** What roles are found from. */
export interface RoleContext {
	readonly doc: TextDoc;
	/** All of the text's, as the rules for labels see them. */
	readonly sentences: readonly LabelSentence[];
	/** In reading order. */
	readonly references: readonly Reference[];
	readonly labels: readonly Labelling[];
	readonly voice: VoiceContext;
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
	const { doc, sentences, labels, references, table } = context;
	const cases = new Map<string, Case>();
	const caseOf = (actor: string, actorName: string): Case => {
		const known = cases.get(actor) ?? { actor, actorName, found: [], isCulprit: false };
		cases.set(actor, known);
		return known;
	};
	const kindOf = new Map(references.map(({ actor }) => [actor.id, actor.kind]));
	readLabels(labels, doc, table, kindOf, caseOf);
	for (const [number, sentence] of sentences.entries()) {
		if (sentence.last - sentence.first > LONGEST_SENTENCE) continue;
		const view = { ...sentence, table };
		for (const clue of [...fromAccusations(view), ...fromDeeds(view)]) {
			const found = readClue(clue, number, context);
			if (found) caseOf(clue.actor.id, clue.actor.name).found.push(found);
		}
	}
	return [...cases.values()].flatMap((one) => {
		const mayPlay = ({ role }: Found) => table.kinds.get(role)?.has(kindOf.get(one.actor) ?? '') ?? true;
		return chooseRoles({ ...one, found: one.found.filter(mayPlay) }, doc.sentences);
	});
}

/** A clue with whose words it is; null where these are denied, or the text keeps them at arm's length. */
function readClue(clue: Clue, sentence: number, { doc, voice }: RoleContext): Found | null {
	const { role, names, pronoun, said } = clue;
	const voicing = voiceOf(voice, stretch(doc.tokens, said));
	return isHeld(voicing) ? { role, sentence, names, pronoun, words: stretch(doc.tokens, clue), voicing } : null;
}
