import type { Reference } from '../../actors/references';
import { isRole } from '../../actors/words';
import { isPossessiveMark, type NounPhrase } from '../../text/chunks';
import { type Candidate, nounPhrase } from '../phrase';
import { draftOf, judges, type LabelRule, type LabelSentence, referenceAt, referenceEnding } from '../sentence';

/** What befalls people, so that an adjective before it names who suffers ("Palestinian victims"). */
const SUFFERED =
	/^(victory|defeat|win|loss|support|success|growth|victim|hostage|suffering|death|grievance|fear|poverty|tragedy|crisis|famine|conflict|isolation|problem|war)$/;

/** "Hamas's reign of terror", "its consistent promotion of tolerance": what an actor has, where a word in it judges. */
export const possessive: LabelRule = (sentence) =>
	sentence.phrases.flatMap((phrase) => {
		const owner = ownerOf(sentence, phrase);
		const own = sentence.doc.tokens[phrase.core]!.lower === 'own';
		const found = owner && !own ? nounPhrase(sentence, phrase.core) : null;
		const suffered = SUFFERED.test(sentence.doc.tokens[phrase.head]!.lemma) && phrase.last - phrase.core === 1;
		return owner && found && !suffered && speaksOf(sentence, found) && !isOneOf(sentence, phrase)
			? [{ ...found, actor: owner.actor, form: 'possessive', mention: owner }]
			: [];
	});

/** "One of its biggest foes", "one of America's oldest papers" is somebody else. */
const isOneOf = ({ doc: { tokens } }: LabelSentence, { first, owner }: NounPhrase): boolean =>
	tokens[(owner?.first ?? first) - 1]?.lower === 'of' && tokens[(owner?.first ?? first) - 2]?.pos === 'NUM';

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
		const others = isPossessiveMark(tokens[reference.last]);
		const whole = sentence.phrases.find((p) => p.first <= reference.first && reference.first < p.last);
		if (
			!phrase ||
			others ||
			(whole && whole.last > reference.last && !/^(PRON|DET)$/.test(tokens[whole.last]?.pos ?? '')) ||
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
		const { words, doc } = sentence;
		const done =
			sentence.polarity.get(lemma) === -1 && !SUFFERED.test(lemma) && !isRole(words, doc.tokens[phrase.head]);
		return done ? [draftOf(phrase, reference.actor, 'possessive', reference)] : [];
	});

const ownerOf = (sentence: LabelSentence, phrase: NounPhrase): Reference | null =>
	phrase.owner
		? referenceEnding(sentence, phrase.owner.last)
		: (sentence.references.find((r) => r.form === 'pronoun' && r.first === phrase.first) ?? null);

/** Whether a word of a phrase judges, up to what another preposition than "of" brings; roles ("its leaders") aside. */
function speaksOf(sentence: LabelSentence, { first, last, head }: Candidate): boolean {
	const { tokens } = sentence.doc;
	if (tokens.slice(first, last).some((token) => isRole(sentence.words, token))) return false;
	const aside = tokens.slice(head + 1, last).find((token) => token.pos === 'ADP' && token.lower !== 'of');
	// "A reign of terror" is terror; a probe of crimes is none.
	const upTo = sentence.words.bearers.has(tokens[head]!.lemma) ? (aside?.index ?? last) : head + 1;
	return judges(sentence, { first, last: upTo });
}
