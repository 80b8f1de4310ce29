import type { Reference } from '../actors/references';
import { type LabelSentence, referenceEnding, referenceStarting } from './sentence';
import { thingStarting } from './things';

/** Whom a verb names: an actor, past a title, or somebody's thing. */
export function objectAt(sentence: LabelSentence, from: number): Reference | null {
	const thing = thingStarting(sentence, from);
	return thing ?? (isOwner(sentence, from) ? null : referenceStarting(sentence, pastTitle(sentence, from)));
}

/** "Naming her next choice" names no woman, and who "calls itself" something need not be who was named last. */
export const isOwner = ({ phrases, doc: { tokens } }: LabelSentence, at: number): boolean =>
	/^(its|him|her|them)self$|^themselves$/.test(tokens[at]?.lower ?? '') ||
	(tokens[at]?.pos === 'PRON' && phrases.some((p) => p.first === at && p.core > at));

/** "Called Mr. Brook a liar": past what stands before a name. */
function pastTitle({ doc: { tokens }, words }: LabelSentence, from: number): number {
	let at = from;
	while (
		isCourtesy(tokens[at]?.lower ?? '') ||
		(words.titles.has(tokens[at]?.lower ?? '') && tokens[at + 1]?.pos === 'PROPN')
	)
		at++;
	return at;
}

const isCourtesy = (lower: string): boolean => /^(mr|mrs|ms|dr)\.?$/.test(lower);

/** "Is seen", "is now widely seen", "is not seen". */
export function isPassive({ doc: { tokens } }: LabelSentence, verb: number): boolean {
	let before = verb - 1;
	while (tokens[before]?.pos === 'ADV' || /^(not|n't)$/.test(tokens[before]?.lower ?? '')) before--;
	return /^(be|get|become)$/.test(tokens[before]?.lemma ?? '') && /(ed|n|t)$/.test(tokens[verb]!.lower);
}

/** "Iran, which it considers …", "groups such as Hamas that many regard as …": whom a relative clause takes up as its object. */
export function relativeObject(sentence: LabelSentence, verb: number): Reference | null {
	const { tokens } = sentence.doc;
	let at = verb;
	while (/^(AUX|ADV)$/.test(tokens[at - 1]?.pos ?? '') || /^(not|n't)$/.test(tokens[at - 1]?.lower ?? '')) at--;
	const subject = sentence.phrases.find((p) => p.last === at);
	const isMany = /^(many|some|most|few)$/.test(tokens[at - 1]?.lower ?? '');
	if (!subject && !isMany && tokens[at - 1]?.pos !== 'PRON') return null;
	const isRelative = (i: number) => /^(that|which|whom|who)$/.test(tokens[i]?.lower ?? '');
	const first = subject?.first ?? at - 1;
	// "Which critics" may read as one phrase.
	const pronoun = isRelative(first) ? first : first - 1;
	if (pronoun <= sentence.first || pronoun === at - 1 || !isRelative(pronoun)) return null;
	const end = /^[,(—–-]$/.test(tokens[pronoun - 1]?.text ?? '') ? pronoun - 1 : pronoun;
	return referenceEnding(sentence, end) ?? besideApposition(sentence, end);
}

/** "Hezbollah, a movement that Norway calls …": the name that a phrase stands beside which says too little to be a label. */
function besideApposition(sentence: LabelSentence, last: number): Reference | null {
	const { tokens } = sentence.doc;
	const phrase = sentence.phrases.find((p) => p.last === last);
	const isBeside = phrase && /^(an?|the)$/.test(tokens[phrase.first]!.lower) && tokens[phrase.first - 1]?.text === ',';
	return isBeside ? referenceEnding(sentence, phrase.first - 1) : null;
}
