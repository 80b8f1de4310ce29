import type { Reference } from '../../actors/references';
import { type Candidate, complementAt, nounPhrase } from '../phrase';
import { type Draft, type LabelRule, type LabelSentence, referenceAt } from '../sentence';
import { subjectOf } from '../subject';

/** What "it" is when it stands for a clause. */
const GENERIC =
	/^(responsibility|duty|job|role|right|time|fact|case|reason|matter|question|way|thing|truth|point|pleasure|shame|honor|honour)$/;

/** "X is Y", "X remains Y", "X serves as Y", "X has earned a reputation as Y". */
export const copular: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	const drafts: Draft[] = [];
	for (let verb = sentence.first; verb < sentence.last; verb++) {
		const { pos, lemma, lower } = tokens[verb]!;
		if ((pos !== 'VERB' && pos !== 'AUX') || lower.endsWith('ing')) continue;
		if (sentence.words.linkingVerbs.has(lemma)) drafts.push(...linked(sentence, verb));
		else if (sentence.words.asLinkingVerbs.has(lemma)) drafts.push(...linkedByAs(sentence, verb));
	}
	return drafts;
};

/** With the further phrases that follow: "X is a tremor, an expansion of …", "X is a partner, rather than a pariah". */
function linked(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	if (tokens[verb + 1]?.pos === 'VERB') return [];
	const subject = subjectOf(sentence, verb);
	// A lawyer represents people; a deal represents a shift.
	if (subject?.actor.kind === 'person' && /^(represent|mark|form|constitute)$/.test(tokens[verb]!.lemma)) return [];
	// "Sounds like a threat".
	const from = tokens[verb + 1]?.lower === 'like' ? verb + 2 : verb + 1;
	const complement = subject && complementAt(sentence, from);
	if (
		!complement ||
		isEmpty(sentence, subject, complement) ||
		isNamed(sentence, complement) ||
		isAgentless(sentence, complement)
	)
		return [];
	const found = [complement];
	const both = tokens.slice(verb + 1, complement.first).some((token) => token.lower === 'both');
	for (let last: Candidate | null = complement; last && continues(sentence, last.last, both); ) {
		last = nounPhrase(sentence, skipContrast(sentence, last.last));
		if (last && /^(VERB|AUX)$/.test(tokens[last.last]?.pos ?? '')) last = null;
		if (last) found.push(last);
	}
	return found.map((one) => ({ ...one, actor: subject.actor, form: 'copular', mention: subject }));
}

function continues({ doc: { tokens } }: LabelSentence, at: number, both: boolean): boolean {
	const next = tokens[at + 1]?.lower ?? '';
	if (both && tokens[at]?.lower === 'and') return /^(an?|the)$/.test(next);
	if (tokens[at]?.lower === 'nor') return /^(an?|the)$/.test(next);
	return /^(,|but|rather)$/.test(tokens[at]?.lower ?? '') && /^(an?|the|but|rather|than)$/.test(next);
}

/** Past ", rather than" or ", but", to what is set against the first complement. */
function skipContrast({ doc: { tokens } }: LabelSentence, from: number): number {
	let i = from;
	while (/^(,|but|rather|than|and|nor)$/.test(tokens[i]?.lower ?? '')) i++;
	return i;
}

/** "It is the responsibility of …", "it proved its value": what it stands for comes later, or nothing is said of it. */
function isEmpty({ doc: { tokens } }: LabelSentence, { form }: Reference, { first, head }: Candidate): boolean {
	return (
		form === 'pronoun' && (GENERIC.test(tokens[head]!.lemma) || /^(its|his|her|their)$/.test(tokens[first - 1]!.lower))
	);
}

/** An identity with another name ("the winner is Israel") says nothing of the kind. */
const isNamed = (sentence: LabelSentence, { head }: Candidate): boolean => referenceAt(sentence, head)?.form === 'name';

/** "is a deal brokered by …" reads on: what follows "by" decides. */
const isAgentless = ({ doc: { tokens } }: LabelSentence, { last }: Candidate): boolean =>
	tokens[last]?.pos === 'VERB' && tokens[last + 1]?.lower === 'by';

function linkedByAs(sentence: LabelSentence, verb: number): Draft[] {
	const { tokens } = sentence.doc;
	const as = tokens.slice(verb + 1, Math.min(sentence.last, verb + 4)).find((token) => token.lower === 'as');
	const subject = as && subjectOf(sentence, verb);
	const found = subject && nounPhrase(sentence, as.index + 1);
	return found ? [{ ...found, actor: subject.actor, form: 'copular', mention: subject }] : [];
}
