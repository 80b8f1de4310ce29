import type { Reference } from '../../actors/references';
import { isHyphen, isPossessiveMark, type NounPhrase } from '../../text/chunks';
import { type LabelSentence, referenceEnding } from '../sentence';

/** Whose a phrase is, by a name with "'s", "whose" or a pronoun before it; null where it is nobody's. */
export const ownerOf = (sentence: LabelSentence, phrase: NounPhrase): Reference | null =>
	phrase.owner
		? referenceEnding(sentence, phrase.owner.last)
		: (sentence.references.find((r) => r.form === 'pronoun' && r.first === phrase.first) ??
			whoseBefore(sentence, phrase));

/** "Adam Brook, whose arrogance is known": who stands right before the relative clause. */
function whoseBefore(sentence: LabelSentence, { first }: NounPhrase): Reference | null {
	const { tokens } = sentence.doc;
	if (tokens[first]!.lower !== 'whose') return null;
	return referenceEnding(sentence, tokens[first - 1]?.text === ',' ? first - 1 : first);
}

/**
 * The phrase with the whole of the compound it begins in, where the chunker takes in only its end: "once-great name",
 * "in-your-face manner". Whose it is stands before the compound then.
 */
export function pastCompound(sentence: LabelSentence, phrase: NounPhrase): NounPhrase {
	const { tokens } = sentence.doc;
	const isPart = (hyphen: number) =>
		isHyphen(tokens[hyphen]) &&
		tokens[hyphen]!.end === tokens[hyphen + 1]!.start &&
		tokens[hyphen - 1]?.end === tokens[hyphen]!.start;
	let core = phrase.first;
	while (isPart(core - 1)) core -= 2;
	if (core === phrase.first || phrase.owner) return phrase;
	const mark = isPossessiveMark(tokens[core - 1]);
	const owner = mark ? (sentence.phrases.find((p) => p.last === core - 1) ?? null) : null;
	const isOwn = /^(his|her|its|their)$/.test(tokens[core - 1]?.lower ?? '');
	return owner || isOwn ? { ...phrase, first: isOwn ? core - 1 : core, core, owner } : phrase;
}

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
