import { local } from '../../actors/unlisted';
import { isHyphen, type NounPhrase } from '../../text/chunks';
import { type LabelRule, type LabelSentence, referenceAt } from '../sentence';

/**
 * "The US-led coalition", "Iran-backed militias", "U.S.-brokered talks": a body without a name that is called by whom it
 * is tied to; it is an actor of its own, named as it stands.
 */
export const heldBody: LabelRule = (sentence) =>
	sentence.phrases.flatMap((phrase) => {
		const { doc } = sentence;
		const tie = isBody(sentence, phrase) ? tieIn(sentence, phrase) : -1;
		if (tie < 0) return [];
		const holder = sentence.references.find((r) => r.last === tie - 1 && r.first >= phrase.core);
		if (!holder) return [];
		const name = doc.text.slice(doc.tokens[phrase.core]!.start, doc.tokens[phrase.head]!.end);
		const actor = local(name, 'unknown', null);
		const mention = { first: phrase.head, last: phrase.head + 1 };
		return [{ first: holder.first, last: tie + 1, head: tie, actor, form: 'premodifier', mention }];
	});

/** Whether a phrase ends in a common noun for a body that stands for nobody known. */
function isBody(sentence: LabelSentence, { first, head, last }: NounPhrase): boolean {
	const { tokens } = sentence.doc;
	// "An Iran-backed militia" is any one of them.
	if (/^an?$/.test(tokens[first]!.lower)) return false;
	const { lemma, lower, pos } = tokens[head]!;
	if (pos !== 'NOUN' || last !== head + 1 || tokens[head]!.text !== lower || referenceAt(sentence, head)) return false;
	const { heldBodies, collectives, concerns } = sentence.words;
	return [heldBodies, collectives, concerns].some((bodies) => bodies.has(lemma));
}

/** The participle behind a hyphen near the beginning of a phrase; -1 where none stands. */
function tieIn({ doc: { tokens }, words }: LabelSentence, { core, head }: NounPhrase): number {
	let tie = core + 2;
	while (tie < head && !(words.holdingParticiples.has(tokens[tie]!.lower) && isHyphen(tokens[tie - 1]))) tie++;
	return tie < head ? tie : -1;
}
