import type { Reference } from '../actors/references';
import { referenceAt } from '../labels/sentence';
import type { NounPhrase } from '../text/chunks';
import type { RoleSentence } from './clue';

/** What a verb is done to. */
export interface RoleObject {
	/** Exclusive end of its words. */
	readonly last: number;
	/** Lemmas of its nouns and what stands before them. */
	readonly words: readonly string[];
	readonly reference: Reference | null;
}

/** Nouns that only count or part what follows "of". */
const PARTS = /^(number|dozen|hundred|thousand|million|score|life|member|group|part|lot|handful|kind|rule|right)$/;

/** The noun phrase or pronoun that begins at a token, past adverbs and quotation marks; null where none does. */
export function objectAt(sentence: RoleSentence, from: number): RoleObject | null {
	const { tokens } = sentence.doc;
	let at = from;
	while (at < sentence.last && (tokens[at]!.pos === 'ADV' || /^["“‘]$/.test(tokens[at]!.text))) at++;
	if (at >= sentence.last) return null;
	if (tokens[at]!.pos === 'PRON' && !sentence.phrases.some((phrase) => phrase.first === at))
		return { last: at + 1, words: [], reference: referenceAt(sentence, at) };
	// A verb taken for a noun is in one phrase with its object.
	const opening = sentence.phrases.find((phrase) => phrase.first <= at && at <= phrase.head);
	if (!opening) return null;
	const phrase = owned(sentence, opening);
	const of = PARTS.test(tokens[phrase.head]!.lemma) && tokens[phrase.last]?.lower === 'of';
	const whole = of ? sentence.phrases.find((next) => next.first === phrase.last + 1) : undefined;
	const end = whole ? owned(sentence, whole) : phrase;
	const words = [phrase, end].flatMap(({ core, last }) =>
		tokens.slice(Math.max(core, at), last).flatMap(({ lower, lemma }) => [lower, lemma]),
	);
	return { last: end.last, words, reference: referenceAt(sentence, end.head) };
}

/** "Homes" in "the family's homes". */
function owned({ phrases }: RoleSentence, owner: NounPhrase): NounPhrase {
	let phrase = owner;
	for (let next = phrases.find((one) => one.owner === phrase); next; next = phrases.find((one) => one.owner === phrase))
		phrase = next;
	return phrase;
}
