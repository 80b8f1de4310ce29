import { isSaidOf } from '../../actors/said-of';
import { nameless } from '../../actors/unlisted';
import { isRole } from '../../actors/words';
import type { NounPhrase } from '../../text/chunks';
import type { Token } from '../../text/tokens';
import { draftOf, type LabelRule, type LabelSentence, referenceAt } from '../sentence';

/**
 * "A European diplomat told reporters …", "was shot by an off-duty policeman": somebody who has done something and whom
 * the text does not name; the words are all that the person is called by. None where the sentence tells of anybody of
 * the kind ("a good doctor listens").
 */
export const described: LabelRule = (sentence) => {
	const { tokens, text } = sentence.doc;
	return sentence.phrases.flatMap((phrase) => {
		if (!isOnePerson(sentence, phrase) || referenceAt(sentence, phrase.head) || !hasPart(sentence, phrase)) return [];
		const actor = nameless(text.slice(tokens[phrase.core]!.start, tokens[phrase.head]!.end));
		return [draftOf(phrase, actor, 'epithet', null)];
	});
};

/** Whether a phrase tells of one person more than a bare role. */
function isOnePerson(
	{ doc: { tokens }, words }: LabelSentence,
	{ first, core, head, last, owner }: NounPhrase,
): boolean {
	const noun = tokens[head]!;
	const isOne = noun.pos === 'NOUN' && noun.lower === noun.lemma && !/^(home|capital)$/.test(noun.lemma);
	if (!isOne || owner || last !== head + 1 || !(isRole(words, noun) || ALSO.test(noun.lemma))) return false;
	const before = tokens.slice(core, head);
	const tells = ({ lower, pos }: Token) => /^(ADJ|NOUN|PROPN|VERB)$/.test(pos) && !words.plainAdjectives.has(lower);
	if (!before.some(tells) || before.some(({ lower, pos }) => words.openAdjectives.has(lower) || pos === 'NUM'))
		return false;
	return /^(an?|one)$/.test(tokens[first]!.lower) || isKnown(tokens, before, first, last, words.titles);
}

/** Who is the only one of the kind, or was something else before, is somebody with a name. */
const NAMED = /^(most|least|ex|former|late|.{3,}est)$/;

/** "The masked burglar": somebody told of before; not the holder of an office, and not who is named beside. */
function isKnown(
	tokens: readonly Token[],
	before: readonly Token[],
	first: number,
	last: number,
	offices: ReadonlySet<string>,
): boolean {
	const next = /^[,—–(:]$/.test(tokens[last]?.text ?? '') ? last + 1 : last;
	// "The city manager" may be any; "identified the masked burglar as …" leads to the name.
	const isSorted = before.every(({ pos }) => pos === 'NOUN');
	const isBeside = isSorted || /^(of|as)$/.test(tokens[last]?.lower ?? '') || /^\p{Lu}/u.test(tokens[next]?.text ?? '');
	const isOffice = offices.has(tokens[last - 1]!.lower);
	return tokens[first]!.lower === 'the' && !isBeside && !isOffice && !before.some(({ lower }) => NAMED.test(lower));
}

/** Persons whom another word before makes somebody ("a harbor official"), and who do what is reported of strangers. */
const ALSO =
	/^(official|guard|bodyguard|trooper|shoplifter|looter|mugger|carjacker|vandal|intruder|trespasser|swindler)$/;

/** Words behind which nobody has done anything yet, or somebody else is likened to them: "if a senior judge …". */
const SUPPOSED = /^(if|whenever|whether|unless|should|than|like|every)$/;

/** Whether the phrase is who acts, or by whom something was done, and stands beside no name that it is said of. */
function hasPart({ doc: { tokens }, words }: LabelSentence, { first, last }: NounPhrase): boolean {
	const before = tokens[first - 1];
	const next = tokens[last];
	if (SUPPOSED.test(before?.lower ?? '') || isSaidOf(tokens, first, words)) return false;
	// "Ada Brook, a senior judge known to …" is said of the name.
	const isApposed = /^[,—–(]$/.test(before?.text ?? '') && next?.pos !== 'AUX' && !SAYS.test(next?.lower ?? '');
	const isAgent = before?.lower === 'by' && isPast(tokens[first - 2]);
	// "A retired teacher named Ada Brook": the name follows.
	const isNamed = /^(named|called|known|dubbed|identified)$/.test(next?.lower ?? '');
	return !isApposed && !isNamed && (isAgent || tokens[first]!.lower === 'the' || hasActed(tokens, last));
}

const SAYS = /^(says|tells|said|told)$/;

const isPast = (token: Token | undefined): boolean =>
	token?.pos === 'VERB' && token.lower !== token.lemma && !/(s|ing)$/.test(token.lower);

/** Whether what follows tells of a deed that was done: "told", "has filed", "is reviewing", "who claimed". */
function hasActed(tokens: readonly Token[], at: number): boolean {
	let verb = /^(who|that)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at;
	while (tokens[verb]?.pos === 'ADV') verb++;
	if (tokens[verb]?.pos !== 'AUX') return isPast(tokens[verb]) || SAYS.test(tokens[verb]?.lower ?? '');
	const isTold = /^(has|had|is|was)$/.test(tokens[verb]!.lower);
	while (/^(ADV|AUX)$/.test(tokens[verb]?.pos ?? '')) verb++;
	return isTold && tokens[verb]?.pos === 'VERB';
}
