import type { Reference } from '../../actors/references';
import type { NounPhrase } from '../../text/chunks';
import { type LabelSentence, referenceEnding } from '../sentence';

/** Whose a phrase is, by a name with "'s" or a pronoun before it; null where it is nobody's. */
export const ownerOf = (sentence: LabelSentence, phrase: NounPhrase): Reference | null =>
	phrase.owner
		? referenceEnding(sentence, phrase.owner.last)
		: (sentence.references.find((r) => r.form === 'pronoun' && r.first === phrase.first) ?? null);

/** "In his bid to become mayor, X …": one's own aim, so that it is the subject's. */
export function doerBehind(
	{ doc: { tokens }, references, first }: LabelSentence,
	phrase: NounPhrase,
): Reference | null {
	if (phrase.first !== first + 1 || !/^(in|with|despite|after|during)$/.test(tokens[first]!.lower)) return null;
	if (!/^(his|her|their|its)$/.test(tokens[phrase.first]!.lower)) return null;
	return (
		references.find(
			(r) =>
				r.first > phrase.last &&
				/^[,)]$/.test(tokens[r.first - 1]!.text) &&
				r.form === 'name' &&
				/^(AUX|VERB|ADV)$/.test(tokens[r.last]?.pos ?? ''),
		) ?? null
	);
}
