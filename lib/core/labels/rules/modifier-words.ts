import type { Reference } from '../../actors/references';
import { isRole, isTitle } from '../../actors/words';
import { isDay, isMonth } from '../../text/calendar';
import { isHyphen } from '../../text/chunks';
import type { LabelSentence } from '../sentence';

/** Marks that may stand between the words before a name. */
export const MARK = /^["“”,]$/;
/** What captions of pictures begin with. */
const CREDIT = /^(caption|copyright|images?|photo|video|file)$/;
/** What stands before the title of who serves a state. */
export const STATE = /^(US|U\.S\.|UK|U\.K\.|EU|E\.U\.|UN|U\.N\.)$/;
/** Courtesies say nothing of who somebody is. */
const COURTESY = /^(mr|mrs|ms|miss|dr|sir|dame|lady|lord)$/;

/** "Mr", "Dr.": whether such a word stands at a token. */
export const isCourtesy = ({ doc }: LabelSentence, index: number): boolean =>
	COURTESY.test(doc.tokens[index]?.lower.replace(/\.$/, '') ?? '');

/** Whether a title stands at a token; none does outside the text. */
export const isTitleAt = ({ words, doc }: LabelSentence, index: number): boolean =>
	doc.tokens[index] !== undefined && isTitle(words, doc.tokens[index]);

/** Whether a word before a person says what the person is. */
export const isPersonNoun = (sentence: LabelSentence, index: number): boolean =>
	isTitleAt(sentence, index) || isRole(sentence.words, sentence.doc.tokens[index]);

const isOnCalendar = (word: string): boolean => isDay(word) || isMonth(word);

/** Whether a token before a name may belong to its label. A capitalised word that is no title and no actor belongs to a longer name. */
export function describes(sentence: LabelSentence, index: number, last: number, { actor }: Reference): boolean {
	const { tokens } = sentence.doc;
	const token = tokens[index]!;
	if (COURTESY.test(token.lower.replace(/\.$/, '')) || isOnCalendar(token.lower) || CREDIT.test(token.lower))
		return false;
	// "Retired Gen. Ada Brook", "Disgraced former director Ada Brook": a participle has its capital from the beginning.
	if (index === sentence.first && last - index > 1 && /^\p{Lu}\p{Ll}+ed$/u.test(token.text))
		return actor.kind === 'person';
	if (token.pos === 'PROPN' || /^\p{Lu}/u.test(token.text)) {
		const named = sentence.references.some((r) => r.first <= index && index < r.last);
		// "Labor Secretary Ada Brook", "the Miami charity Green Hands": the word behind ends no name.
		const { concerns, collectives } = sentence.words;
		const isClass = [concerns, collectives].some((list) => list.has(tokens[last - 1]!.text));
		const office = index < last - 1 && (isPersonNoun(sentence, last - 1) || isClass);
		if (named || office || token.pos === 'ADJ') return true;
		// "The Senate Foreign Affairs Committee": before what is no person a title is part of a name. "Host Ada Brook …"
		return (
			actor.kind === 'person' && (isTitleAt(sentence, index) || isRank(sentence, index, last) || mocks(sentence, index))
		);
	}
	// "The deal also irritated Republicans": past an adverb that follows a noun a clause goes on.
	if (token.pos === 'ADV') return !/^(NOUN|PROPN|PRON|AUX)$/.test(tokens[index - 1]?.pos ?? '');
	return ['ADJ', 'NOUN', 'VERB'].includes(token.pos) || isHyphen(token) || MARK.test(token.text);
}

/** Whether a role has its capital from the beginning of the sentence, or as a title right before the name ("Clerk Ada Brook"). */
const isRank = ({ first, doc, words }: LabelSentence, index: number, last: number): boolean =>
	(index === first || index === last - 1) && isRole(words, doc.tokens[index]);

/** "Crooked Brook": a word that judges, with a capital as in a name. */
export const mocks = ({ doc: { tokens }, polarity, first, matches }: LabelSentence, index: number): boolean =>
	index > first &&
	/^\p{Lu}\p{Ll}/u.test(tokens[index]!.text) &&
	(polarity.has(tokens[index]!.lower) || matches.some((m) => m.first === index && m.last === index + 1));

/** Whether a modifier says what the actor is: no courtesy, bare nationality, day, number or place. */
export function saysSomething(sentence: LabelSentence, index: number, last: number, { actor }: Reference): boolean {
	const { lower, pos, text } = sentence.doc.tokens[index]!;
	if (COURTESY.test(lower.replace(/\.$/, ''))) return false;
	if (actor.kind === 'person' && (isTitleAt(sentence, index) || isRank(sentence, index, last))) return true;
	if (actor.kind === 'person' && mocks(sentence, index)) return true;
	if (sentence.words.plainAdjectives.has(lower) || isOnCalendar(lower) || !/^\P{N}*\p{L}/u.test(text)) return false;
	const naming = (form: string) => form === 'name' || form === 'adjective';
	const named = sentence.references.some((r) => naming(r.form) && r.first <= index && index < r.last);
	return !named && ['ADJ', 'NOUN', 'VERB'].includes(pos);
}
