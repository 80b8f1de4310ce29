import { isDayOrMonth } from '../text/calendar';
import { isHyphen, isPossessiveMark, type NounPhrase } from '../text/chunks';
import type { TextDoc, Token } from '../text/tokens';
import { subjectOf } from './clause-subject';
import type { ActorRef } from './gazetteer';
import type { Seen } from './salience';
import type { ReferenceTable } from './words';

/**
 * Ids of the persons named before the head of a phrase, and of whatever a hyphen ties to another word there: "the
 * Brook-backing lawyer" is not Brook; "the Jordan group" may be the group's name.
 *
 * @param here - What was seen of the sentence so far.
 */
export function namedInside(
	{ tokens }: TextDoc,
	{ first, head }: NounPhrase,
	here: readonly Seen[],
): ReadonlySet<string> {
	const names = here.filter((one) => one.form === 'name' && one.first >= first && one.last <= head);
	return new Set(
		names.filter(({ actor, last }) => actor.kind === 'person' || isHyphen(tokens[last])).map(({ actor }) => actor.id),
	);
}

/** "Lashed out at", "voted against": what brings an object of the verb rather than a time or a place. */
const BRINGS_OBJECT = /^(at|against|with|about|for|to)$/;

/**
 * Tells of an actor that it is the subject of the verb whose object a phrase is, which then would be "himself": of "Brook
 * mocked the veteran" Brook. Null where the phrase is no object, or anybody may be the subject.
 *
 * @param here - What was seen of the sentence so far.
 */
export function subjectOver(
	{ tokens }: TextDoc,
	phrase: NounPhrase,
	here: readonly Seen[],
	{ linkingVerbs }: ReferenceTable,
): ((actor: ActorRef) => boolean) | null {
	const before = tokens[phrase.first - 1];
	const isDirect = before?.pos === 'VERB';
	const verb = isDirect
		? before
		: BRINGS_OBJECT.test(before?.lower ?? '')
			? verbBefore(tokens, before!.index)
			: undefined;
	// "Brook represents the swing vote": said of the subject.
	if (!verb || linkingVerbs.has(verb.lemma)) return null;
	const mark = tokens[verb.index - 1]?.lower ?? '';
	// '"…," said the mayor': the verb's own subject, behind it; "leaving them furious and calling the mayor so": theirs.
	if (verb.lower.endsWith('ing') ? mark === 'and' : /^["”’,]$/.test(mark)) return null;
	const isSubject = subjectOf(
		tokens,
		verb.index,
		here.filter(({ form }) => form !== 'event'),
	);
	if (isSubject('')) return null;
	// A body may be said to do what it does to something of its own ("Brook & Co. cut the company's forecast").
	const next = tokens[phrase.last];
	const isOnlyObject = isDirect && !isPossessiveMark(next) && !/^(AUX|VERB)$/.test(next?.pos ?? '');
	return ({ id, kind }) => (kind === 'person' || isOnlyObject) && isSubject(id);
}

/** The verb that a preposition belongs to, past "out" or "back". */
function verbBefore(tokens: readonly Token[], preposition: number): Token | undefined {
	const particle = /^(out|back|up|off|down|away)$/.test(tokens[preposition - 1]?.lower ?? '');
	const verb = tokens[particle ? preposition - 2 : preposition - 1];
	return verb?.pos === 'VERB' ? verb : undefined;
}

/** What nobody in particular is: "the eventual nominee", "the next president". */
const OF_NOBODY = /^(eventual|next|hypothetical|ideal|typical|average|ordinary)$/;
/** The same behind "a": "a sitting president". */
const OF_ANYBODY = /^(sitting|serving)$/;
/** Who wins or loses is told by the contest, and not by who was named last: "the winning candidate". */
const BY_CONTEST = /^(winning|losing)$/;
/** What is wished for is nobody yet: "they want a president who …". */
const WISHES = /^(want|desire|need|deserve|imagine|prefer|seek|envision|picture|wish)$/;
/** What provides for whoever holds an office: "ensure that the president would …". */
const PROVIDES = /^(ensure|guarantee|require|provide|stipulate|mandate|prescribe)$/;

/** Whether a phrase speaks of whoever may come to be, or ever holds, something, and so stands for nobody that a text names. */
export function isOfNobody(tokens: readonly Token[], { first, core, head, last }: NounPhrase): boolean {
	const isAny = /^(an?|any|every|no)$/.test(tokens[first]!.lower);
	const isOpen = tokens
		.slice(core, head)
		.some(({ lower }) => OF_NOBODY.test(lower) || BY_CONTEST.test(lower) || (isAny && OF_ANYBODY.test(lower)));
	const before = tokens[first - 1];
	const isWished = isAny && before?.pos === 'VERB' && WISHES.test(before.lemma);
	const provides = before?.lower === 'that' && PROVIDES.test(tokens[first - 2]?.lemma ?? '');
	return isOpen || isWished || (provides && /^(would|should|shall|must|could|can)$/.test(tokens[last]?.lower ?? ''));
}

/** "Brook, the deputy candidate, had left": said of the name before it, also where nobody knows who bears that. */
export function isOfUnknown(tokens: readonly Token[], { first, last }: NounPhrase, here: readonly Seen[]): boolean {
	const name = tokens[first - 2];
	const isName = name?.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(name.text) && !isDayOrMonth(name.lemma);
	if (!isName || tokens[first - 1]!.text !== ',' || tokens[last]?.text !== ',') return false;
	// "In Brookton, the mayor, …" says where.
	return tokens[first - 3]?.pos !== 'ADP' && !here.some((one) => one.last === first - 1);
}
