import type { Reference } from '../../actors/references';
import { isRole } from '../../actors/words';
import { isHyphen, isPossessiveMark, type NounPhrase } from '../../text/chunks';
import type { Token } from '../../text/tokens';
import { type Draft, type LabelRule, type LabelSentence, referenceEnding } from '../sentence';
import { TIME } from './apposed-before';
import { canModify } from './can-modify';
import { describes, isPersonNoun, isTitle, MARK, saysSomething } from './modifier-words';
import { officeOf } from './office-of';

/** "The so-called X" says that it is called so. */
const CITING = /^(called|acronym|name|term|word|phrase|nickname|alias)s?$/;
const OPENING = /^(former|ex|then|retired|acting)$/;
/** What a number counts says nothing of a name behind it: "a 10-year Treasury bond", "the way Democrats vote". */
const UNIT =
	/^(year|month|week|day|hour|minute|mile|member|seat|point|percent|way|world|time|night|moment|reason|place|p\.m\.|a\.m\.)$/;
/** "President Trump next year", "Rep. Adam Brook Wednesday night" */
const WHEN = /^(next|last|this|early|late|night|morning|afternoon|evening)$/;

/** "The Palestinian militant group Hamas", "a thriving Israel", "U.S.-brokered Abraham Accords", "Secretary of State Rubio", "NPR's Ada Brook". */
export const premodifier: LabelRule = (sentence) =>
	sentence.references.flatMap((reference) => {
		const phrase = reference.form === 'name' ? phraseOf(sentence, reference) : undefined;
		if (!phrase) return [];
		const last = ownStart(sentence, reference);
		const office = officeOf(sentence, reference, last);
		if (office) return [{ ...office, form: 'premodifier', ...saidOf(reference, last) }];
		const found = beforeName(sentence, reference, phrase, last);
		return found ? apart(sentence, found) : affiliated(sentence, reference, phrase);
	});

/** The phrase a name is the head of: nothing follows the name in it but a time. A given name taken for a verb ends the phrase before. */
function phraseOf({ doc: { tokens }, phrases }: LabelSentence, { first, last }: Reference): NounPhrase | undefined {
	const around = phrases.find((p) => p.first <= first && first < p.last) ?? phrases.find((p) => p.last === first);
	// "The retired Marine general"
	if (tokens[last]?.lower === 'general') return undefined;
	const rest = around ? tokens.slice(last, around.last) : [];
	return rest.every(({ lower }) => WHEN.test(lower) || TIME.test(lower)) ? around : undefined;
}

const saidOf = ({ actor, last }: Reference, own: number) => ({ actor, mention: { first: own, last } });

/** What stands before a name in its phrase. */
function beforeName(sentence: LabelSentence, reference: Reference, phrase: NounPhrase, last: number): Draft | null {
	const { tokens } = sentence.doc;
	const head = last - 1;
	const office = reference.actor.kind === 'person' && head >= phrase.core && isPersonNoun(sentence, head);
	// "That President Trump has vowed": before a title "that" opens a clause.
	const pointing = tokens[phrase.first]!.lower;
	if (/^(this|these|those)$/.test(pointing) || (pointing === 'that' && !(office && isTitle(sentence, head))))
		return null;
	// Without an article before "X's", the tagger may have taken a verb for a noun ("groups report Gaza's crisis").
	if (isPossessiveMark(tokens[reference.last]) && phrase.core === phrase.first && !office) return null;
	const first = labelStart(sentence, reference, phrase, last);
	// "World War I-era": the compound is part of a longer one.
	if (isHyphen(tokens[first + 1]) && tokens[first - 1]?.pos === 'PROPN') return null;
	const cut =
		head < first ||
		isHyphen(tokens[head]) ||
		MARK.test(tokens[head]!.text) ||
		CITING.test(tokens[head]!.lower) ||
		UNIT.test(tokens[head]!.lemma);
	if (cut || !tokens.slice(first, last).some((token) => saysSomething(sentence, token.index, last, reference)))
		return null;
	if (!canModify(sentence, reference, phrase, { first, last, head })) return null;
	const form = tokens[head]!.pos === 'NOUN' ? 'appositive' : 'premodifier';
	// "Olga Lund's lawyer Ada Brook": whose lawyer is a part of what she is.
	const owner = first === phrase.core && office ? phrase.owner : null;
	return { first: owner?.core ?? first, last, head, form, ...saidOf(reference, last) };
}

/** Where the words before a name begin that may be said of it. */
function labelStart(sentence: LabelSentence, reference: Reference, phrase: NounPhrase, last: number): number {
	const { tokens } = sentence.doc;
	let first = last;
	// "Question former FBI director X": "former" opens what somebody was.
	while (first > phrase.core && !OPENING.test(tokens[first]!.lower) && describes(sentence, first - 1, last, reference))
		first--;
	// "A more subdued Trump": behind an article an adverb belongs to the adjective.
	const graded = first === phrase.core && phrase.first < phrase.core;
	const isLoose = ({ pos, text }: Token) => (pos === 'ADV' && !graded) || MARK.test(text);
	while (first < last && (isHyphen(tokens[first]) || isLoose(tokens[first]!))) first++;
	if (!isHyphen(tokens[first - 1])) return pairedStart(sentence, first, last - 1);
	// "Israeli-American left-wing donor": the tagger may break a phrase at a compound.
	let start = compoundStart(tokens, first);
	while (start > sentence.first && tokens[start - 1]!.pos === 'ADJ') start--;
	const people = sentence.references.find((r) => r.form === 'adjective' && r.last === start);
	return people ? compoundStart(tokens, people.first) : start;
}

/** "Former researcher and activist Ada Brook": where the first of two roles begins. */
function pairedStart(sentence: LabelSentence, first: number, head: number): number {
	const { tokens } = sentence.doc;
	const before = tokens[first - 1]?.lower === 'and' ? sentence.phrases.find((p) => p.last === first - 1) : undefined;
	const isCommon = (i: number) => tokens[i]!.pos === 'NOUN' && isRole(sentence.words, tokens[i]);
	const paired =
		before && isCommon(head) && isCommon(before.head) && tokens[before.head]!.lower === tokens[before.head]!.lemma;
	return paired ? before.core : first;
}

/** Where a compound begins whose last part may stay in the label: "far" in "far-right", "77" in "77-year-old". */
function compoundStart(tokens: readonly Token[], first: number): number {
	let start = first;
	while (isHyphen(tokens[start - 1]) && tokens[start - 1]!.start === tokens[start - 2]?.end) start -= 2;
	return start;
}

/** Where the name itself begins in a reference: "Trump" in "President Trump". */
function ownStart(sentence: LabelSentence, { actor, first, last }: Reference): number {
	let own = first;
	if (actor.kind !== 'person') return own;
	while (own < last - 1 && isTitle(sentence, own)) own++;
	return own;
}

/** "Democratic candidate Sen. Ada Brook": a role and the title behind it are two labels. */
function apart({ doc: { tokens }, words }: LabelSentence, draft: Draft): Draft[] {
	const role = tokens
		.slice(draft.first, draft.last - 1)
		.findLast((token) => token.text === token.lower && token.pos === 'NOUN' && isRole(words, token));
	const title = role ? role.index + 1 : draft.last;
	if (!/^\p{Lu}/u.test(tokens[title]?.text ?? '') || title >= draft.last) return [draft];
	return [
		{ ...draft, last: title, head: title - 1 },
		{ ...draft, first: title },
	];
}

/** "NPR's Ada Brook": whom a person works for. */
function affiliated(sentence: LabelSentence, reference: Reference, { owner, first, core }: NounPhrase): Draft[] {
	const owning = owner && core === reference.first ? referenceEnding(sentence, owner.last) : null;
	if (reference.actor.kind !== 'person' || owning?.actor.kind !== 'organization') return [];
	return [{ first: owning.first, last: core, head: first - 1, form: 'premodifier', ...saidOf(reference, core) }];
}
