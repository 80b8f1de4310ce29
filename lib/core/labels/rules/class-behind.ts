import { isHyphen, type NounPhrase } from '../../text/chunks';
import { draftOf, judges, type LabelRule, type LabelSentence } from '../sentence';
import { classOfPlace } from './class-of-place';

/** "The Hamas militant group", "the promising Helsinki arms treaty": what stands behind a name in its phrase, with a class noun for a head, and what judges before it. */
const classBehind: LabelRule = (sentence) =>
	sentence.references.flatMap((reference) => {
		const { first: at, last, form, actor } = reference;
		const phrase = sentence.phrases.find((p) => p.first <= at && last < p.last);
		if (form !== 'name' || !phrase || phrase.core === phrase.first || !isClass(sentence, phrase, actor.kind)) return [];
		const draft = draftOf(phrase, actor, 'appositive', reference);
		const before = { ...draft, first: phrase.core, last: at, head: at - 1, form: 'premodifier' as const };
		// "The Chicago-based company" is no name with its class.
		if (isHyphen(sentence.doc.tokens[last]) && sentence.doc.tokens[last + 1]?.pos === 'VERB') return [];
		const behind = { ...draft, first: isHyphen(sentence.doc.tokens[last]) ? last + 1 : last };
		return [
			...(before.last > before.first && judges(sentence, before) ? [before] : []),
			...(behind.last - behind.first > 1 ? [behind] : []),
		];
	});

/** Whether the head of a phrase is a class that an actor of a kind may belong to. */
function isClass({ doc: { tokens }, words }: LabelSentence, { head }: NounPhrase, kind: string): boolean {
	const { lemma, pos } = tokens[head]!;
	if (pos !== 'NOUN' || tokens[head]!.lower !== lemma) return false;
	if (kind === 'armed-group') return words.collectives.has(lemma);
	if (kind === 'agreement') return words.bodies.has(lemma);
	// "The U.N. refugee agency" is but a part of it.
	return /^(organization|unknown)$/.test(kind) && words.concerns.has(lemma);
}

/** A name with its class behind it, or before it and "of". */
export const classed: LabelRule = (sentence) => [...classBehind(sentence), ...classOfPlace(sentence)];
