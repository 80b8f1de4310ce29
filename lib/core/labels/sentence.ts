import type { ActorRef } from '../actors/gazetteer';
import type { Reference } from '../actors/references';
import type { LabelForm } from '../analysis';
import type { PhraseMatch } from '../lexicon/find-phrases';
import { isHyphen, type NounPhrase } from '../text/chunks';
import type { Token, TokenRange } from '../text/tokens';
import type { Candidate, LabelClause } from './clause';
import type { LabelTable } from './label-words';
import { isName, type PolarityTable } from './polarity';

/** A label before its voice and polarity are known. */
export interface Draft extends Candidate {
	readonly actor: ActorRef;
	readonly form: LabelForm;
	/** The words that stand for the actor, null where the label itself does; of a reference with what it is and how sure. */
	readonly mention: (TokenRange & Partial<Pick<Reference, 'form' | 'confidence'>>) | null;
	/** What the verb that brings the label says already: +1 for praise, -1 for blame. */
	readonly slant?: -1 | 1;
}

/** One sentence as the label rules see it. */
export interface LabelSentence extends LabelClause {
	/** Every reference to an actor in the sentence, in reading order. */
	readonly references: readonly Reference[];
	/** Lexicon phrases in the sentence, in reading order. */
	readonly matches: readonly PhraseMatch[];
	/** The armed group last named before the sentence ends, null where there is none. */
	readonly latestGroup: ActorRef | null;
	/** The agreement last named before the sentence begins, null where there is none. */
	readonly latestBody: ActorRef | null;
	/** Whose deed the sentence before tells, or the thing it speaks of; null at the start of a paragraph and where it is not known. */
	readonly doerBefore: Reference | null;
	readonly words: LabelTable;
	readonly polarity: PolarityTable;
}

/** Finds labels of one form. */
export type LabelRule = (sentence: LabelSentence) => Draft[];

/** A draft of a whole base phrase, without its determiner. */
export const draftOf = (phrase: NounPhrase, actor: ActorRef, form: LabelForm, mention: TokenRange | null): Draft => ({
	first: phrase.core,
	last: phrase.last,
	head: phrase.head,
	actor,
	form,
	mention,
});

/** The reference that covers a token, the longest first; adjectives ("Israeli") stand for nobody. */
export const referenceAt = ({ references }: LabelSentence, index: number): Reference | null =>
	longest(references.filter((one) => one.first <= index && index < one.last));

/** The reference that ends right before a token, the longest first. */
export const referenceEnding = ({ references }: LabelSentence, last: number): Reference | null =>
	longest(references.filter((one) => one.last === last));

/** The reference that begins at a token, past an article, the longest first. */
export function referenceStarting({ references, doc }: LabelSentence, first: number): Reference | null {
	const past = doc.tokens[first]?.pos === 'DET' ? first + 1 : first;
	return longest(references.filter((one) => one.first === first || one.first === past));
}

function longest(references: readonly Reference[]): Reference | null {
	const standing = references.filter((one) => one.form !== 'adjective');
	return standing.sort((a, b) => b.last - b.first - (a.last - a.first))[0] ?? null;
}

/**
 * Whether a word of a run of tokens speaks well or ill of somebody; names ("the Security Council") and nouns that only
 * tell sorts of a thing apart ("a security clearance") do not.
 */
export const judges = ({ doc: { tokens }, words, polarity }: LabelSentence, { first, last }: TokenRange): boolean =>
	tokens.slice(first, last).some((token) => {
		const next = tokens[token.index + 1];
		const sorts = words.sortingNouns.has(token.lemma) && next?.pos === 'NOUN';
		// "An anti-corruption plan"
		if (isHyphen(tokens[token.index - 1]) && /^(anti|counter|non)$/.test(tokens[token.index - 2]?.lower ?? ''))
			return false;
		return (
			!isName(token) && !sorts && !isOfLaw(token, next) && (polarity.has(token.lower) || polarity.has(token.lemma))
		);
	});

/** "The criminal justice system", "criminal charges": what deals with crime is no crime. */
const isOfLaw = ({ lower }: Token, next: Token | undefined): boolean =>
	lower === 'criminal' &&
	/^(appeal|attorney|case|charge|code|complaint|court|defen[cs]e|division|inquiry|investigation|justice|law|lawyer|procedure|proceeding|prosecution|probe|referral|statute|trial)$/.test(
		next?.lemma ?? '',
	);
