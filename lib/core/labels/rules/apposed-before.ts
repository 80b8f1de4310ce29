import type { Reference } from '../../actors/references';
import { isRole } from '../../actors/words';
import { isTime } from '../../text/calendar';
import { isPossessiveMark, type NounPhrase } from '../../text/chunks';
import { isPlural } from '../../text/tokens';
import { nounPhrase } from '../phrase';
import { type Draft, judges, type LabelSentence, referenceStarting } from '../sentence';
import { announced } from './announced';
import { isSetOff } from './apposed-mark';
import { nameStart } from './name-start';
import { isClauseTold, isTeller } from './teller';

/** How many phrases before a comma an apposition may be made of ("the top program in the country, …"). */
const BEFORE_REACH = 3;

/** An apposition, with the form it is told by. */
export type Apposed = Pick<Draft, 'first' | 'last' | 'head' | 'form'>;

/**
 * What stands before a reference and a comma: "The country's president, Tokayev, …", "one Israeli soldier, Cpl. Gilad Shalit", "America's leading newspaper, the
 * Post, …", "A staunch ally of the West, Israel …", "In a gesture of goodwill, Israel …"; null where
 * nothing of the kind does.
 */
export function apposedBefore(sentence: LabelSentence, reference: Reference): Apposed | null {
	const { tokens } = sentence.doc;
	const comma = nameStart(sentence, reference) - 1;
	if (tokens[comma]?.text === ':') return announced(sentence, reference, comma);
	if (
		!(tokens[comma]?.text === ',' || isSetOff(sentence, comma, reference.last)) ||
		comma <= sentence.first ||
		isPossessiveMark(tokens[reference.last])
	)
		return null;
	if (isInside(sentence, reference) || isTeller(tokens, reference.last)) return null;
	// "An inquiry into Brook, the lawyer, …": a role that stands for a person is no name of one.
	if (reference.form !== 'name' && reference.actor.kind === 'person') return null;
	const nearest = sentence.phrases
		.filter((p) => p.last <= comma)
		.slice(-BEFORE_REACH)
		.reverse();
	const ending = nearest.filter((p) => p.last === comma || nounPhrase(sentence, p.first, true)?.last === comma);
	const found = ending.map((p) => describedBefore(sentence, reference, p, comma)).find((one) => one !== null);
	const before = found ? { ...found, last: comma } : opening(sentence, comma);
	// "An inquiry into Brook, the Florida lawyer": what names the actor itself is not said of it.
	const isItself = (r: Reference) =>
		r.form === 'name' && r.actor.id === reference.actor.id && r.first >= before!.first && r.last <= comma;
	if (before && isClauseTold(sentence, before, reference.last)) return null;
	return before && sentence.references.some(isItself) ? null : before;
}

/** "…, the Florida woman": a name inside a phrase of its own is not what the words before the comma are said of. */
const isInside = ({ doc: { tokens }, phrases }: LabelSentence, { first, last }: Reference): boolean =>
	phrases.some(
		(p) => p.first <= first && last < p.last && tokens[p.head]!.pos === 'NOUN' && !isTime(tokens[p.head]!.lemma),
	);

/** A phrase with a role for a head before a person, or one with a possessor, "the" or "one" and a class noun before a name that a mark follows. */
function describedBefore(
	sentence: LabelSentence,
	reference: Reference,
	phrase: NounPhrase,
	comma: number,
): Apposed | null {
	const { tokens } = sentence.doc;
	const isCounted = tokens[phrase.core]!.pos === 'NUM' || tokens[phrase.core]!.lower === 'one';
	const isDetermined = phrase.owner !== null || phrase.first < phrase.core || isCounted;
	// "Asked if he was a liar, X said …": said of another, in a clause of its own.
	if (/^(be|remain|become)$/.test(tokens[phrase.first - 1]?.lemma ?? '')) return null;
	// "In advising the council, Brook is responsible …": the object of a gerund that opens the sentence.
	const gerund = tokens[phrase.first - 1];
	if (
		gerund?.lower.endsWith('ing') &&
		/^(by|in|when|while|after|before|on|for)$/.test(tokens[gerund.index - 1]?.lower ?? '')
	)
		return null;
	// "Obstruction of justice, X said"
	if (!isDetermined && tokens[phrase.first - 1]?.pos === 'ADP') return null;
	if (isOfAnother(sentence, reference, phrase, comma, isCounted)) return null;
	const says =
		reference.actor.kind === 'person'
			? isRole(sentence.words, tokens[phrase.head]) && (isDetermined || !isListed(sentence, phrase))
			: isDetermined && isClassBefore(sentence, reference, phrase, comma);
	// "That year's nominee, Ada Brook": the time points back, and says nothing of her.
	const points =
		phrase.owner && isTime(tokens[phrase.owner.head]!.lemma) && /^th/.test(tokens[phrase.owner.first]!.lower);
	const first = points ? phrase.core : (phrase.owner?.core ?? phrase.core);
	return says ? { ...phrase, first: tokens[first]!.lower === 'one' ? first + 1 : first, form: 'appositive' } : null;
}

/** Whether a phrase is a name, several where one is named, or a place where something is said or done. */
function isOfAnother(
	sentence: LabelSentence,
	{ actor, last }: Reference,
	{ head, owner, first }: NounPhrase,
	comma: number,
	isCounted: boolean,
): boolean {
	const { tokens } = sentence.doc;
	const noun = tokens[head]!;
	if (noun.pos === 'PROPN' && !isRole(sentence.words, noun)) return true;
	// "The nation's capital, Green City, …" speaks of the town, not of the state it may stand for.
	if (actor.kind === 'state' && noun.lemma === 'capital') return true;
	// "A court in Alexandria, Virginia" says where a town lies.
	if (actor.kind !== 'person' && tokens[comma - 1]!.pos === 'PROPN') return true;
	// "Speaking to reporters, X": several are not one.
	const isOne = !/^(person|people)$/.test(actor.kind) || (isCounted && isFirstOfSeveral(sentence, last));
	if (isPlural(noun) && !isOne) return true;
	// "In the nation's capital, President Brook …" says where.
	const opens = (owner?.first ?? first) === sentence.first + 1 && tokens[sentence.first]!.lower !== 'as';
	return opens && isFronted(sentence, comma);
}

/** Whether a phrase before a comma may be what a body or a place is: no time, no adverbial, no item of a list. */
function isClassBefore(sentence: LabelSentence, { last }: Reference, phrase: NounPhrase, comma: number): boolean {
	const { tokens } = sentence.doc;
	const closes = /^[,.;:)—–]$/.test(tokens[last]?.text ?? '.') && !/^(and|or)$/.test(tokens[last + 1]?.lower ?? '');
	return closes && !isFronted(sentence, comma) && !isTime(tokens[phrase.head]!.lemma) && !isListed(sentence, phrase);
}

/** "Three officers, Adam Brook, Paul Stone and …" */
const isFirstOfSeveral = (sentence: LabelSentence, last: number): boolean =>
	/^(,|and)$/.test(sentence.doc.tokens[last]?.lower ?? '') &&
	referenceStarting(sentence, last + 1)?.actor.kind === 'person';

/** "At the start of the war, the army …": the first comma behind a preposition ends an adverbial. */
function isFronted(sentence: LabelSentence, comma: number): boolean {
	return /^(ADP|SCONJ)$/.test(sentence.doc.tokens[sentence.first]!.pos) && isFirstComma(sentence, comma);
}

/** Whether a phrase follows a comma or "and", as an item of a list does. */
const isListed = ({ doc: { tokens } }: LabelSentence, { first }: NounPhrase): boolean =>
	/^(,|and|or)$/.test(tokens[first - 1]?.lower ?? '');

const isFirstComma = ({ doc: { tokens }, first }: LabelSentence, comma: number): boolean =>
	!tokens.slice(first, comma).some((token) => token.text === ',');

/** What comes about without anybody's doing: "In a bizarre twist, X was late". */
const CHANCE =
	/^(accident|coincidence|development|episode|incident|irony|moment|scene|surprise|turn|twist|world|year)$/;

/** What the sentence opens with, before a comma and its subject. */
function opening(sentence: LabelSentence, comma: number): Apposed | null {
	const { tokens } = sentence.doc;
	const by = /^(in|as)$/.test(tokens[sentence.first]!.lower);
	const from = by ? sentence.first + 1 : sentence.first;
	const opens = /^(a|an|once|long|the|one)$/.test(tokens[from]!.lower);
	const whole = opens ? nounPhrase(sentence, from) : null;
	const bare = opens && !by ? nounPhrase(sentence, from, true) : null;
	// "A native Texan who writes that he …, Brook …"
	const told = bare && /^(who|whose)$/.test(tokens[bare.last]?.lower ?? '') && isFirstComma(sentence, comma);
	const found = whole?.last === comma ? whole : told ? bare : null;
	if (!found) return null;
	const isJudged =
		judges(sentence, found) || sentence.matches.some((m) => m.first >= found.first && m.last <= found.last);
	// "In a rare step, X", "In an interview, X" say how or where; "In a gesture of goodwill, X", "In a step that shook the region, X" what of.
	const says =
		tokens[sentence.first]!.lower === 'as'
			? isRole(sentence.words, tokens[found.head])
			: by && found.head === comma - 1
				? isJudged && !CHANCE.test(tokens[found.head]!.lemma)
				: isJudged || (tokens[from]!.lower !== 'the' && (!by || sentence.words.acts.has(tokens[found.head]!.lemma)));
	return says ? { ...found, form: 'appositive' } : null;
}
