import type { Reference } from './actors/references';
import type { Labelling } from './analysis';
import { isPassive } from './labels/object';
import { isCharge } from './labels/rules/charge';
import { type LabelSentence, referenceAt, referenceEnding } from './labels/sentence';
import { subjectOf } from './labels/subject';
import type { JoinedMatch } from './lexicon/join';
import { isPossessiveMark, type NounPhrase } from './text/chunks';
import { contains, firstEndingAfter, overlapIndex } from './text/span';
import type { TextDoc, Token, TokenRange } from './text/tokens';
import { FACING, REFUSALS, REFUSING } from './voice/denial/denial-words';

/** Whom a loaded phrase is aimed at. */
export interface Aim {
	readonly actor: string;
	readonly actorName: string;
}

/**
 * Tells whom loaded phrases of one text are aimed at: whoever is called so; whose thing or deed is spoken of ("Tehran's
 * malign influence", "its reckless plan"); who does what a verb tells, or says what a verb of saying colours. Praise that
 * is in such a verb goes to what is praised, so that nobody is named.
 *
 * @param sentences - All of the text's, as the rules for labels see them.
 * @param labels - In reading order.
 * @returns Gives null where the text ties a phrase to nobody.
 */
export function createAim(
	doc: TextDoc,
	sentences: readonly LabelSentence[],
	labels: readonly Labelling[],
): (match: JoinedMatch) => Aim | null {
	const labelsOver = overlapIndex(labels);
	return (match) => {
		const sentence = sentences[firstEndingAfter(doc.sentences, match.start)]!;
		const phrase = phraseOver(sentence, match.word);
		const owner = phrase && ownerOf(sentence, phrase);
		const over = labelsOver(match);
		const label = over.filter((one) => contains(one, match)).sort(shorter)[0] ?? over[0];
		const isKeptOff = label && (isWithstood(sentence, label, match) || isOurs(sentence, label, phrase));
		if (label && !isKeptOff && !(owner && phrase && isWithin(sentence, label, owner, phrase))) return label;
		const reference = owner ?? standingFor(sentence, match) ?? doerOf(sentence, match);
		return reference && { actor: reference.actor.id, actorName: reference.actor.name };
	};
}

const shorter = (a: Labelling, b: Labelling): number => a.end - a.start - (b.end - b.start);

const phraseOver = ({ phrases }: LabelSentence, { first }: TokenRange): NounPhrase | null =>
	phrases.find((one) => one.first <= first && first < one.last) ?? null;

/** Whose thing or deed a noun phrase is: "X's", "its", and of a deed "of X". */
function ownerOf(sentence: LabelSentence, phrase: NounPhrase): Reference | null {
	const { tokens } = sentence.doc;
	const { acts, undergone } = sentence.words;
	if (phrase.owner) return referenceAt(sentence, phrase.owner.head);
	if (tokens[phrase.first]!.pos === 'PRON') return referenceAt(sentence, phrase.first);
	const { lemma } = tokens[phrase.head]!;
	if (tokens[phrase.last]?.lower !== 'of' || !acts.has(lemma) || undergone.has(lemma)) return null;
	const next = phraseOver(sentence, { first: phrase.last + 1, last: phrase.last + 2 });
	// "The handling of Iran by Norway" is no deed of Iran's.
	return next && tokens[next.last]?.lower !== 'by' ? referenceAt(sentence, next.head) : null;
}

/** "A bulwark against Tehran's malign influence", "Tehran's regime's lawyer": the owner stands inside the label and is not whose the labelled thing is. */
function isWithin({ doc, phrases }: LabelSentence, label: Labelling, owner: Reference, phrase: NounPhrase): boolean {
	const isInside = label.start <= owner.start && owner.end <= label.end;
	const heads = phrases.find(({ start, last }) => start >= label.start && !isPossessiveMark(doc.tokens[last]));
	return isInside && heads !== phrase;
}

/**
 * "The first to protest police brutality", "a shield against vile attacks", "her refusal to play political games": what a
 * label says somebody stands against, averts or will not do is not said of whoever is called so.
 */
function isWithstood({ doc: { tokens } }: LabelSentence, { start }: Labelling, { word }: JoinedMatch): boolean {
	if (/^(VERB|ADV)$/.test(tokens[word.first]!.pos)) return false;
	for (let i = word.first - 1; i >= 0 && tokens[i]!.start >= start; i--) {
		const { pos, lower, lemma } = tokens[i]!;
		if (lower === 'against') return true;
		if (pos === 'VERB') return FACING.has(lemma) || isRefused(tokens, i);
		if (pos === 'AUX' || /^[,;:—–]$/.test(lower)) return false;
	}
	return false;
}

/** "Russia's hostility to our values": what is the writer's is not whose the hostility is; "our worst enemy" as a whole is whoever is called so. */
const isOurs = ({ doc: { tokens } }: LabelSentence, { start }: Labelling, phrase: NounPhrase | null): boolean =>
	phrase !== null && phrase.start > start && /^(our|my|your)$/.test(tokens[phrase.first]!.lower);

/** "Refused to play", "his refusal to play", but not "fails to stop". */
const isRefused = (tokens: readonly Token[], verb: number): boolean =>
	tokens[verb - 1]?.lower === 'to' &&
	(REFUSING.has(tokens[verb - 2]?.lemma ?? '') || REFUSALS.has(tokens[verb - 2]?.lemma ?? ''));

/** Who the phrase itself stands for: "the butcher", "Palestinian Arabs". */
const standingFor = ({ references }: LabelSentence, match: JoinedMatch): Reference | null =>
	references.find((one) => (one.form === 'epithet' || one.form === 'name') && contains(one, match)) ?? null;

/** Whose deed a verb tells, or an adverb beside it colours. */
function doerOf(sentence: LabelSentence, { word, entry }: JoinedMatch): Reference | null {
	const { tokens } = sentence.doc;
	if (entry.kind === 'report-verb' && entry.polarity === 'positive') return null;
	// Behind a name the tagger takes many a participle for a noun.
	const isVerb = ({ pos, lower }: Token) => pos === 'VERB' || (entry.kind === 'report-verb' && lower.endsWith('ing'));
	const own = tokens.slice(word.first, word.last).find(isVerb);
	const next = tokens[word.last];
	const verb = own ?? (tokens[word.last - 1]!.pos === 'ADV' && next?.pos === 'VERB' ? next : undefined);
	if (!verb || isPassive(sentence, verb.index) || isOthersInfinitive(sentence, verb.index)) return null;
	if (isHeldAgainst(sentence, verb)) return null;
	return subjectOfParticiple(sentence, verb) ?? subjectOf(sentence, verb.index);
}

/** "A tape of him bragging", "with X clinging to power": who stands right before a participle does it, be it behind a preposition. */
function subjectOfParticiple(sentence: LabelSentence, { index, lower }: Token): Reference | null {
	if (!lower.endsWith('ing')) return null;
	const before = referenceEnding(sentence, index);
	return before && /^(state|place|agreement)$/.test(before.actor.kind) ? null : before;
}

/** "Brook told him to lie": not what Brook does. */
const isOthersInfinitive = ({ doc: { tokens } }: LabelSentence, verb: number): boolean =>
	tokens[verb - 1]?.lower === 'to' && /^(NOUN|PROPN|PRON)$/.test(tokens[verb - 2]?.pos ?? '');

/** How far before a gerund the verb that charges somebody with it is looked for, in tokens. */
const CHARGE_REACH = 14;

/** "Oman accused the press, a thorn in its side, of lying and ranting": not what Oman does. */
function isHeldAgainst(sentence: LabelSentence, { index, lower }: Token): boolean {
	const { tokens } = sentence.doc;
	if (!lower.endsWith('ing')) return false;
	const from = Math.max(sentence.first, index - CHARGE_REACH);
	const isAnd = tokens[index - 1]?.lower === 'and';
	const gerund = isAnd ? tokens.slice(from + 1, index).findLast(isBroughtGerund(tokens))?.index : index;
	const link = tokens[(gerund ?? 0) - 1]?.lower ?? '';
	const charge = tokens.slice(from, gerund).findLast(({ pos, lemma }) => pos === 'VERB' && isCharge(lemma, link));
	return charge !== undefined && !isPassive(sentence, charge.index);
}

// "Blamed it for spewing hatred": the tagger may take the first gerund for a noun.
const isBroughtGerund =
	(tokens: readonly Token[]) =>
	({ index, lower }: Token): boolean =>
		lower.endsWith('ing') && /^(of|for|over)$/.test(tokens[index - 1]!.lower);
