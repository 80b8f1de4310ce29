import type { Reference } from '../actors/references';
import { isTitle } from '../actors/words';
import { subjectBefore } from '../voice/speakers/speakers';
import type { LabelSentence } from './sentence';

/** The first token of the phrase right before a verb with what it hangs on; undefined where none stands there that could be a subject. */
export function phraseBefore(sentence: LabelSentence, end: number): number | undefined {
	const first = subjectBefore({ ...sentence, isQuoted: () => false }, end)?.first;
	const { tokens } = sentence.doc;
	// "The mayor and fellow Democrats are …": what is said of several is a label of none.
	const isJoined = first !== undefined && tokens[first - 1]?.lower === 'and' && isPluralVerb(sentence, end);
	if (isJoined && sentence.phrases.some((p) => p.last === first - 1)) return first - 1; // "and", which stands for nobody
	// "In 2008 Governor Brook was …": the tagger takes the year for part of the name.
	const isDated = first !== undefined && tokens[first]!.pos === 'NUM';
	return first !== undefined && !isDated && GOVERNS.test(tokens[first - 1]?.lower ?? '') ? undefined : first;
}

const isPluralVerb = ({ doc: { tokens } }: LabelSentence, at: number): boolean =>
	/^(are|were|have)$/.test(tokens[at]?.lower ?? '');

const GOVERNS = /^(in|on|at|for|from|against|with|about|around)$/;

/** "What they do to him is …", "the decision told in The Post is …": an object, or what a preposition brings, is no subject. */
export function isGoverned({ doc: { tokens } }: LabelSentence, { first, form }: Reference): boolean {
	if (form === 'pronoun') return /^(him|them)$/.test(tokens[first]!.lower);
	const before = /^(the|an?)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
	return GOVERNS.test(tokens[before]?.lower ?? '');
}

/** "The man who beat X is …", "laws that hurt X are …": not "those who say X is …". */
export function isRelativesObject({ doc: { tokens }, words }: LabelSentence, { first }: Reference): boolean {
	const verb = tokens[first - 1];
	return (
		verb?.pos === 'VERB' &&
		!words.sayingVerbs.has(verb.lemma) &&
		/^(who|which|that)$/.test(tokens[first - 2]?.lower ?? '')
	);
}

/** "Members like X are …": said of many, it is said of the one that is named. */
export function isExample({ doc: { tokens }, words }: LabelSentence, ending: Reference | null): boolean {
	let before = (ending?.first ?? 0) - 1;
	while (before > 0 && isTitle(words, tokens[before]!)) before--;
	const isLike =
		tokens[before]?.lower === 'like' || (tokens[before]?.lower === 'as' && tokens[before - 1]?.lower === 'such');
	return ending?.form === 'name' && isLike && /^(NOUN|PUNCT|ADJ)$/.test(tokens[before - 1]!.pos);
}
