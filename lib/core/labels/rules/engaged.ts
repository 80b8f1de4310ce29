import { nounPhrase } from '../phrase';
import type { LabelRule, LabelSentence } from '../sentence';
import { gerundEnd, isGerund } from './gerund';
import { ownerOf } from './owner';

/** What somebody has to do with an affair. */
const SHARE =
	/^(role|involvement|participation|complicity|culpability|entanglement|embroilment|implication|hand|part)$/;
/** What somebody is out for. */
const PURSUIT = /^(effort|attempt|fight|struggle|battle|quest|crusade|push|plot|scheme|conspiracy|move|ploy|vendetta)$/;

/** "His role in the fall of the bank", "its involvement in the scandal": what an affair is that somebody has a share in. */
export const engaged: LabelRule = (sentence) =>
	sentence.phrases.flatMap((phrase) => {
		const { tokens } = sentence.doc;
		const { lemma } = tokens[phrase.head]!;
		const link = tokens[phrase.last]?.lower ?? '';
		const isShare = SHARE.test(lemma) && link === 'in';
		const isPursuit = PURSUIT.test(lemma) && (link === 'to' || (lemma !== 'move' && /^(for|against)$/.test(link)));
		const owner = isShare || isPursuit ? ownerOf(sentence, phrase) : null;
		if (!owner) return [];
		const last = link === 'to' ? gerundEnd(sentence, phrase.last + 1) : linkedEnd(sentence, phrase.last + 1);
		if (!last) return [];
		return [{ first: phrase.core, last, head: phrase.head, actor: owner.actor, form: 'possessive', mention: owner }];
	});

/** Exclusive end of the gerund or phrase that a preposition brings; null where neither follows. */
const linkedEnd = (sentence: LabelSentence, from: number): number | null =>
	isGerund(sentence, from) ? gerundEnd(sentence, from) : (nounPhrase(sentence, from, true)?.last ?? null);
