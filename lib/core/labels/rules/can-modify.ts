import type { Reference } from '../../actors/references';
import { isHyphen, type NounPhrase } from '../../text/chunks';
import { isPlural, type Token } from '../../text/tokens';
import type { Candidate } from '../clause';
import { judges, type LabelSentence, referenceStarting } from '../sentence';
import { isPersonNoun, isTitleAt, mocks } from './modifier-words';

/** "Some prominent Democrats", "four liberal Democrats": some of them are not all of them. */
const SOME = /^(some|many|several|few|most|more|other|certain|all|both|any)$/;

/**
 * Whether words before a name can modify it: a verb needs an article or a hyphen before the name ("a thriving Israel",
 * "U.S.-brokered"), and what stands before a person is a role or has an article.
 */
export function canModify(
	sentence: LabelSentence,
	reference: Reference,
	phrase: NounPhrase,
	found: Candidate,
): boolean {
	const { tokens } = sentence.doc;
	if (isOfOthers(sentence, reference, phrase, found) || !isClassOf(sentence, reference, found)) return false;
	if (goesOn(tokens, found) || isCompoundVerb(sentence, phrase, found)) return false;
	return phrase.first < phrase.core || isHyphen(tokens[found.head - 1]) || isBareModifier(sentence, reference, found);
}

/** Whether words before a name are said of somebody else, or of some of those it names. */
function isOfOthers(sentence: LabelSentence, reference: Reference, phrase: NounPhrase, found: Candidate): boolean {
	const { tokens } = sentence.doc;
	const { kind } = reference.actor;
	const { first, head } = found;
	// "Current and former Green Institute staff": the pair is said of the staff.
	const isPair = /^(former|current)$/.test(tokens[first]!.lower) && /^(and|or)$/.test(tokens[first - 1]?.lower ?? '');
	if (isPair && kind !== 'person') return true;
	if (isOfVerb(sentence, found) || isSubset(tokens, reference, phrase, first)) return true;
	// "They are not real Muslims" says it of whoever they are.
	if (kind === 'people' && isLinked(tokens, phrase.first)) return true;
	// "The US lists Hamas as …": a plural before one name is a verb.
	if (isPlural(tokens[head]!) && tokens[reference.last]?.lower !== 'and' && !isSeries(sentence, reference)) return true;
	return tokens.slice(first, head + 1).some((token) => /^vs?\.?$/.test(token.lower));
}

/** "The Democrat-led House": whose it is says what it is. */
const isTied = ({ doc: { tokens } }: LabelSentence, head: number): boolean =>
	tokens[head]!.pos === 'VERB' && isHyphen(tokens[head - 1]);

/** Whether the last word before a name is one for what its bearer may be. */
function isClassOf(sentence: LabelSentence, { actor: { kind } }: Reference, { first, head }: Candidate): boolean {
	const isNoun = sentence.doc.tokens[head]!.pos === 'NOUN';
	// A name of nobody known: only what judges it, or says what it is, is sure to be said of it.
	const isClass = isNoun || isTitleAt(sentence, head) || isTied(sentence, head);
	if (kind === 'unknown' && !isClass && !judges(sentence, { first, last: head + 1 })) return false;
	// "The night Trump won": beside a person a noun is a role.
	return !(isNoun && /^(party|people|person)$/.test(kind)) || isPersonNoun(sentence, head);
}

/** "He fact-checked Brook", "they re-elected Brook": a compound verb behind its subject. */
function isCompoundVerb(sentence: LabelSentence, phrase: NounPhrase, { first, head }: Candidate): boolean {
	const { tokens } = sentence.doc;
	const isBehindSubject = phrase.first === phrase.core && /^(PRON|PROPN|NOUN)$/.test(tokens[first - 1]?.pos ?? '');
	return isTied(sentence, head) && isBehindSubject && !tokens.slice(first, head).some(({ pos }) => pos === 'PROPN');
}

/** Whether words without an article or a hyphen before a name are no verb with its object, and before a person end in a role. */
function isBareModifier(sentence: LabelSentence, { actor }: Reference, { first, head }: Candidate): boolean {
	const { doc, words } = sentence;
	const { tokens } = doc;
	// "Critics attack the deal", "would overhaul Medicare": a lone noun that is no class of things may be a verb.
	const isLone = head === first && tokens[head]!.pos === 'NOUN' && tokens[head]!.lower === tokens[head]!.text;
	if (isLone && !isPersonNoun(sentence, head) && !words.organizationWords.has(tokens[head]!.lower)) return false;
	const isCompound = (i: number) => isHyphen(tokens[i - 1]) || isHyphen(tokens[i + 1]);
	// "Ousted director Ada Brook …" opens the sentence.
	const from = first === sentence.first && head > first && tokens[first]!.lower.endsWith('ed') ? first + 1 : first;
	// "Veteran polling expert Ada Brook": a form in "-ing" tells the sort of a role.
	const isSort = (i: number) =>
		i > from && i < head && tokens[i]!.lower.endsWith('ing') && isPersonNoun(sentence, head);
	if (tokens.slice(from, head + 1).some(({ pos, index }) => pos === 'VERB' && !isCompound(index) && !isSort(index)))
		return false;
	return actor.kind !== 'person' || isPersonNoun(sentence, head) || mocks(sentence, head) || first === sentence.first;
}

/** "Billionaires Adam Brook, Paul Stone and …" */
const isSeries = (sentence: LabelSentence, { actor, last }: Reference): boolean =>
	actor.kind === 'person' &&
	sentence.doc.tokens[last]?.text === ',' &&
	referenceStarting(sentence, last + 1)?.actor.kind === 'person';

/** "To challenge Trump", "the kind of nominee Trump picks"; but "close to President Trump". */
function isOfVerb(sentence: LabelSentence, { first, head }: Candidate): boolean {
	const { tokens } = sentence.doc;
	const before = tokens[first - 1]?.lower;
	if (before === 'of') return /^(kind|sort|type)$/.test(tokens[first - 2]?.lemma ?? '');
	const isLone = first === head && tokens[first]!.text === tokens[first]!.lower;
	return before === 'to' && (!isPersonNoun(sentence, head) || (isLone && tokens[first - 1]!.pos === 'PART'));
}

const isSubset = (tokens: readonly Token[], { actor }: Reference, phrase: NounPhrase, first: number): boolean =>
	/^(party|people)$/.test(actor.kind) &&
	tokens.slice(phrase.first, first + 1).some(({ lower, pos }) => pos === 'NUM' || SOME.test(lower));

/** Whether a form of "to be", with "not" or an adverb, stands before a phrase. */
function isLinked(tokens: readonly Token[], first: number): boolean {
	const between = tokens[first - 1]?.pos === 'ADV' || /^(not|n't)$/.test(tokens[first - 1]?.lower ?? '');
	return tokens[between ? first - 2 : first - 1]?.lemma === 'be';
}

/** Whether a form in "-ed" or "-ing" is a verb with the name for its object. */
function goesOn(tokens: readonly Token[], { first, head }: Candidate): boolean {
	// "Maria striking Puerto Rico", "the case involved Brook", "a bar Democrats say …"
	const verbal = tokens
		.slice(first + 1, head + 1)
		.find((token) => /(ing|ed)$/.test(token.lower) && token.pos !== 'NOUN');
	if (verbal && /^(NOUN|PROPN)$/.test(tokens[verbal.index - 1]!.pos)) return true;
	// "…, brought it into the public, led Brook to …"
	if (tokens.slice(first + 1, head + 1).some(({ pos, index }) => pos === 'VERB' && tokens[index - 1]!.text === ','))
		return true;
	// "The deal also irritated Republicans": a form in "-ed" behind its subject is the verb.
	const before = tokens[first - 1];
	const subject =
		/^(ADV|NOUN|PRON|PROPN)$/.test(before?.pos ?? '') || /^(all|both|some|many)$/.test(before?.lower ?? '');
	if (tokens[first]!.lower.endsWith('ed') && subject) return true;
	// "…, dominating Iraq", "bent on dominating Iraq"
	return tokens[first]!.lower.endsWith('ing') && (before?.text === ',' || before?.pos === 'ADP');
}
