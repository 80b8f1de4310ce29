import type { Reference } from '../../actors/references';
import { isRole } from '../../actors/words';
import { GRADING, isHyphen, isPossessiveMark, type NounPhrase } from '../../text/chunks';
import { isPlural, type Token } from '../../text/tokens';
import type { LabelSentence } from '../sentence';
import { describes, isTitleAt, MARK } from './modifier-words';
import { officeStart } from './split-office';

/** What somebody was, or is for the time being. */
const OPENING = /^(former|ex|then|retired|acting)$/;

/** Where the words before a name begin that may be said of it. */
export function labelStart(sentence: LabelSentence, reference: Reference, phrase: NounPhrase, last: number): number {
	const { tokens } = sentence.doc;
	let first = last;
	// "Question former FBI director X": "former" opens what somebody was.
	const goesOn = () =>
		!OPENING.test(tokens[first]!.lower) || isDisgraced(sentence, first - 1) || isOneRole(sentence, first - 1);
	while (first > phrase.core && goesOn() && describes(sentence, first - 1, last, reference)) first--;
	// "A more subdued Trump", "famously abrasive Rep. Brook": behind an article, or by its ending, an adverb belongs to the adjective.
	const graded = (first === phrase.core && phrase.first < phrase.core) || grades(tokens, first);
	const isLoose = ({ pos, text }: Token) => (pos === 'ADV' && !graded) || MARK.test(text);
	while (first < last && (isHyphen(tokens[first]) || isLoose(tokens[first]!))) first++;
	if (first === phrase.first && isCompoundBefore(sentence, first)) return compoundStart(tokens, first - 1);
	if (!isHyphen(tokens[first - 1]))
		return heldStart(sentence, first) ?? pairedStart(sentence, reference, first, last - 1);
	// "Israeli-American left-wing donor": the tagger may break a phrase at a compound.
	let start = compoundStart(tokens, first);
	while (start > sentence.first && tokens[start - 1]!.pos === 'ADJ') start--;
	const people = sentence.references.find((r) => r.form === 'adjective' && r.last === start);
	return people ? compoundStart(tokens, people.first) : start;
}

/** An adverb that grades the adjective behind it; one that says how sure a clause is, or when it holds, grades none. */
const grades = (tokens: readonly Token[], at: number): boolean =>
	tokens[at]?.pos === 'ADV' &&
	GRADING.test(tokens[at]!.lower) &&
	tokens[at + 1]?.pos === 'ADJ' &&
	/^\p{Ll}/u.test(tokens[at + 1]!.text) &&
	!OPENING.test(tokens[at + 1]!.lower);

/** "Disgraced former director Ada Brook", "once-loyal former director": what became of who was something. */
const isDisgraced = ({ doc: { tokens }, first }: LabelSentence, index: number): boolean =>
	isHyphen(tokens[index - 1]) ||
	(/ed$/.test(tokens[index]?.lower ?? '') && (tokens[index]!.pos === 'ADJ' || index === first));

/** "Democratic candidate former mayor Ada Brook": a role of the same person before what the person was. */
const isOneRole = ({ doc: { tokens }, words }: LabelSentence, index: number): boolean =>
	tokens[index]?.pos === 'NOUN' && !isPlural(tokens[index]) && isRole(words, tokens[index]);

/**
 * "Bank of | England economist Ada Brook", "Department of Health and | Human Services Secretary Ada Brook", "Secretary of
 * State and | presidential nominee Ada Brook": where a name begins that the phrase before a person is the end of, or an
 * office with what it is of; null where neither stands.
 */
function heldStart(sentence: LabelSentence, first: number): number | null {
	const { tokens } = sentence.doc;
	const named = sentence.references.find((r) => r.form === 'name' && r.first < first && first < r.last);
	if (named && /^(of|and|for)$/.test(tokens[first - 1]!.lower)) return named.first;
	if (tokens[first - 1]?.lower !== 'and' || !/^\p{Lu}/u.test(tokens[first]!.text)) return null;
	let of = first - 2;
	while (of > sentence.first && /^(\p{Lu}|,$)/u.test(tokens[of]!.text)) of--;
	const office = tokens[of]?.lower === 'of' && of < first - 2 ? tokens[of - 1] : undefined;
	if (!office || !/^\p{Lu}/u.test(office.text)) return null;
	if (isTitleAt(sentence, of - 1)) return officeStart(sentence, of - 1);
	return sentence.words.organizationWords.has(office.lower) ? of - 1 : null;
}

/** "War-torn Syria", "the far-left donor Ada Brook": a compound that the tagger takes for a verb; but "he fact-checked Brook", "Brook co-founded Green Motors". */
function isCompoundBefore({ doc: { tokens }, first }: LabelSentence, end: number): boolean {
	const mark = tokens[end - 2];
	if (end - 3 < first || !isHyphen(mark) || mark!.end !== tokens[end - 1]!.start) return false;
	const [prefix, part, before] = [tokens[end - 3]!, tokens[end - 1]!, tokens[end - 4]];
	const opens = end - 3 === first || /^(DET|ADP|CCONJ)$/.test(before?.pos ?? '');
	return (
		opens && /^(VERB|ADJ)$/.test(part.pos) && !/ing$/.test(part.lower) && !/^(co|re|pre|de|mis)$/.test(prefix.lower)
	);
}

/** "Former researcher and activist Ada Brook": where the first of two roles begins; not in "Brook's aide and President Stone's adviser". */
function pairedStart(sentence: LabelSentence, reference: Reference, first: number, head: number): number {
	const { tokens } = sentence.doc;
	if (isPossessiveMark(tokens[reference.last])) return first;
	const before = tokens[first - 1]?.lower === 'and' ? sentence.phrases.find((p) => p.last === first - 1) : undefined;
	const isCommon = (i: number) => tokens[i]!.pos === 'NOUN' && isRole(sentence.words, tokens[i]);
	// "Former House Republican and host Ada Brook"
	const isPartisan = (i: number) => /^(Republican|Democrat)$/.test(tokens[i]!.text);
	const paired =
		before &&
		isCommon(head) &&
		(isCommon(before.head) || isPartisan(before.head)) &&
		tokens[before.head]!.lower === tokens[before.head]!.lemma;
	return paired ? before.core : first;
}

/** Where a compound begins whose last part may stay in the label: "far" in "far-right", "77" in "77-year-old". */
function compoundStart(tokens: readonly Token[], first: number): number {
	let start = first;
	while (isHyphen(tokens[start - 1]) && tokens[start - 1]!.start === tokens[start - 2]?.end) start -= 2;
	return start;
}
