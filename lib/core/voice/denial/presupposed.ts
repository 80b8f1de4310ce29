import { isDayOrMonth } from '../../text/calendar';
import { isHyphen, isPossessiveMark } from '../../text/chunks';
import type { Token, TokenRange } from '../../text/tokens';
import { FACING } from './denial-words';

/**
 * Whether words that a denial reaches name something that is there all the same. A denied verb denies the event; of
 * what its object is called it depends on the kind of phrase (definite descriptions and names presuppose what they
 * say, indefinite ones assert it):
 * - Before a name, the words hold: "nobody invited disgraced senator Reed".
 * - In a phrase with "the", "this" or an owner they hold: "does not explain his cowardice", "did not hear the corrupt
 *   mayor"; so do several that are like somebody named: "no tyrants like Reed". But not where the phrase is itself
 *   what is denied: "is not the tyrant", "never called her the enemy", "did not have the courage".
 * - Behind a verb that needs its object to be there they hold: "did not prevent a massacre".
 * - Behind "about", "against" and the like they say what something is about: "no marches about a massacre".
 * - In any other phrase they are denied with the event: "did not commit a massacre", "has no racist bone".
 *
 * @param denial - Index of the last token of the denial, somewhere before the words.
 */
export function arePresupposed(tokens: readonly Token[], words: TokenRange, denial: number): boolean {
	if (isVerb(tokens, words.first)) return false;
	if (isTopic(tokens, words, denial)) return true;
	const opening = findOpening(tokens, words, denial);
	if (FACING.has(tokens[(opening?.first ?? words.first) - 1]?.lemma ?? '')) return true;
	// "Is not the tyrant Reed paints": behind a determiner the name may begin a clause.
	if (!opening && isBeforeName(tokens, words.last)) return true;
	// "Not the only tyrant" is one of several.
	if (opening && ONE_OF.test(tokens[opening.first + 1]!.lower)) return true;
	if (!opening?.isDefinite && !isLikeSomebody(tokens, words)) return false;
	return !isPredicate(tokens, opening?.first ?? words.first, denial);
}

/** "Nobody in the room slammed", "does not make the mayor corrupt": behind a noun or what denies, a word of another kind is no part of a noun phrase. */
function isVerb(tokens: readonly Token[], first: number): boolean {
	const before = tokens[first - 1];
	if (isNoun(tokens[first])) return false;
	return isNoun(before) || (tokens[first]!.pos === 'VERB' && /^(ADV|AUX|PART|PRON)$/.test(before?.pos ?? ''));
}

const TOPIC = /^(about|against|amid|concerning|despite|over|regarding)$/;

/** "No marches about a massacre", not "is not about a massacre" */
const isTopic = (tokens: readonly Token[], { first }: TokenRange, denial: number): boolean =>
	tokens
		.slice(denial + 2, first)
		.some(({ lower, index }) => TOPIC.test(lower) && /^(ADJ|NOUN|VERB)$/.test(tokens[index - 1]!.pos));

const ONE_OF = /^(only|first|last|lone|sole)$/;

/** Where a noun phrase begins, its determiner or owner included, and whether that makes it definite. */
interface Opening {
	readonly first: number;
	readonly isDefinite: boolean;
}

const DEFINITE = /^(the|this|that|these|those|its|his|her|their|our|my|your|whose)$/;
const INDEFINITE = /^(an?|any|no|some|such|another)$/;

/** Walk back from words to what opens their phrase, over "of" ("the party of crooks"); null where nothing does. */
function findOpening(tokens: readonly Token[], { first }: TokenRange, denial: number): Opening | null {
	for (let i = first - 1; i > denial; i--) {
		const { lower, pos } = tokens[i]!;
		if (DEFINITE.test(lower)) return { first: i, isDefinite: true };
		if (INDEFINITE.test(lower)) return { first: i, isDefinite: false };
		if (isPossessiveMark(tokens[i])) return { first: ownerOf(tokens, i, denial), isDefinite: true };
		const isOf = lower === 'of' && isNoun(tokens[i - 1]);
		const isAnd = pos === 'CCONJ' && tokens[i - 1]?.pos === 'ADJ';
		if (!isOf && !isAnd && !isInside(tokens[i]!)) return null;
	}
	return null;
}

const isNoun = (token: Token | undefined): boolean => /^(NOUN|PROPN)$/.test(token?.pos ?? '');

/** What may stand between the determiner of a phrase and its last noun. */
const isInside = (token: Token): boolean =>
	/^(ADJ|ADV|NOUN|NUM|PROPN)$/.test(token.pos) || isHyphen(token) || /^["“”‘’']$/.test(token.text);

/** The first token of who owns what stands behind a possessive mark. */
function ownerOf(tokens: readonly Token[], mark: number, denial: number): number {
	let first = mark;
	while (first - 1 > denial && isInside(tokens[first - 1]!)) first--;
	return first - 1 > denial && tokens[first - 1]!.pos === 'DET' ? first - 1 : first;
}

/** How many words of a title may stand between the words and a name: "right-wing former senator Ann Reed". */
const TITLE = 4;

/** Whether the words lead up to a name that ends its phrase: "disgraced senator Reed", not "racist Reed voters". */
function isBeforeName(tokens: readonly Token[], last: number): boolean {
	let at = last;
	while (at < last + TITLE && (/^(ADJ|NOUN)$/.test(tokens[at]?.pos ?? '') || isHyphen(tokens[at]))) at++;
	// "Senator Ted Cruz": a first name that the tagger takes for a verb.
	if (/^\p{Lu}/u.test(tokens[at]?.text ?? '') && tokens[at]!.pos === 'VERB') at++;
	if (!isName(tokens[at])) return false;
	while (isName(tokens[at])) at++;
	return !/^(ADJ|NOUN)$/.test(tokens[at]?.pos ?? '') && !isHyphen(tokens[at]);
}

const isName = (token: Token | undefined): boolean => token?.pos === 'PROPN' && !isDayOrMonth(token.lower);

/** "Tyrants like Reed", "sheriffs such as Reed" */
function isLikeSomebody(tokens: readonly Token[], { first, last }: TokenRange): boolean {
	const link = tokens[last]?.lower;
	const name = link === 'such' && tokens[last + 1]?.lower === 'as' ? last + 2 : last + 1;
	if (!(link === 'like' || link === 'including' || name === last + 2) || !isName(tokens[name])) return false;
	return !/^an?$/.test(tokens[first - 1]?.lower ?? '');
}

/** Verbs whose object or complement says what somebody is, does or has. */
const PREDICATING =
	/^(be|become|remain|stay|seem|constitute|represent|mean|have|possess|show|display|prove|play|pose|lack)$/;
/** Verbs that give their object a second one: "call her the enemy". */
const NAMING = /^(brand|call|consider|deem|dub|elect|label|make|name|nominate|pronounce|term|think)$/;

/** Whether a phrase is what is denied of somebody: right behind the denial, or complement of a verb that says so. */
function isPredicate(tokens: readonly Token[], first: number, denial: number): boolean {
	let before = first - 1;
	while (before > denial && (tokens[before]!.pos === 'ADV' || /^["“‘']$/.test(tokens[before]!.text))) before--;
	if (before <= denial) return !isInverted(tokens, denial);
	const { lemma, lower, pos } = tokens[before]!;
	if (PREDICATING.test(lemma) || /^(as|into)$/.test(lower)) return true;
	const isObject = /^(PRON|PROPN|NOUN)$/.test(pos);
	return isObject && tokens.slice(denial + 1, before).some((token) => NAMING.test(token.lemma));
}

/** "Why didn't the corrupt mayor come?", "without the corrupt mayor": what stands right behind is no predicate. */
const isInverted = (tokens: readonly Token[], denial: number): boolean =>
	tokens[denial]!.lower === 'without' ||
	(/^(not|n't|never)$/.test(tokens[denial]!.lower) &&
		tokens[denial - 1]?.pos === 'AUX' &&
		tokens[denial - 1]!.lemma !== 'be');
