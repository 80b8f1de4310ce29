import type { TokenRange } from '../../text/tokens';
import type { Candidate } from '../clause';
import { hungPhraseEnd } from '../hanging';
import { nounPhrase } from '../phrase';
import { type Draft, judges, type LabelSentence, referenceEnding } from '../sentence';
import { subjectOf } from '../subject';
import { isLoaded } from './loaded';
import { nameStart } from './name-start';
import { isQualified } from './quality';

/** "Cling to a failed doctrine", "suffer from a lack of trust". */
const HAD_WITH = /^(to|from|in|with|on|about|up|out|off|over)$/;

/** "issued a scathing rebuke", "clings to a failed doctrine", "faces growing isolation": what a subject gives or has, where a word in it judges. */
export function had(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	const next = tokens[verb + 1];
	const from = next && (HAD_WITH.test(next.lower) || /^["“‘]$/.test(next.text)) ? verb + 2 : verb + 1;
	if (!/^(an?|no)$/.test(tokens[from]?.lower ?? '') && !/^(ADJ|NOUN|VERB|ADV)$/.test(tokens[from]?.pos ?? ''))
		return [];
	// "Faces growing isolation": the participle belongs to what it stands before.
	const grows = tokens[from]?.pos === 'VERB' && /ing$/.test(tokens[from]!.lower) && tokens[from + 1]?.pos === 'ADJ';
	const behind = nounPhrase(sentence, grows ? from + 1 : from);
	const found = behind && pastLoaded(sentence, grows ? { ...behind, first: from } : behind);
	// "The need to impose checks": an infinitive speaks of whoever stands right before it.
	const infinitive = tokens[verb - 1]?.lower === 'to';
	const subject =
		found && !namesOther(sentence, found, from) && !isOutward(sentence, verb, found) && tells(sentence, found)
			? subjectOf(sentence, verb)
			: null;
	const isItsOwn = subject && (!infinitive || (subject.last === verb - 1 && !refuses(sentence, subject)));
	if (!found || !isItsOwn || givesNobody(sentence, found)) return [];
	const { first, last, head } = withoutRecipient(sentence, verb, found);
	return [{ first, last, head, actor: subject.actor, form: 'possessive', mention: subject }];
}

/** "Brook's refusal to play political games": what is refused is not had. */
const refuses = ({ doc: { tokens } }: LabelSentence, { last }: TokenRange): boolean =>
	/^(refusal|unwillingness|reluctance|hesitancy|hesitation|failure|inability)$/.test(tokens[last - 1]!.lemma);

/** "Has brought security to nobody" */
const givesNobody = ({ doc: { tokens } }: LabelSentence, { head, last }: Candidate): boolean =>
	tokens
		.slice(head + 1, last + 2)
		.some(({ lower, index }) => /^(nobody|none|no)$/.test(lower) && /^(to|for)$/.test(tokens[index - 1]!.lower));

/** Verbs of giving: what "to" brings behind their object belongs to them. */
const GIVES = /^(give|deliver|offer|send|hand|lend|bring|provide|extend|deal|grant|present)$/;

/** "Delivers a stark answer to Brook", up to the "to". */
function withoutRecipient({ doc: { tokens } }: LabelSentence, verb: number, found: Candidate): Candidate {
	const to = GIVES.test(tokens[verb]!.lemma)
		? tokens.slice(found.head + 1, found.last).find(({ lower }) => lower === 'to')
		: undefined;
	return to ? { ...found, last: to.index } : found;
}

/** "A cover-up of the crime": past a loaded phrase that goes on behind the noun, with what hangs on it. */
function pastLoaded(sentence: LabelSentence, found: Candidate): Candidate {
	const match = sentence.matches.find((m) => m.first >= found.first && m.first < found.last && m.last > found.last);
	if (!match) return found;
	const hangs = sentence.doc.tokens[match.last]?.pos === 'ADP' || sentence.doc.tokens[match.last]?.lower === 'about';
	return { ...found, last: (hangs && hungPhraseEnd(sentence, match.last + 1)) || match.last };
}

/** "Offers a win to X", "showing troubling signs for Mrs. X": what names somebody right away, or behind "for", speaks of them. */
const namesOther = (sentence: LabelSentence, { head, last }: Candidate, from: number): boolean =>
	sentence.references.some((reference) => {
		if (reference.form !== 'name' || reference.first < from) return false;
		const before = nameStart(sentence, reference) - 1;
		const isFor = before === head + 1 && sentence.doc.tokens[before]!.lower === 'for';
		return reference.last <= head + 2 || (isFor && reference.last <= last);
	});

/** What comes about, or happens to anybody, and is told without praise or blame: "launched a string of attacks", "won a victory", "made a mistake". */
const HAPPENS =
	/^(achievement|advance|attack|blunder|campaign|commitment|defeat|error|gaffe|loss|misstep|mistake|opposition|promise|slip|strike|success|support|triumph|victory|win)$/;

/** Whether a word of what somebody has judges, or was chosen. */
function tells(sentence: LabelSentence, found: Candidate): boolean {
	const part = ofPart(sentence, found);
	const judging = sentence.doc.tokens.slice(part.first, part.last).some(({ index, lemma }) => {
		return !HAPPENS.test(lemma) && judges(sentence, { first: index, last: index + 1 });
	});
	// "A stunning victory"
	const isGraded = HAPPENS.test(sentence.doc.tokens[found.head]!.lemma) && isQualified(sentence, found);
	return judging || isGraded || isLoaded(sentence, part) || isMarked(sentence, found);
}

/** What others do to whoever faces it, and wares that whoever delivers them is not. */
const FROM_OTHERS =
	/^(backlash|challenge|competition|contest|opposition|pressure|protest|question|resistance|revolt|scrutiny)$/;
const WARES = /^(garbage|junk|rubbish|trash)$/;

/** What one deed brings upon others. */
const HAZARD = /^(danger|difficulty|hardship|hazard|peril|problem|risk|tension|trouble|uncertainty)$/;

/** "Faces angry challenges from his rivals", "delivers cheap junk", "creates new dangers": what is had comes from others, is a thing or befalls others. */
const isOutward = ({ doc: { tokens } }: LabelSentence, verb: number, { head }: Candidate): boolean =>
	(/^(face|draw|meet|encounter|suffer)$/.test(tokens[verb]!.lemma) && FROM_OTHERS.test(tokens[head]!.lemma)) ||
	(GIVES.test(tokens[verb]!.lemma) && WARES.test(tokens[head]!.lemma)) ||
	(/^(create|cause|bring|generate|produce)$/.test(tokens[verb]!.lemma) && HAZARD.test(tokens[head]!.lemma));

/** 'Delivers a stark "answer"': a word in quotation marks is chosen. */
const isMarked = ({ doc: { tokens } }: LabelSentence, { first, head }: Candidate): boolean =>
	tokens.slice(first, head).some((token) => /^["“‘]$/.test(token.text));

/** A phrase up to what another preposition than "of", or a participle, brings. */
function ofPart({ doc: { tokens } }: LabelSentence, { first, last, head }: Candidate): TokenRange {
	const aside = tokens
		.slice(head + 1, last)
		.find(({ pos, lower }) => (pos === 'ADP' && lower !== 'of') || (pos === 'VERB' && lower.endsWith('ing')));
	return { first, last: aside?.index ?? last };
}

/** "The narrative of conflict that Hamas depends on", "the brutal war which Russia wages": what a relative clause says an actor has. */
export function hadBefore(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	let at = verb;
	while (/^(AUX|ADV)$/.test(tokens[at - 1]?.pos ?? '')) at--;
	const subject = referenceEnding(sentence, at);
	if (!subject) return [];
	const pronoun = tokens[subject.first - 1]?.pos === 'DET' ? subject.first - 2 : subject.first - 1;
	if (!/^(that|which)$/.test(tokens[pronoun]?.lower ?? '')) return [];
	const found = sentence.phrases
		.filter((p) => p.last <= pronoun)
		.slice(-3)
		.map((p) => nounPhrase(sentence, p.first, true))
		.find((one) => one?.last === pronoun);
	if (!found || !judges(sentence, ofPart(sentence, found))) return [];
	return [{ ...found, actor: subject.actor, form: 'possessive', mention: subject }];
}
