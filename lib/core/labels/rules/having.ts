import type { TokenRange } from '../../text/tokens';
import type { Candidate } from '../clause';
import { nounPhrase } from '../phrase';
import { type Draft, judges, type LabelSentence, referenceEnding } from '../sentence';
import { subjectOf } from '../subject';

/** "Cling to a failed doctrine", "suffer from a lack of trust". */
const HAD_WITH = /^(to|from|in|with|on|about)$/;

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
	const found = behind && grows ? { ...behind, first: from } : behind;
	// "The need to impose checks": an infinitive speaks of whoever stands right before it.
	const infinitive = tokens[verb - 1]?.lower === 'to';
	const isOthers =
		found && sentence.references.some((r) => r.form === 'name' && r.first >= from && r.last <= found.head + 2);
	const subject =
		found && !isOthers && (judges(sentence, ofPart(sentence, found)) || isMarked(sentence, found))
			? subjectOf(sentence, verb)
			: null;
	const isItsOwn = subject && (!infinitive || subject.last === verb - 1);
	return found && isItsOwn ? [{ ...found, actor: subject.actor, form: 'possessive', mention: subject }] : [];
}

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
