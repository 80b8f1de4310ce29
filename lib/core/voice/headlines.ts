import type { Reference } from '../actors/references';
import { contains, firstEndingAfter } from '../text/span';
import { stretch, type TextDoc, type Token, type TokenRange } from '../text/tokens';
import type { RawAttribution } from './attributions';
import type { CueTable } from './cues';
import { tokenAt } from './denial/negation';

/** Verbs that give the floor to their object: "Brook quotes Moss: “…”". */
const CITES = /^(quote|cite|ask|tell|echo)$/;

/** "Brook attacks Moss and the BBC: “…”": of those before a colon whoever attacks speaks, and not whom. */
export function withHeadline(doc: TextDoc, one: RawAttribution, { verbs }: Pick<CueTable, 'verbs'>): RawAttribution {
	const { tokens } = doc;
	const { cue, speaker } = one;
	if (!cue || !speaker || tokens[tokenAt(tokens, cue)]!.text !== ':' || speaker.start > cue.start) return one;
	const { first } = doc.sentences[firstEndingAfter(doc.sentences, cue.start)]!;
	const subject = subjectIn(tokens, { first, last: speaker.last }, verbs);
	return subject ? { ...one, speaker: stretch(tokens, subject) } : one;
}

/** Who attacks or tells in some words that open a sentence ("Brook" of "Brook attacks Moss"); null where nobody does. */
export function subjectIn(
	tokens: readonly Token[],
	{ first, last }: TokenRange,
	verbs: CueTable['verbs'],
): TokenRange | null {
	// "Brook interrupted him: “…”"
	const isObject = /^(him|them|us|me)$/.test(tokens[last - 1]!.lower);
	const verb = tokens
		.slice(first + 1, last)
		.find(
			(token) =>
				isVerb(tokens, token) && (isObject || (verbs.get(token.lemma) === 'speech' && !CITES.test(token.lemma))),
		);
	const isPlain =
		verb &&
		tokens
			.slice(first, verb.index)
			.every(
				({ pos, lower, text }) =>
					/^(PROPN|NOUN|DET|ADJ)$/.test(pos) || /^(and|he|she|they)$/.test(lower) || /^\p{Lu}/u.test(text),
			);
	return isPlain ? { first, last: verb.index } : null;
}

/** A verb, also one that the tagger takes for a noun between two names ("Brook attacks Moss", "Brook attacks the BBC"). */
const isVerb = (tokens: readonly Token[], { index, pos, text }: Token): boolean =>
	pos === 'VERB' ||
	(pos === 'NOUN' &&
		/^\p{Ll}+s$/u.test(text) &&
		tokens[index - 1]?.pos === 'PROPN' &&
		/^(PROPN|DET)$/.test(tokens[index + 1]?.pos ?? ''));

/**
 * Whether an attribution to what stands before a colon only names the topic: "Brexit: Scottish court says …". Behind the
 * colon somebody else speaks at once, and neither a person nor a source ("Study") stands before it.
 *
 * @param next - The attribution behind it.
 */
export function isTopic(
	{ tokens }: TextDoc,
	{ cue, speaker, content }: RawAttribution,
	next: RawAttribution | undefined,
	inside: readonly Reference[],
	{ sources, documents }: Pick<CueTable, 'sources' | 'documents'>,
): boolean {
	const [said] = content;
	const isColon = cue !== null && speaker !== null && tokens[tokenAt(tokens, cue)]!.text === ':';
	if (!isColon || !said || !next?.speaker || !next.cue) return false;
	const opens = next.speaker.start === said.start && contains(said, next.cue);
	const isSource = tokens
		.slice(speaker.first, speaker.last)
		.some(({ lemma }) => sources.has(lemma) || documents.has(lemma));
	return opens && !isSource && !inside.some(({ actor }) => actor.kind === 'person');
}
