import type { Reference } from '../../actors/references';
import { isRole } from '../../actors/words';
import { isHyphen, isPossessiveMark, type NounPhrase } from '../../text/chunks';
import type { Draft, LabelRule, LabelSentence } from '../sentence';

const CALENDAR = /day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/;
const MARK = /^["“”,]$/;
/** What captions of pictures begin with. */
const CREDIT = /^(caption|copyright|images?|photo|video|file)$/;
/** Courtesies say nothing of who somebody is. */
const COURTESY = /^(mr|mrs|ms|miss|dr|sir|dame|lady|lord)$/;

/** "The Palestinian militant group Hamas", "a thriving Israel", "U.S.-brokered Abraham Accords", "Secretary of State Rubio". */
export const premodifier: LabelRule = (sentence) =>
	sentence.references.flatMap((reference) => {
		const phrase = sentence.phrases.find((p) => p.first <= reference.first && reference.last === p.last);
		const found = reference.form === 'name' && phrase ? beforeName(sentence, reference, phrase) : null;
		return found ? [found] : [];
	});

/** What stands before a name in its phrase. */
function beforeName(sentence: LabelSentence, reference: Reference, phrase: NounPhrase): Draft | null {
	const { tokens } = sentence.doc;
	if (/^(this|these|that|those)$/.test(tokens[phrase.first]!.lower)) return null;
	// Without an article before "X's", the tagger may have taken a verb for a noun ("groups report Gaza's crisis").
	if (isPossessiveMark(tokens[phrase.last]) && phrase.core === phrase.first && !opensWithTitle(sentence, phrase))
		return null;
	const last = ownStart(sentence, reference);
	let first = last;
	while (first > phrase.core && describes(sentence, first - 1, last)) first--;
	while (first < last && (isHyphen(tokens[first]) || tokens[first]!.pos === 'ADV' || MARK.test(tokens[first]!.text)))
		first++;
	const head = last - 1;
	const cut = head < first || isHyphen(tokens[head]) || MARK.test(tokens[head]!.text);
	if (cut || !tokens.slice(first, last).some((token) => saysSomething(sentence, token.index))) return null;
	if (!canModify(sentence, reference, phrase, first, head)) return null;
	if (tokens[first - 1]?.lower === 'of' && sentence.words.titles.has(tokens[first - 2]?.lower ?? '')) first -= 2;
	const form = tokens[head]!.pos === 'NOUN' ? 'appositive' : 'premodifier';
	return { first, last, head, actor: reference.actor, form, mention: { first: last, last: reference.last } };
}

const isTitle = ({ words, doc }: LabelSentence, index: number): boolean =>
	words.titles.has(doc.tokens[index]!.lower.replace(/\.$/, ''));

const opensWithTitle = (sentence: LabelSentence, { core }: NounPhrase): boolean => isTitle(sentence, core);

/** Where the name itself begins in a reference: "Trump" in "President Trump". */
function ownStart(sentence: LabelSentence, { actor, first, last }: Reference): number {
	let own = first;
	if (actor.kind !== 'person') return own;
	while (own < last - 1 && isTitle(sentence, own)) own++;
	return own;
}

/** Whether a token before a name may belong to its label. A capitalised word that is no title and no actor belongs to a longer name. */
function describes(sentence: LabelSentence, index: number, last: number): boolean {
	const { tokens } = sentence.doc;
	const token = tokens[index]!;
	if (COURTESY.test(token.lower.replace(/\.$/, '')) || CALENDAR.test(token.lower) || CREDIT.test(token.lower))
		return false;
	if (token.pos === 'PROPN' || /^\p{Lu}/u.test(token.text)) {
		const named = sentence.references.some((r) => r.first <= index && index < r.last);
		const office = index < last - 1 && isPersonNoun(sentence, last - 1);
		return named || office || token.pos === 'ADJ' || isTitle(sentence, index);
	}
	// "The deal also irritated Republicans": past an adverb that follows a noun a clause goes on.
	if (token.pos === 'ADV') return !/^(NOUN|PROPN|PRON|AUX)$/.test(tokens[index - 1]?.pos ?? '');
	return ['ADJ', 'NOUN', 'VERB'].includes(token.pos) || isHyphen(token) || MARK.test(token.text);
}

const isPersonNoun = (sentence: LabelSentence, index: number): boolean =>
	isTitle(sentence, index) || isRole(sentence.words, sentence.doc.tokens[index]);

/**
 * Whether words before a name can modify it: a verb needs an article or a hyphen before the name ("a thriving Israel",
 * "U.S.-brokered"), and what stands before a person is a role or has an article.
 */
function canModify(
	sentence: LabelSentence,
	{ actor, last }: Reference,
	phrase: NounPhrase,
	first: number,
	head: number,
) {
	const { tokens } = sentence.doc;
	if (tokens[first - 1]?.lower === 'to') return false;
	// "The US lists Hamas as …": a plural before one name is a verb.
	const isPlural =
		tokens[head]!.pos === 'NOUN' && tokens[head]!.lower.endsWith('s') && !tokens[head]!.lemma.endsWith('s');
	if (isPlural && tokens[last]?.lower !== 'and') return false;
	// "Maria striking Puerto Rico", "the case involved Brook", "a bar Democrats say …": a clause goes on.
	const verbal = tokens
		.slice(first + 1, head + 1)
		.find((token) => /(ing|ed)$/.test(token.lower) && token.pos !== 'NOUN');
	if (verbal && /^(NOUN|PROPN)$/.test(tokens[verbal.index - 1]!.pos)) return false;
	if (tokens[head]!.pos === 'NOUN' && /^(party|people)$/.test(actor.kind) && !isPersonNoun(sentence, head))
		return false;
	// "The night Trump won": beside a person a noun is a role.
	if (actor.kind === 'person' && tokens[head]!.pos === 'NOUN' && !isPersonNoun(sentence, head)) return false;
	if (tokens.slice(first, head + 1).some((token) => /^vs?\.?$/.test(token.lower))) return false;
	// "The deal also irritated Republicans": a form in "-ed" behind its subject is the verb.
	if (tokens[first]!.lower.endsWith('ed') && /^(ADV|NOUN|PRON|PROPN)$/.test(tokens[first - 1]?.pos ?? '')) return false;
	if (tokens[first]!.lower.endsWith('ing') && tokens[first - 1]?.text === ',') return false;
	if (phrase.first < phrase.core || isHyphen(tokens[head - 1])) return true;
	if (tokens.slice(first, head + 1).some((token) => token.pos === 'VERB' && !isHyphen(tokens[token.index - 1])))
		return false;
	return actor.kind !== 'person' || isPersonNoun(sentence, head) || first === sentence.first;
}

/** Whether a modifier says what the actor is: no courtesy, bare nationality, day, number or place. */
function saysSomething(sentence: LabelSentence, index: number): boolean {
	const { lower, pos, text } = sentence.doc.tokens[index]!;
	if (COURTESY.test(lower.replace(/\.$/, ''))) return false;
	if (isTitle(sentence, index)) return true;
	if (sentence.words.plainAdjectives.has(lower) || CALENDAR.test(lower) || !/\p{L}/u.test(text)) return false;
	const naming = (form: string) => form === 'name' || form === 'adjective';
	const named = sentence.references.some((r) => naming(r.form) && r.first <= index && index < r.last);
	return !named && ['ADJ', 'NOUN', 'VERB'].includes(pos);
}
