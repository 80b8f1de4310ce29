import type { Reference } from '../actors/references';
import { isDash, isHyphen, isPossessiveMark } from '../text/chunks';
import { beforeReport, clauseStart } from './clause-start';
import { isClauseSubject } from './clause-subject';
import { claimBefore, gerundSubject, isDoneIn } from './deed-subject';
import { infinitiveOwner } from './infinitive';
import { isInQuestion, isJoined, isMainVerb } from './joined-clauses';
import { beforeParty } from './party-aside';
import { groupStart, insideRelative, relativeAt } from './relative-subject';
import { type LabelSentence, referenceAt, referenceEnding, referenceStarting } from './sentence';
import { isExample, isGoverned, isRelativesObject, phraseBefore } from './subject-phrase';

/** How far back the verb is looked for whose subject another one shares, in tokens. */
const SHARED_REACH = 24;

/**
 * The actor that is the subject of a verb. "Critics of X" and "X's neighbours" are not X, but what X does or says folds
 * into X.
 *
 * @param verb - Token index of the verb.
 */
export function subjectOf(sentence: LabelSentence, verb: number): Reference | null {
	const found = readSubject(sentence, verb);
	return found && isCompared(sentence, found) ? referenceStarting(sentence, found.last + 1) : found;
}

/** "Like Hill, Brook has rivals and is a crook": whom the subject is only compared with. */
const isCompared = ({ doc: { tokens } }: LabelSentence, { first, last }: Reference): boolean =>
	/^(un)?like$/.test(tokens[first - 1]?.lower ?? '') && tokens[last]?.text === ',';

function readSubject(sentence: LabelSentence, verb: number): Reference | null {
	const { tokens } = sentence.doc;
	const start = groupStart(sentence, verb);
	const within = insideRelative(sentence, start);
	if (within !== undefined) return within;
	// 'The entry "gives great momentum"': the quotation begins with the verb.
	const open = /^["“‘]$/.test(sentence.doc.tokens[start - 1]?.text ?? '') ? start - 1 : start;
	const end = beforeReport(sentence, open);
	if (isClauseSubject(sentence, end)) return null;
	// "Ohio 12 is a sign": a district, and no state.
	if (tokens[end - 1]?.pos === 'NUM' && referenceEnding(sentence, end - 1)?.form === 'name') return null;
	const ending = referenceEnding(sentence, beforeParty(tokens, end));
	if (ending && isDoneIn(sentence, ending, end)) return null;
	// "Brook's is the better one", "Brook-Stone is a ticket"
	if (ending && isPaired(sentence, ending)) return null;
	if (isPossessiveMark(sentence.doc.tokens[end - 1])) return null;
	// "Who is …", "nominated him to be …"
	const pronoun = relativeAt(sentence, end);
	// "Migrants in Jordan who are …" are not Jordan; "Ada Brook, who is …" is whoever bears the name.
	const isPlace =
		ending && /^(state|place|agreement|unknown)$/.test(ending.actor.kind) && !opensGiven(sentence, ending);
	if (isPlace && pronoun === 'who') return null;
	// "Republicans who opposed it" are some of them, and "a plan which helps the poor" is no name.
	const isSome = pronoun === 'who' && ending !== null && /^(party|people)$/.test(ending.actor.kind);
	if ((isSome || (pronoun && !ending)) && sentence.doc.tokens[end]!.text !== ',') return null;
	const owner = sentence.doc.tokens[end]?.lower === 'to' ? infinitiveOwner(sentence, end) : undefined;
	if (owner !== undefined) return owner;
	if (ending && (pronoun || sentence.doc.tokens[end]?.lower === 'to')) return ending;
	if (/^(and|but)$/.test(sentence.doc.tokens[end - 1]?.lower ?? '')) return sharedSubject(sentence, end);
	if (ending && isRelativesObject(sentence, ending)) return null;
	const first = clauseStart(sentence, end) ?? phraseBefore(sentence, end);
	if (first === undefined)
		return (ending && (isGoverned(sentence, ending) ? null : ending)) ?? sharedSubject(sentence, end);
	return headedSubject(sentence, first, end, ending);
}

/**
 * Whom the phrase that opens a clause stands for: its own actor, or one that it ends in and that its head is a deed of.
 *
 * @param first - A token of the phrase.
 * @param end - Where the verb group begins.
 * @param ending - The reference that ends there.
 */
function headedSubject(
	sentence: LabelSentence,
	first: number,
	end: number,
	ending: Reference | null,
): Reference | null {
	const opening = sentence.phrases.find((p) => p.first <= first && first < p.last);
	const phrase = opening && (sentence.phrases.find((p) => p.owner === opening) ?? opening);
	if (phrase && isJoined(sentence, phrase.last, end)) return null;
	const claim = claimBefore(sentence, end);
	if (claim >= 0) return referenceAt(sentence, claim);
	const doer = phrase && gerundSubject(sentence, phrase);
	if (doer) return doer;
	const head = phrase?.head ?? first;
	const { lemma } = sentence.doc.tokens[head]!;
	// "The decision of the board", not "his work as member of the board", nor "the invasion of the island".
	const folds =
		sentence.words.acts.has(lemma) &&
		!sentence.words.undergone.has(lemma) &&
		!/^(as|in|on|at|for|against|with)$/.test(sentence.doc.tokens[head + 1]?.lower ?? '');
	const named = referenceAt(sentence, head);
	return (named && holder(sentence, named, ending)) ?? named ?? (folds || isExample(sentence, ending) ? ending : null);
}

/** Whether a hyphen ties a name to another one before it. */
const isPaired = (sentence: LabelSentence, { first }: Reference): boolean =>
	isHyphen(sentence.doc.tokens[first - 1]) &&
	!isDash(sentence.doc.tokens, first - 1) &&
	referenceEnding(sentence, first - 1)?.form === 'name';

/** "University of Ohio professor Ada Brook is …": who ends the phrase that a name with "of" runs into. */
const holder = ({ phrases }: LabelSentence, named: Reference, ending: Reference | null): Reference | null =>
	ending && phrases.some((p) => p.first < named.last && named.last <= ending.first && ending.last === p.last)
		? ending
		: null;

/** Whether a name that may be anybody's begins as a person's does. */
const opensGiven = ({ doc: { tokens }, words }: LabelSentence, { first, last, actor }: Reference): boolean =>
	actor.kind === 'unknown' && last - first > 1 && words.givenNames.has(tokens[first]!.lower);

/**
 * "X won and went on to become …", "X did it but was called …", "…, creating a partnership", "X vowed on Tuesday to
 * remain …": verbs joined by "and" or "but", a participle behind a comma and an infinitive have the subject of the verb
 * before them.
 */
function sharedSubject(sentence: LabelSentence, verb: number): Reference | null {
	const { tokens } = sentence.doc;
	let link = verb;
	while (link > sentence.first && /^(VERB|ADV|PART|ADP)$/.test(tokens[link - 1]!.pos)) link--;
	const before = tokens[link - 1]?.lower ?? '';
	const joins = /^(and|but)$/.test(before) || (before === ',' && tokens[verb]!.lower.endsWith('ing'));
	const infinitive = tokens.slice(link, verb + 1).some((token) => token.lower === 'to');
	if (!joins && !infinitive) return null;
	for (let i = infinitive && !joins ? verb - 1 : link - 2; i > sentence.first && verb - i < SHARED_REACH; i--)
		if (/^["“”]$/.test(tokens[i]!.text)) return null;
		else if (isMainVerb(tokens, i)) return isInQuestion(sentence, i) ? null : subjectOf(sentence, i);
	return null;
}
