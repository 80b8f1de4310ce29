import type { TokenRange } from '../../text/tokens';
import { nounPhrase } from '../phrase';
import { judges, type LabelRule, type LabelSentence } from '../sentence';
import { gerundEnd, isGerund } from './gerund';
import { isLoaded } from './loaded';
import { ownerOf } from './owner';

/** What somebody has to do with an affair: it tells by the affair. */
const SHARE =
	/^(role|involvement|participation|complicity|culpability|entanglement|embroilment|implication|hand|part)$/;
/** What somebody is out for: it tells by what is to be done, and not by whom it is done to. */
const PURSUIT = /^(effort|attempt|fight|struggle|battle|quest|crusade|push|plot|scheme|conspiracy|move|ploy|vendetta)$/;

/** Guilt and intrigue judge by themselves. */
const WRONG =
	/^(complicity|culpability|entanglement|embroilment|implication|crusade|plot|scheme|conspiracy|ploy|vendetta)$/;

/** "His role in the cover-up", "its scheme to hide the cost": what somebody has a share in or is out for, where a word judges it. */
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
		const upTo = link === 'to' ? Math.min(last ?? 0, phrase.last + 2) : last;
		if (!last || !upTo || !(WRONG.test(lemma) || tells(sentence, { first: phrase.core, last: upTo }))) return [];
		return [{ first: phrase.core, last, head: phrase.head, actor: owner.actor, form: 'possessive', mention: owner }];
	});

/** Exclusive end of the gerund or phrase that a preposition brings; null where neither follows. */
const linkedEnd = (sentence: LabelSentence, from: number): number | null =>
	isGerund(sentence, from) ? gerundEnd(sentence, from) : (nounPhrase(sentence, from, true)?.last ?? null);

/** What is done behind others' backs or to keep them down. */
const UNDERHAND = /^(hide|conceal|silence|muzzle|gag|evade|dodge|rig|steal|discredit|suppress)$/;

/** Whether a word of what somebody is engaged in judges. */
const tells = (sentence: LabelSentence, words: TokenRange): boolean =>
	judges(sentence, words) ||
	isLoaded(sentence, words) ||
	sentence.doc.tokens.slice(words.first, words.last).some(({ lemma }) => UNDERHAND.test(lemma));
