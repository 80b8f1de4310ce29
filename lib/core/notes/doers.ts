import type { Reference } from '../actors/references';
import { isPossessiveMark, type NounPhrase } from '../text/chunks';
import type { TextDoc, TokenRange } from '../text/tokens';
import { type ActTable, isOneOf } from './act-words';

/** One sentence as the rules for hidden agents see it. */
export interface ActSentence extends TokenRange {
	readonly doc: TextDoc;
	readonly table: ActTable;
	readonly phrases: readonly NounPhrase[];
	/** The noun phrase over each token of the sentence, counted from its first. */
	readonly phraseAt: readonly (NounPhrase | undefined)[];
	/** Who the text refers to in it. */
	readonly references: readonly Reference[];
	/** 1 for each token that names who speaks, counted from the first of the sentence. */
	readonly speaks: Uint8Array;
}

/** Prepositions before somebody an act is done to, or who only is there. */
const TOWARDS = new Set(['on', 'at', 'to', 'toward', 'towards', 'among', 'near', 'including', 'for']);

/** Prepositions before who is a place here, or only spoken of. */
const GOVERNING = new Set(
	'in at from near across outside inside of to into onto over for about on around throughout toward towards'.split(' '),
);

/**
 * Whether a sentence says or hints who did it: somebody who may act stands in it and is no victim, an act belongs to
 * somebody ("Israeli strike"), somebody harms in the active voice, or is blamed.
 *
 * @param isVictim - Whether a token is among those that something is done to.
 * @param isArrest - Whether something is done that police do: those who report it may be those who did it.
 */
export function namesDoer(sentence: ActSentence, isVictim: (index: number) => boolean, isArrest: boolean): boolean {
	const { doc, table, first, last } = sentence;
	const speaks = (index: number) => !isArrest && sentence.speaks[index - first] === 1;
	for (let i = first; i < last; i++) {
		if (table.blame.at(doc.tokens, i).length > 0) return true;
		if (speaks(i) || isVictim(i)) continue;
		if (isDoer(sentence, i) || (isArrest && reports(sentence, i)) || isActive(sentence, i) || isOwned(sentence, i))
			return true;
	}
	return (
		sentence.phrases.some((phrase) => belongsToDoer(sentence, phrase)) ||
		sentence.references.some(
			(one) =>
				mayAct(sentence, one) &&
				(one.actor.kind === 'armed-group' || !sentence.speaks[one.first - first]) &&
				!isVictim(one.last - 1),
		)
	);
}

/** Whether a noun phrase tells an act and whose: "Israeli strike", "the army's raid", "their attack". */
export function belongsToDoer({ doc, table, first }: ActSentence, phrase: NounPhrase): boolean {
	const { tokens } = doc;
	const acts = [table.acts, table.seizures, table.assaults, table.unrest, table.weapons, table.operations];
	const isAct = (at: number) => acts.some((words) => isOneOf(words, tokens[at]!));
	// "a U.S. drone strike last week" is one phrase for the chunker.
	let act = phrase.last - 1;
	while (act >= phrase.core && !isAct(act)) act--;
	if (act < phrase.core) return false;
	if (phrase.owner || (phrase.core > phrase.first && tokens[phrase.core - 1]!.pos === 'PRON')) return true;
	return tokens
		.slice(phrase.core, act)
		.some((token) => (/^\p{Lu}/u.test(token.text) && token.index > first) || isOneOf(table.doers, token));
}

/** "Turkey's offensive", "the major's shooting of 43": also where the tagger sees no noun. */
function isOwned({ doc, table, last }: ActSentence, i: number): boolean {
	const { tokens } = doc;
	if (!isPossessiveMark(tokens[i]) || i + 1 >= last) return false;
	const kinds = [table.acts, table.seizures, table.assaults, table.weapons, table.operations];
	return kinds.some((words) => isOneOf(words, tokens[i + 1]!));
}

/** "According to police": whatever the tagger takes it for. */
const reports = ({ doc: { tokens }, table }: ActSentence, i: number): boolean =>
	tokens[i - 2]?.lower === 'according' && isOneOf(table.doers, tokens[i]!);

function isDoer({ doc, table, phraseAt, first }: ActSentence, i: number): boolean {
	const { tokens } = doc;
	if (!/^(NOUN|PROPN|ADJ)$/.test(tokens[i]!.pos) || !isOneOf(table.doers, tokens[i]!)) return false;
	const phrase = phraseAt[i - first];
	const before = tokens[(phrase?.first ?? i) - 1];
	if (!before || (phrase && phrase.first === first)) return true;
	// "…, killing two soldiers"
	return (
		!TOWARDS.has(before.lower) &&
		table.passives.at(tokens, before.index).length === 0 &&
		!/^(killing|wounding|injuring)$/.test(before.lower)
	);
}

/** "Somebody killed five people": the participle as a verb with an object, and no weapon for its subject. */
function isActive({ doc, table, phraseAt, first, last }: ActSentence, i: number): boolean {
	const { tokens } = doc;
	if (tokens[i]!.pos !== 'VERB' || table.passives.at(tokens, i).length === 0) return false;
	const after = tokens[i + 1];
	if (!after || i + 1 >= last || !/^(DET|NUM|NOUN|PROPN|PRON|ADJ)$/.test(after.pos)) return false;
	let before = i - 1;
	while (before > first && /^(ADV|AUX)$/.test(tokens[before]!.pos)) {
		if (tokens[before]!.lemma === 'be' || tokens[before]!.lemma === 'get') return false;
		before--;
	}
	const subject = before >= first ? phraseAt[before - first] : undefined;
	return !subject || !isOneOf(table.weapons, tokens[subject.head]!);
}

/** Somebody named who is more than a place, and no more than that in this sentence. */
function mayAct({ doc, phraseAt, first }: ActSentence, { actor, form, first: from, last }: Reference): boolean {
	if (form === 'adjective' || form === 'event' || form === 'pronoun' || /^(place|people|agreement)$/.test(actor.kind))
		return false;
	const phrase = phraseAt[from - first];
	const before = doc.tokens[(phrase?.first ?? from) - 1];
	if (isPossessiveMark(doc.tokens[last])) return actor.kind === 'armed-group';
	return actor.kind === 'armed-group' || !before || before.index < first || !GOVERNING.has(before.lower);
}
