import type { ActorRef } from '../../actors/gazetteer';
import { isRole } from '../../actors/words';
import { isHyphen, type NounPhrase } from '../../text/chunks';
import type { Candidate } from '../clause';
import { nounPhrase } from '../phrase';
import { draftOf, judges, type LabelRule, type LabelSentence, referenceAt, referenceStarting } from '../sentence';
import { withGerund } from './gerund';
import { isLoaded } from './loaded';
import { doerBehind, ownerOf, pastCompound } from './owner';
import { characterises, slantOf } from './trait';

/** "Hamas's reign of terror", "its consistent promotion of tolerance": what an actor has, where a word in it judges. */
export const possessive: LabelRule = (sentence) =>
	sentence.phrases.flatMap((part) => {
		const phrase = pastCompound(sentence, part);
		const owner = ownerOf(sentence, phrase) ?? doerBehind(sentence, phrase);
		const found = owner ? ownedIn(sentence, part, phrase) : null;
		if (!owner || !found || isOneOf(sentence, phrase) || isRanked(sentence, phrase)) return [];
		// "Norway's labelling of X as a menace" says nothing of Norway.
		if (phrase.core === phrase.head && sentence.words.namingNouns.has(sentence.doc.tokens[phrase.head]!.lemma))
			return [];
		const isTold = mayTell(sentence, phrase, owner.actor.kind) && speaksOf(sentence, found);
		if (!isTold && !characterises(sentence, phrase)) return [];
		if (isLaidDown(sentence, phrase, owner.actor.kind)) return [];
		const slant = slantOf(sentence, { first: phrase.core, head: phrase.head });
		return [{ ...withGerund(sentence, found), actor: owner.actor, form: 'possessive', mention: owner, ...slant }];
	});

/** What is somebody's, with all that hangs on it; null for "his own". */
function ownedIn(sentence: LabelSentence, part: NounPhrase, phrase: NounPhrase): Candidate | null {
	const { tokens } = sentence.doc;
	const whole = tokens[phrase.core]!.lower === 'own' ? null : nounPhrase(sentence, part.core);
	// "Once-great" goes in whole.
	const isCut = whole !== null && tokens.slice(whole.first - 1, whole.first + 1).some(isHyphen);
	return isCut ? { ...whole, first: phrase.core } : whole;
}

/** "His disastrous tax law" is said of the law; of a state its laws tell. */
const isLaidDown = ({ doc: { tokens } }: LabelSentence, { head }: NounPhrase, owner: ActorRef['kind']): boolean =>
	/^(person|party)$/.test(owner) && /^(act|amendment|bill|law|legislation|statute)$/.test(tokens[head]!.lemma);

/** Whether a noun may say something of its owner: it does not befall people, and is not what anybody has. */
function mayTell(sentence: LabelSentence, phrase: NounPhrase, owner: ActorRef['kind']): boolean {
	const { doc, words } = sentence;
	const { lemma, pos } = doc.tokens[phrase.head]!;
	if (words.sufferings.has(lemma) || words.gauges.has(lemma) || pos === 'PROPN') return false;
	const isCommon = words.commonPossessions.has(lemma) || (owner === 'person' && !isOwnTrait(sentence, lemma));
	return !isCommon || bears(sentence, phrase) || judges(sentence, { first: phrase.core, last: phrase.head });
}

/** Whether a noun says of a person what he is by having it; others do only with a word that judges before them. */
export const isOwnTrait = ({ words }: LabelSentence, lemma: string): boolean =>
	/(ism|phobia)$/.test(lemma) || words.ownTraits.has(lemma);

/** "A campaign of lies": a noun that is what it is of. */
const bears = ({ doc: { tokens }, words }: LabelSentence, { head, last }: NounPhrase): boolean =>
	words.bearers.has(tokens[head]!.lemma) && /^(of|to|for)$/.test(tokens[last]?.lower ?? '');

/** "One of its biggest foes", "one of America's oldest papers" is somebody else. */
const isOneOf = ({ doc: { tokens } }: LabelSentence, { first, owner }: NounPhrase): boolean =>
	tokens[(owner?.first ?? first) - 1]?.lower === 'of' && tokens[(owner?.first ?? first) - 2]?.pos === 'NUM';

/** "The nation's strictest law" is the strictest there: where it stands is a place, and nothing is said of that. */
const isRanked = ({ doc: { tokens } }: LabelSentence, { core, head, owner }: NounPhrase): boolean =>
	owner !== null &&
	tokens.slice(core, head).some(({ pos, lower }) => lower === 'most' || (pos === 'ADJ' && /.{2}est$/.test(lower)));

/** "Kazakhstan's evolution into a reliable ally", "the transformation of Kazakhstan into a hub". */
export const change: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return sentence.phrases.flatMap((phrase) => {
		if (!sentence.words.changes.has(tokens[phrase.head]!.lemma)) return [];
		const of = tokens[phrase.last]?.lower === 'of' ? referenceStarting(sentence, phrase.last + 1) : null;
		const owner = of ?? ownerOf(sentence, phrase);
		const link = of ? of.last : phrase.last;
		const changes = /^(into|as|to)$/.test(tokens[link]?.lower ?? '');
		const found = owner && changes ? nounPhrase(sentence, link + 1) : null;
		return owner && found ? [{ ...found, actor: owner.actor, form: 'other', mention: owner }] : [];
	});
};

/** What goes on somewhere, whoever is to blame for it: "the French budget scandal". */
const AFFAIR = /^(catastrophe|controversy|disaster|dispute|fiasco|recession|row|scandal|standoff|turmoil|uproar)$/;

/** Of which an adjective may tell who suffered it, or where it was: "the Armenian genocide". */
const TOLL = /^(bloodbath|carnage|famine|genocide|holocaust|massacre|pogrom|slaughter)$/;

/** "Alleged Israeli war crimes", "the Israeli occupation": what is done, with an adjective for who does it. */
export const adjectival: LabelRule = (sentence) =>
	sentence.references.flatMap((reference) => {
		const phrase = sentence.phrases.find((p) => p.first <= reference.first && reference.last <= p.head);
		if (reference.form !== 'adjective' || !phrase || referenceAt(sentence, phrase.head)) return [];
		const { lemma } = sentence.doc.tokens[phrase.head]!;
		const { words, doc } = sentence;
		const done =
			sentence.polarity.get(lemma) === -1 &&
			!words.sufferings.has(lemma) &&
			!words.commonPossessions.has(lemma) &&
			!AFFAIR.test(lemma) &&
			// "The Ruritanian massacre of Freedonians" has a doer.
			!(TOLL.test(lemma) && !/^(of|against|in)$/.test(doc.tokens[phrase.last]?.lower ?? '')) &&
			!isRole(words, doc.tokens[phrase.head]);
		return done ? [draftOf(phrase, reference.actor, 'possessive', reference)] : [];
	});

/** Whether a word of a phrase judges, up to what another preposition than "of" brings; roles ("its leaders") aside. */
export function speaksOf(sentence: LabelSentence, { first, last, head }: Candidate): boolean {
	const { tokens } = sentence.doc;
	if (tokens.slice(first, last).some((token) => token.pos !== 'ADJ' && isRole(sentence.words, token))) return false;
	const aside = tokens.slice(head + 1, last).find((token) => token.pos === 'ADP' && token.lower !== 'of');
	// "A reign of terror" is terror; a probe of crimes is none.
	const upTo = sentence.words.bearers.has(tokens[head]!.lemma) ? (aside?.index ?? last) : head + 1;
	return judges(sentence, { first, last: upTo }) || isLoaded(sentence, { first, last: upTo });
}
