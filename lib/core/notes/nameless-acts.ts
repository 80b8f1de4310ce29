import { isPossessiveMark, type NounPhrase } from '../text/chunks';
import type { PhraseIndex } from '../text/phrases';
import type { TextDoc, Token } from '../text/tokens';
import { isOneOf } from './act-words';
import { isAsserted } from './asserted';
import { type ActSentence, belongsToDoer } from './doers';
import type { Deed } from './hidden-agents';

/** Find acts told without anybody who acts: "the killing of five people", "clashes erupted", "a strike hit the hospital". */
export function findNamelessActs(sentence: ActSentence): Deed[] {
	const { doc, first, last } = sentence;
	const isAnyones = doc.tokens.slice(first, last).some((token) => POINTING.test(token.lower));
	return sentence.phrases.flatMap((phrase) => {
		if (belongsToDoer(sentence, phrase) || isOtherwise(sentence, phrase)) return [];
		const deed = (isAnyones ? null : asNoun(sentence, phrase)) ?? asVerb(sentence, phrase);
		return deed && isAsserted(sentence, deed.first, deed.first) ? [deed] : [];
	});
}

/** Whoever one of these stands for may be who does what a noun tells. */
const POINTING = /^(by|he|him|she|her|they|them|we|us|i|you)$/;

const isOtherwise = ({ doc, table }: ActSentence, { core, last }: NounPhrase): boolean =>
	doc.tokens.slice(core, last).some((token) => isOneOf(table.otherwise, token));

/** "the killing of five people", "an attack on a hospital". */
function asNoun({ doc, table, phraseAt, first, last }: ActSentence, phrase: NounPhrase): Deed | null {
	const { tokens } = doc;
	const noun = tokens[phrase.head]!;
	const link = phrase.last < last ? tokens[phrase.last]!.lower : '';
	const victim = phraseAt[phrase.last + 1 - first];
	if (victim?.first !== phrase.last + 1 || !isOneEvent(doc, phrase)) return null;
	// "the seizure of a journalist's records"
	if (isPossessiveMark(tokens[victim.last])) return null;
	const isTarget = isOneOf(table.targets, tokens[victim.head]!);
	const isAct = link === 'of' && (isOneOf(table.acts, noun) || (isTarget && isOneOf(table.seizures, noun)));
	const isAssault = /^(on|against)$/.test(link) && isTarget && isOneOf(table.assaults, noun);
	if (!isAct && !isAssault) return null;
	return { first: phrase.first, last: victim.last, verb: phrase.head, victim };
}

/** "The killing", "these attacks", "two murders"; not killing as such, nor any attack there may be. */
const isOneEvent = ({ tokens }: TextDoc, { first, head }: NounPhrase): boolean =>
	/^(the|this|these|those|both)$/.test(tokens[first]!.lower) ||
	tokens.slice(first, head).some(({ pos, text }) => pos === 'NUM' && !/^\d{4}$/.test(text));

/** "clashes erupted", "a strike hit the hospital". */
function asVerb(sentence: ActSentence, phrase: NounPhrase): Deed | null {
	const { doc, table, first, last, phraseAt } = sentence;
	const { tokens } = doc;
	if (phrase.first > first && tokens[phrase.first - 1]!.pos === 'ADP') return null;
	const noun = tokens[phrase.head]!;
	const verb = verbAfter(sentence, phrase.last);
	if (isOneOf(table.unrest, noun)) {
		const end = endOf(table.erupts, sentence, verb);
		if (end > 0 && !isBetween(tokens.slice(phrase.last, Math.min(last, end + 8)).map((token) => token.lower)))
			return { first: phrase.first, last: end, verb, victim: { first: end, last: end } };
	}
	// "The missiles hit": whose, the text has said before.
	if (isOneOf(table.weapons, noun) && !isDefinite(tokens, phrase)) {
		const end = endOf(table.strikes, sentence, verb);
		if (end > 0) {
			const victim = phraseAt[end - first];
			return { first: phrase.first, last: end, verb, victim: victim ?? { first: end, last: end } };
		}
	}
	return null;
}

/** "The", "that": the tagger takes a "that" at the head of a sentence for no determiner. */
const isDefinite = (tokens: readonly Token[], { first }: NounPhrase): boolean =>
	DEFINITE.test(tokens[first]!.lower) || DEFINITE.test(tokens[first - 1]?.lower ?? '');

const DEFINITE = /^(the|this|that|these|those)$/;

const isBetween = (words: readonly string[]): boolean => words.some((word) => /^(between|with|against|by)$/.test(word));

/** The place of the verb after a subject, past "have" and adverbs. */
function verbAfter({ doc, last }: ActSentence, from: number): number {
	let i = from;
	while (i < last && (doc.tokens[i]!.pos === 'ADV' || doc.tokens[i]!.lemma === 'have')) i++;
	return i;
}

const endOf = (index: PhraseIndex<true>, { doc, last }: ActSentence, at: number): number =>
	at >= last
		? -1
		: Math.max(
				-1,
				...index
					.at(doc.tokens, at)
					.map((hit) => hit.last)
					.filter((end) => end <= last),
			);
