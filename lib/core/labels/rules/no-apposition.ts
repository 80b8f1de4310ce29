import type { Reference } from '../../actors/references';
import { isRole } from '../../actors/words';
import { isPlural } from '../../text/tokens';
import type { Candidate } from '../clause';
import type { LabelSentence } from '../sentence';
import { isOneOf } from './apposed-phrase';

/** Whether what stands behind a name and a mark is said of something else, or begins a clause. */
export const isNoApposition = (sentence: LabelSentence, reference: Reference, found: Candidate): boolean =>
	saysThat(sentence, reference, found) ||
	isInserted(sentence, reference) ||
	isAnswer(sentence, found) ||
	resumes(sentence, reference, found) ||
	isGloss(sentence, reference, found) ||
	isNotOf(sentence, reference, found) ||
	isSeveral(sentence, reference, found) ||
	isListed(sentence, reference, found);

/** "According to the Post, the latest figures show that …": behind whoever is cited the clause begins, and the tagger may take its verb for a noun. */
function saysThat({ doc: { tokens } }: LabelSentence, { first }: Reference, { last }: Candidate): boolean {
	const to = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
	return tokens[last]?.lower === 'that' && tokens[to]?.lower === 'to' && tokens[to - 1]?.lower === 'according';
}

/** How far before a name the comma of an insertion is looked for, in tokens. */
const MAX_INSERTION = 6;

/** "Iran is, according to X, a rogue state": what stands behind an insertion goes on with what stands before it. */
function isInserted({ doc: { tokens }, first: opening }: LabelSentence, { first }: Reference): boolean {
	const from = Math.max(opening + 1, first - MAX_INSERTION);
	const comma = tokens.slice(from, first).findLast(({ text }) => text === ',')?.index;
	if (comma === undefined || !/^(be|remain|become)$/.test(tokens[comma - 1]!.lemma)) return false;
	const { pos, lower } = tokens[comma + 1]!;
	return pos === 'ADP' || lower === 'according';
}

/** "They cut the funds of Green Hands, a decision that …": said of the deed. */
const resumes = ({ doc: { tokens }, words }: LabelSentence, { actor, last }: Reference, { head }: Candidate): boolean =>
	/^(person|people|party|state|place|organization|government|office|agreement|armed-group|unknown)$/.test(actor.kind) &&
	tokens[last]!.text === ',' &&
	words.resumptions.has(tokens[head]!.lemma);

/** "The policy toward Iran (a firm rhetoric, harsh sanctions)": a deed in brackets explains the deed before, and is not what a state or people are. */
const isGloss = (
	{ doc: { tokens }, words }: LabelSentence,
	{ actor }: Reference,
	{ first, head }: Candidate,
): boolean => {
	const { lemma } = tokens[head]!;
	const isBracketed = tokens.slice(Math.max(0, first - 2), first).some(({ text }) => text === '(');
	const isDeed = words.utterances.has(lemma) || words.acts.has(lemma) || words.measures.has(lemma);
	return (
		isBracketed &&
		/^(person|people|party|state|place|government|armed-group)$/.test(actor.kind) &&
		isDeed &&
		!/^(threat|failure)$/.test(lemma)
	);
};

/** "Brook: One of my main goals is …": in an interview a colon opens what somebody says. */
const isAnswer = ({ doc: { tokens } }: LabelSentence, { first, last }: Candidate): boolean =>
	tokens[first - 1]!.text === ':' && tokens.slice(first, last).some(({ lower }) => /^(my|our|i|we|me|us)$/.test(lower));

/** Whether an apposition behind the name of a place is said of something else, or of a date line. */
function isNotOf(sentence: LabelSentence, reference: Reference, found: Candidate): boolean {
	const { tokens } = sentence.doc;
	// "Astana, capital of Kazakhstan" speaks of the town, not of the state it may stand for.
	if (reference.actor.kind === 'state' && tokens[found.head]!.lemma === 'capital') return true;
	// "The senator from Kentucky, a doctor": behind a preposition a place is not who the role is said of.
	const placed = /^(state|place|unknown)$/.test(reference.actor.kind) && isBehindPreposition(sentence, reference);
	if (placed && isRole(sentence.words, tokens[found.head]) && !sentence.words.placeRoles.has(tokens[found.head]!.lemma))
		return true;
	// "A graduate of Green College, host of a show": a role without an article is said of a person.
	const isBare = tokens[found.first - 1]!.pos !== 'DET' && isRole(sentence.words, tokens[found.head]);
	if (
		/^(organization|unknown)$/.test(reference.actor.kind) &&
		isBare &&
		!sentence.words.bodyRoles.has(tokens[found.head]!.lemma)
	)
		return true;
	return isDateline(sentence, reference);
}

/** "Members of Congress, federal judges and …", "on Brook, the governors, the press": a plural is the next item of a list. */
function isSeveral({ doc: { tokens } }: LabelSentence, { actor }: Reference, found: Candidate): boolean {
	if (!isPlural(tokens[found.head]!) || isOneOf(tokens, found)) return false;
	return actor.kind === 'person' || /^([,—–(]|--)$/.test(tokens[found.first - 1]!.text);
}

/** "Asked Green Hands, the banks, or staff", "the Green Accord, a carbon tax, and lower tariffs": the next of a list. */
function isListed({ doc: { tokens } }: LabelSentence, { actor }: Reference, { first, last }: Candidate): boolean {
	const before = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
	if (tokens[before]?.text !== ',' || actor.kind === 'person') return false;
	const goesOn = (at: number) => tokens[at]?.text === ',' && /^(and|or)$/.test(tokens[at + 1]?.lower ?? '');
	const isInside = tokens.slice(first, last).some(({ index }) => goesOn(index));
	return isInside || (goesOn(last) && (tokens[last + 1]!.lower === 'or' || actor.kind === 'agreement'));
}

/** "NEW DELHI, India - A note …": the place that a report comes from. */
const isDateline = ({ doc: { tokens }, first }: LabelSentence, reference: Reference): boolean =>
	/^(state|place|unknown)$/.test(reference.actor.kind) &&
	reference.last - first <= 5 &&
	!/^[,(]$/.test(tokens[reference.last]!.text) &&
	!tokens.slice(first, reference.last).some(({ pos }) => /^(VERB|AUX|DET)$/.test(pos)) &&
	/^(a|an|the)$/i.test(tokens[reference.last + 1]?.text ?? '') &&
	/^\p{Lu}/u.test(tokens[reference.last + 1]!.text);

/** Whether a preposition stands before a name, past its article. */
const isBehindPreposition = ({ doc: { tokens } }: LabelSentence, { first }: Reference): boolean =>
	tokens[tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1]?.pos === 'ADP';
