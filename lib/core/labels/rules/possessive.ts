import type { Reference } from '../../actors/references';
import { isPossessiveMark, type NounPhrase } from '../../text/chunks';
import { type Candidate, nounPhrase } from '../phrase';
import { draftOf, judges, type LabelRule, type LabelSentence, referenceAt, referenceEnding } from '../sentence';

/** What befalls people, so that an adjective before it names who suffers ("Palestinian victims"). */
const SUFFERED =
	/^(victim|hostage|suffering|death|grievance|fear|poverty|tragedy|crisis|famine|conflict|isolation|problem|war)$/;

/** "Hamas's reign of terror", "its consistent promotion of tolerance": what an actor has, where a word in it judges. */
export const possessive: LabelRule = (sentence) =>
	sentence.phrases.flatMap((phrase) => {
		const owner = ownerOf(sentence, phrase);
		const own = sentence.doc.tokens[phrase.core]!.lower === 'own';
		const found = owner && !own ? nounPhrase(sentence, phrase.core) : null;
		return owner && found && speaksOf(sentence, found)
			? [{ ...found, actor: owner.actor, form: 'possessive', mention: owner }]
			: [];
	});

/** "Kazakhstan's evolution into a reliable ally". */
export const change: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return sentence.phrases.flatMap((phrase) => {
		const owner = ownerOf(sentence, phrase);
		const changes =
			sentence.words.changes.has(tokens[phrase.head]!.lemma) && /^(into|as|to)$/.test(tokens[phrase.last]?.lower ?? '');
		const found = owner && changes ? nounPhrase(sentence, phrase.last + 1) : null;
		return owner && found ? [{ ...found, actor: owner.actor, form: 'other', mention: owner }] : [];
	});
};

/** "The growing power of the Accords", "the limited novelty of Kazakhstan's entry", "the absurd claim of Oman's minister". */
export const ofPhrase: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return sentence.references.flatMap((reference) => {
		if (reference.form === 'adjective' || reference.form === 'pronoun') return [];
		const of = tokens[reference.first - 1]?.pos === 'DET' ? reference.first - 2 : reference.first - 1;
		const phrase = tokens[of]?.lower === 'of' ? sentence.phrases.find((p) => p.last === of) : undefined;
		const others = isPossessiveMark(tokens[reference.last]) && !isOffice(sentence, reference.last + 1);
		if (
			!phrase ||
			others ||
			phrase.last - phrase.core < 2 ||
			!speaksOf(sentence, draftOf(phrase, reference.actor, 'other', null))
		)
			return [];
		return [draftOf(phrase, reference.actor, 'possessive', reference)];
	});
};

/** "Alleged Israeli war crimes", "the Israeli occupation": what is done, with an adjective for who does it. */
export const adjectival: LabelRule = (sentence) =>
	sentence.references.flatMap((reference) => {
		const phrase = sentence.phrases.find((p) => p.first <= reference.first && reference.last <= p.head);
		if (reference.form !== 'adjective' || !phrase || referenceAt(sentence, phrase.head)) return [];
		const { lemma } = sentence.doc.tokens[phrase.head]!;
		const done = sentence.polarity.get(lemma) === -1 && !SUFFERED.test(lemma);
		return done ? [draftOf(phrase, reference.actor, 'possessive', reference)] : [];
	});

const ownerOf = (sentence: LabelSentence, phrase: NounPhrase): Reference | null =>
	phrase.owner
		? referenceEnding(sentence, phrase.owner.last)
		: (sentence.references.find((r) => r.form === 'pronoun' && r.first === phrase.first) ?? null);

/** Whether a word of a phrase judges, up to what another preposition than "of" brings; roles ("its leaders") aside. */
function speaksOf(sentence: LabelSentence, { first, last, head }: Candidate): boolean {
	const { tokens } = sentence.doc;
	const upToHead = tokens.slice(first, head + 1);
	if (upToHead.some((token) => sentence.words.roles.has(token.lemma))) return false;
	const aside = tokens.slice(head + 1, last).find((token) => token.pos === 'ADP' && token.lower !== 'of');
	return judges(sentence, { first, last: aside?.index ?? last });
}

/** Whoever holds an office speaks for the actor. */
const isOffice = ({ phrases, doc, words }: LabelSentence, first: number): boolean =>
	phrases.some((p) => p.first === first && p.owner && words.roles.has(doc.tokens[p.head]!.lemma));
