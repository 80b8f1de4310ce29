import type { Reference } from '../../actors/references';
import type { Token, TokenRange } from '../../text/tokens';
import { MARKS } from '../clause';
import { isPassive } from '../object';
import type { LabelRule, LabelSentence } from '../sentence';
import { subjectOf } from '../subject';
import { gerundEnd } from './gerund';

/** How far before a verb the "if" of its clause is looked for, in tokens. */
const CLAUSE_REACH = 8;
/** Kinds of loaded words that say of an act what the writer thinks of it. */
const LOADED = /^(dysphemism|evaluation|dehumanising|label)$/;

/** "X bullied its neighbours", "X lied about the cost", "X is plotting …": a verb that names what is done as a wrong tells what its subject is like. */
export const misdeed: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return tokens.slice(sentence.first, sentence.last).flatMap(({ index, pos }) => {
		const wrong = pos === 'VERB' ? wrongAt(sentence, index) : null;
		const isDone = wrong && !isPassive(sentence, index) && !isOpen(sentence, index);
		const subject = isDone ? subjectOf(sentence, index) : null;
		if (!wrong || !subject || !isSure(sentence, index, subject)) return [];
		const last = Math.max(wrong.last, gerundEnd(sentence, index));
		return [{ first: index, last, head: index, actor: subject.actor, form: 'other', mention: subject, slant: -1 }];
	});
};

/** "If X violated the deal", "X cannot undermine it", "ordered him to lie": what is not told as done, or done by another than the subject. */
function isOpen({ doc: { tokens }, first }: LabelSentence, verb: number): boolean {
	let group = verb;
	while (/^(AUX|ADV|PART)$/.test(tokens[group - 1]?.pos ?? '')) group--;
	const words = tokens.slice(group, verb).map(({ lower }) => lower);
	const isDenied = words.some((word) => /^(not|n't|never|cannot)$/.test(word));
	// The object of a verb before an infinitive is who is to do it.
	const isOrdered = words.at(-1) === 'to' && /^(him|her|them|us|me|you|it)$/.test(tokens[group - 1]?.lower ?? '');
	const clause = tokens.slice(Math.max(first, group - CLAUSE_REACH), group);
	const opening = clause.findLast(
		({ text, pos, lower }) => /^[,;:—–]$/.test(text) || (pos === 'SCONJ' && lower !== 'that'),
	);
	// "Hyped how …" brings what somebody said.
	const isTold = /^(how|that|why)$/.test(tokens[verb + 1]?.lower ?? '');
	return isTold || isDenied || isOrdered || /^(if|unless|whether)$/.test(opening?.lower ?? '');
}

/** Whether a subject is the verb's own: of a gerund behind "as" or "of" it may be anybody's, and a quotation may begin with the verb. */
function isSure({ doc: { tokens } }: LabelSentence, verb: number, { last }: Reference): boolean {
	if (MARKS.test(tokens[verb - 1]?.text ?? '')) return last === verb - 1;
	return !tokens[verb]!.lower.endsWith('ing') || /^(AUX|ADV|PART|PUNCT)$/.test(tokens[verb - 1]?.pos ?? '');
}

/** A verb outside all phrases that names a wrong, as such or by a loaded phrase that begins with it; a report verb says how somebody speaks. */
function wrongAt({ doc, phrases, matches, words }: LabelSentence, verb: number): TokenRange | null {
	const { lemma, lower } = doc.tokens[verb]!;
	const match = matches.find((m) => m.first === verb);
	const { polarity, kind, strength } = match?.entry ?? {};
	// A mild word tells what happened and no more ("fled", "failed"). "Lay" is no form of "lie" here.
	const isLoaded = polarity === 'negative' && LOADED.test(kind!) && strength! > 1;
	const isWrong = (words.talkingVerbs.has(lemma) || words.wrongingVerbs.has(lemma)) && !/^la(y|in)$/.test(lower);
	if (!(isLoaded || isWrong) || isNoun(doc.tokens, verb) || phrases.some((p) => p.first <= verb && verb < p.last))
		return null;
	return isLoaded ? match! : { first: verb, last: verb + 1 };
}

/** "Accused X of brazen lies", "its brazen lies": the tagger takes the noun for a verb, and the adjective too. */
function isNoun(tokens: readonly Token[], verb: number): boolean {
	const governs = (i: number) =>
		(tokens[i]?.pos === 'ADP' && tokens[i]!.lower !== 'to') || /^(its|his|her|their)$/.test(tokens[i]?.lower ?? '');
	const isLed = /^(VERB|ADJ)$/.test(tokens[verb - 1]?.pos ?? '') && governs(verb - 2);
	return !tokens[verb]!.lower.endsWith('ing') && (governs(verb - 1) || isLed);
}
