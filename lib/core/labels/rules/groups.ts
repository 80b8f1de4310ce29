import { compoundStart } from '../../actors/spoken-of';
import { isRole } from '../../actors/words';
import type { NounPhrase } from '../../text/chunks';
import { draftOf, judges, type LabelRule, type LabelSentence, referenceAt } from '../sentence';

/** What people are in together: these act, and are judged, as people are. */
const BODY = /^(union|school|business|company|corporation|firm|family|household|community|church|party|team|crowd)$/;

/** "Peaceful protesters", "powerful police unions": people of one sort, or what they form, called what they are made out to be. */
export const groups: LabelRule = (sentence) => {
	const { text, tokens } = sentence.doc;
	return sentence.phrases.flatMap((phrase) => {
		if (!isGroup(sentence, phrase)) return [];
		const first = compoundStart(tokens, phrase);
		const modifiers = { first: phrase.core, last: first };
		const isOther = tokens.slice(phrase.core, first).some(({ pos }) => /^(PROPN|NUM)$/.test(pos));
		// ", inspiring neighbors to follow": what is done to them.
		const isDone =
			phrase.core === phrase.first && tokens.slice(phrase.core, first).some(({ lower }) => lower.endsWith('ing'));
		if (first === phrase.core || isOther || isDone || !judges(sentence, modifiers)) return [];
		const name = text.slice(tokens[first]!.start, tokens[phrase.head]!.end);
		const actor = { id: `group:${name}`, name, kind: 'people', gender: null } as const;
		const mention = { first, last: phrase.last };
		return [{ ...draftOf(phrase, actor, 'premodifier', mention), last: first, head: first - 1 }];
	});
};

/** Whether a phrase stands for people by a plural that judges nobody itself, and is neither anybody's nor said of somebody. */
function isGroup(sentence: LabelSentence, { first, head, last, owner }: NounPhrase): boolean {
	const { tokens } = sentence.doc;
	const { pos, text, lower, lemma } = tokens[head]!;
	const isPlural = pos === 'NOUN' && text === lower && lower !== lemma && lower.endsWith('s');
	if (!isPlural || owner || /^(his|her|its|their|my|our|your)$/.test(tokens[first]!.lower)) return false;
	// "Critical senators like Brook" are those whom the text names.
	if (/^(like|including|such)$/.test(tokens[tokens[last]?.text === ',' ? last + 1 : last]?.lower ?? '')) return false;
	// "The racist fanatics" is a name for them as a whole; "they are poor workers" is said of them.
	if (sentence.words.characters.has(lemma) || /^(be|become|remain|as|like)$/.test(tokens[first - 1]?.lemma ?? ''))
		return false;
	return (isRole(sentence.words, tokens[head]) || BODY.test(lemma)) && referenceAt(sentence, head) === null;
}
