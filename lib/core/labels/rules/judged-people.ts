import { thing } from '../../actors/unlisted';
import { isRole } from '../../actors/words';
import { isHyphen, type NounPhrase } from '../../text/chunks';
import { draftOf, judges, type LabelRule, type LabelSentence, referenceAt } from '../sentence';

/** What people are in together: these act, and are judged, as people are. */
const BODY = /^(union|school|business|company|corporation|firm|family|household|community|church|team|crowd)$/;
/** What makes its noun a complement, a comparison or one of a number. */
const BEFORE = /^(as|like|of|including)$/;
/** "The most reliable politicians", "the best leaders" are some of many. */
const EXTREME = /^(most|least|worst)$|(?<!hon|mod|earn|r)est$/;

/**
 * "Passive, cowardly politicians", "the long-suffering parents", "powerful police unions": several people without a name,
 * or what they form, judged by the words before them. They are an actor of this text alone, named as they stand.
 */
export const judgedPeople: LabelRule = (sentence) =>
	sentence.phrases.flatMap((phrase) => {
		const { tokens, text } = sentence.doc;
		if (!isPeople(sentence, phrase) || isComplement(sentence, phrase) || isVerb(sentence, phrase)) return [];
		const name = nameStart(sentence, phrase);
		const first = /^(even|only|just)$/.test(tokens[phrase.core]!.lower) ? phrase.core + 1 : phrase.core;
		const isOther = tokens.slice(first, name).some(({ lower, pos }) => pos === 'PROPN' || EXTREME.test(lower));
		if (name <= first || isOther || isDone(sentence, phrase, name) || !judges(sentence, { first, last: name }))
			return [];
		const called = text.slice(tokens[name]!.start, tokens[phrase.last - 1]!.end);
		const draft = draftOf(phrase, thing(called, 'people'), 'premodifier', { first: name, last: phrase.last });
		return [{ ...draft, first, last: name, head: name - 1 }];
	});

/** Whether a phrase ends in a plural noun for people who are nobody known. */
function isPeople(sentence: LabelSentence, { first, head, last, owner }: NounPhrase): boolean {
	const { doc, words } = sentence;
	const { text, lower, lemma, pos } = doc.tokens[head]!;
	// "Its honest lawyers" are somebody's.
	if (owner || /^(his|her|its|their|my|our|your)$/.test(doc.tokens[first]!.lower)) return false;
	if (pos !== 'NOUN' || text !== lower || last !== head + 1 || referenceAt(sentence, head)) return false;
	const isPlural = lower !== lemma || /^(people|police)$/.test(lower);
	return (
		isPlural &&
		!words.vagueRoles.has(lemma) &&
		(words.people.has(lemma) || BODY.test(lemma) || isRole(words, doc.tokens[head]))
	);
}

/** ", inspiring neighbors to follow": what is done to them. */
const isDone = ({ doc: { tokens } }: LabelSentence, { first, core }: NounPhrase, name: number): boolean =>
	core === first && tokens.slice(core, name).some(({ lower }) => lower.endsWith('ing'));

/** "Calm markets, benefit exporters, and benefit shoppers": in a list the tagger may take a verb for a noun. */
const isVerb = ({ doc: { tokens } }: LabelSentence, { first, head }: NounPhrase): boolean =>
	head === first + 1 && tokens[first]!.pos === 'NOUN' && /^(,|and|or)$/.test(tokens[first - 1]?.lower ?? '');

/** "They are passive politicians", "one of the weak leaders": said of somebody else. */
function isComplement(
	{ doc: { tokens }, words, first: opening }: LabelSentence,
	{ first, last, owner }: NounPhrase,
): boolean {
	// "Weak leaders like Ada Brook" says it of her.
	if (/^(like|such|including)$/.test(tokens[last]?.lower ?? '')) return true;
	let before = (owner?.first ?? first) - 1;
	while (before > opening && /^(ADV|PART)$/.test(tokens[before]!.pos) && tokens[before]!.lower !== 'as') before--;
	const { lower, lemma } = tokens[before] ?? { lower: '', lemma: '' };
	return BEFORE.test(lower) || words.linkingVerbs.has(lemma) || words.namingVerbs.has(lemma);
}

/** Where the noun begins, with the nouns before it that tell its sort and do not judge: "asylum seekers". */
function nameStart({ doc: { tokens }, polarity }: LabelSentence, { core, head }: NounPhrase): number {
	let at = head;
	while (at > core && tokens[at - 1]!.pos === 'NOUN' && !polarity.has(tokens[at - 1]!.lower)) at--;
	// "Blue-collar workers"
	return isHyphen(tokens[at - 1]) ? at - 2 : at;
}
