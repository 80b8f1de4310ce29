import type { Reference } from '../../actors/references';
import { isRole } from '../../actors/words';
import { isHyphen, isPossessiveMark, type NounPhrase } from '../../text/chunks';
import type { Token } from '../../text/tokens';
import { type Draft, judges, type LabelRule, type LabelSentence } from '../sentence';

const CALENDAR = /day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/;
const MARK = /^["“”,]$/;
/** What captions of pictures begin with. */
const CREDIT = /^(caption|copyright|images?|photo|video|file)$/;
/** "The so-called X" says that it is called so. */
const CITING = /^(called|acronym|name|term|word|phrase|nickname|alias)s?$/;
const OPENING = /^(former|ex|then|retired|acting)$/;
/** What a number counts says nothing of a name behind it: "a 10-year Treasury bond", "the way Democrats vote". */
const UNIT =
	/^(year|month|week|day|hour|minute|mile|member|seat|point|percent|way|world|time|night|moment|reason|place|p\.m\.|a\.m\.)$/;
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
	// "Question former FBI director X": "former" opens what somebody was.
	while (first > phrase.core && !OPENING.test(tokens[first]!.lower) && describes(sentence, first - 1, last)) first--;
	while (first < last && (isHyphen(tokens[first]) || tokens[first]!.pos === 'ADV' || MARK.test(tokens[first]!.text)))
		first++;
	if (isHyphen(tokens[first - 1])) first = compoundStart(tokens, first);
	// "World War I-era": the compound is part of a longer one.
	if (isHyphen(tokens[first + 1]) && tokens[first - 1]?.pos === 'PROPN') return null;
	const head = last - 1;
	const cut =
		head < first ||
		isHyphen(tokens[head]) ||
		MARK.test(tokens[head]!.text) ||
		CITING.test(tokens[head]!.lower) ||
		UNIT.test(tokens[head]!.lemma);
	if (cut || !tokens.slice(first, last).some((token) => saysSomething(sentence, token.index))) return null;
	if (!canModify(sentence, reference, phrase, first, head)) return null;
	if (tokens[first - 1]?.lower === 'of' && sentence.words.titles.has(tokens[first - 2]?.lower ?? '')) first -= 2;
	const form = tokens[head]!.pos === 'NOUN' ? 'appositive' : 'premodifier';
	return { first, last, head, actor: reference.actor, form, mention: { first: last, last: reference.last } };
}

/** Where a compound begins whose last part may stay in the label: "far" in "far-right", "77" in "77-year-old". */
function compoundStart(tokens: readonly Token[], first: number): number {
	let start = first;
	while (isHyphen(tokens[start - 1]) && tokens[start - 1]!.start === tokens[start - 2]?.end) start -= 2;
	return start;
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
	// "The kind of nominee Trump picks"
	if (tokens[first - 1]?.lower === 'of' && /^(kind|sort|type)$/.test(tokens[first - 2]?.lemma ?? '')) return false;
	// A name of nobody known: only what judges it, or says what it is, is sure to be said of it.
	const isClass = tokens[head]!.pos === 'NOUN' || isTitle(sentence, head);
	if (actor.kind === 'unknown' && !isClass && !judges(sentence, { first, last: head + 1 })) return false;
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
	const subject =
		/^(ADV|NOUN|PRON|PROPN)$/.test(tokens[first - 1]?.pos ?? '') ||
		/^(all|both|some|many)$/.test(tokens[first - 1]?.lower ?? '');
	if (tokens[first]!.lower.endsWith('ed') && subject) return false;
	// "…, dominating Iraq", "bent on dominating Iraq"
	const acts = tokens[first - 1]?.text === ',' || tokens[first - 1]?.pos === 'ADP';
	if (tokens[first]!.lower.endsWith('ing') && acts) return false;
	if (phrase.first < phrase.core || isHyphen(tokens[head - 1])) return true;
	// "Critics attack the deal", "would overhaul Medicare": a lone noun that is no class of things may be a verb.
	const isLone = head === first && tokens[head]!.pos === 'NOUN' && tokens[head]!.lower === tokens[head]!.text;
	if (isLone && !isPersonNoun(sentence, head) && !sentence.words.organizationWords.has(tokens[head]!.lower))
		return false;
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
