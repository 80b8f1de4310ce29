import { isRole } from '../../actors/words';
import { isDay } from '../../text/calendar';
import type { NounPhrase } from '../../text/chunks';
import type { Token } from '../../text/tokens';
import type { Candidate } from '../clause';
import { judges, type LabelSentence, referenceStarting } from '../sentence';
import { isLoaded } from './loaded';
import { isQualified } from './quality';

/** "Moral problems", "Republican affiliation": a noun that says something of its owner with any word before it. */
function isToldBy(
	{ doc: { tokens }, words }: LabelSentence,
	{ first, head }: Pick<Candidate, 'first' | 'head'>,
): boolean {
	const { lemma } = tokens[head]!;
	const belongs = words.allegiances.has(lemma);
	if (!belongs && !words.troubles.has(lemma)) return false;
	return tokens
		.slice(first, head)
		.some(
			({ pos, lower, text }) =>
				/^(ADJ|NOUN|PROPN)$/.test(pos) &&
				(belongs || text === lower) &&
				!words.plainAdjectives.has(lower) &&
				lower !== 'own',
		);
}

/** Whether a noun alone says what somebody is like. */
const isTrait = ({ words }: LabelSentence, { lemma, pos }: Token): boolean =>
	pos === 'NOUN' &&
	(words.faults.has(lemma) || words.virtues.has(lemma) || (/.{3}ness$/.test(lemma) && !words.noTraits.has(lemma)));

/** What a noun with its modifiers says of whoever has it, where that is told by the noun or by a modifier alone ("authoritarian leadership" blames). */
export function slantOf(
	{ doc: { tokens }, words, polarity }: LabelSentence,
	{ first, head }: Pick<Candidate, 'first' | 'head'>,
): { slant?: -1 | 1 } {
	const { lemma } = tokens[head]!;
	if (words.faults.has(lemma) || words.troubles.has(lemma)) return { slant: -1 };
	if (tokens.slice(first, head).some(({ lower }) => words.wantingAdjectives.has(lower))) return { slant: -1 };
	if (words.virtues.has(lemma)) return { slant: 1 };
	const blames = words.minds.has(lemma) && tokens.slice(first, head).some(({ lower }) => polarity.get(lower) === -1);
	return blames ? { slant: -1 } : {};
}

/** Whether a noun is something of the mind, with a word before it that says what kind, and not only what field it is for ("senatorial ambitions"). */
const isMinded = (
	{ doc: { tokens }, words }: LabelSentence,
	{ first, head }: Pick<Candidate, 'first' | 'head'>,
): boolean =>
	words.minds.has(tokens[head]!.lemma) &&
	// "His documented belief that …" tells what is believed.
	tokens[head + 1]?.lower !== 'that' &&
	tokens
		.slice(first, head)
		.some(
			({ pos, lower, text, index }) =>
				/^(ADJ|NOUN|VERB)$/.test(pos) &&
				text === lower &&
				!words.plainAdjectives.has(lower) &&
				!words.sphereAdjectives.has(pos === 'NOUN' ? tokens[index - 1]!.lower : lower) &&
				lower !== 'own',
		);

/** "His skepticism of refugees", "its practice of seizing land", "her knack to make peace": a stance with what it is to, a practice with what is done, a power with what for. */
function isDirected(sentence: LabelSentence, { head, last }: Pick<Candidate, 'head' | 'last'>): boolean {
	const { doc, words } = sentence;
	const { lemma } = doc.tokens[head]!;
	const link = doc.tokens[last]?.lower ?? '';
	const next = doc.tokens[last + 1];
	// "Voiced his disdain over the delay" tells what somebody said of it.
	if (last !== head + 1 || link === 'over') return false;
	if (words.ties.has(lemma)) return /^(to|with)$/.test(link) && areTold(sentence, { head, last });
	if (words.stances.has(lemma)) return /^(of|for|to|toward|towards|about|on|against|with)$/.test(link);
	// "The crackdown on Monday" tells when.
	if (words.intrusions.has(lemma)) return /^(of|into|in|on|upon|against)$/.test(link) && !isDay(next?.lower ?? '');
	if (words.abilities.has(lemma)) return link === 'to' && !/^(DET|PRON|PROPN|NUM)$/.test(next?.pos ?? '');
	return words.practices.has(lemma) && link === 'of' && /ing$/.test(next?.lower ?? '');
}

/** Ties that are no mere link: "his infatuation with the rich". */
const FOND = /^(bromance|collusion|entanglement|fascination|fixation|flirtation|infatuation|obsession)$/;

/** "His ties to the mob", "her corrupt dealings with the firm": everybody has ties, and every state with others; a word must judge them or whom they are with. */
function areTold(sentence: LabelSentence, { head, last }: Pick<Candidate, 'head' | 'last'>): boolean {
	if (referenceStarting(sentence, last + 1)?.actor.kind === 'state') return false;
	const whom = sentence.phrases.find((p) => p.first === last + 1);
	return (
		FOND.test(sentence.doc.tokens[head]!.lemma) ||
		(whom !== undefined && (judges(sentence, whom) || isLoaded(sentence, whom)))
	);
}

/** "Their authoritarian instincts", "his infidelity", "her prolific use of it": told by the noun, or by how its modifier is made, where no listed word judges. */
export function characterises(sentence: LabelSentence, { core, head, last }: NounPhrase): boolean {
	const token = sentence.doc.tokens[head]!;
	const part = { first: core, head };
	if (token.pos === 'PROPN' || isRole(sentence.words, token) || sentence.words.gauges.has(token.lemma)) return false;
	if (isToldBy(sentence, part)) return true;
	if (sentence.words.sufferings.has(token.lemma)) return false;
	return (
		isTrait(sentence, token) ||
		isMinded(sentence, part) ||
		isQualified(sentence, part) ||
		isDirected(sentence, { head, last })
	);
}
