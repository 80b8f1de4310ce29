import type { Reference } from '../../actors/references';
import { mayBeCalled } from '../may-be-called';
import { objectAt } from '../object';
import { nounPhrase } from '../phrase';
import type { LabelRule, LabelSentence } from '../sentence';
import { subjectOf } from '../subject';
import { thingBefore } from '../things';

/** What "to" tells of it, after a verb for a rank. */
const RANKS = /^(reduce|elevate|demote|relegate|downgrade|raise)$/;
/** How far behind the verb its "into" is looked for, in tokens. */
const INTO_REACH = 14;

/** "X turned into a rival", "turned X into a rival", "the visit devolved into a circus": what somebody, or somebody's thing, is made. */
export const turned: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return tokens.slice(sentence.first, sentence.last - 2).flatMap(({ index, lemma, pos }) => {
		const link = sentence.words.turningVerbs.has(lemma) ? 'into' : RANKS.test(lemma) ? 'to' : null;
		const into = pos === 'VERB' && link ? linkBehind(sentence, index, link) : -1;
		if (into < 0 || !opensOne(sentence, into + 1)) return [];
		const found = nounPhrase(sentence, into + 1);
		const whom = found ? turnedOne(sentence, index, into) : null;
		return whom && found && mayBeCalled(sentence, whom, found)
			? [{ ...found, actor: whom.actor, form: 'other', mention: whom }]
			: [];
	});
};

/** "A rival", or several of a kind that a word tells ("nihilistic wastelands"). */
function opensOne({ doc: { tokens }, phrases }: LabelSentence, at: number): boolean {
	if (/^an?$/.test(tokens[at]?.lower ?? '')) return true;
	const phrase = phrases.find((p) => p.first === at && p.core === at);
	if (!phrase) return false;
	const { pos, lower, lemma } = tokens[phrase.head]!;
	if (pos !== 'NOUN' || lower === lemma) return false;
	return phrase.head > at || tokens[phrase.last]?.lower === 'of';
}

/** The object, where one stands between; else the subject. */
const turnedOne = (sentence: LabelSentence, verb: number, into: number): Reference | null =>
	into > verb + 1 && !/^ADV$/.test(sentence.doc.tokens[verb + 1]!.pos)
		? objectAt(sentence, verb + 1)
		: (subjectOf(sentence, verb) ?? thingBefore(sentence, verb));

/** Token index of the preposition behind a verb in its own clause; -1 where none stands there. */
function linkBehind({ doc: { tokens }, last }: LabelSentence, verb: number, link: string): number {
	const stop = tokens
		.slice(verb + 1, Math.min(last, verb + INTO_REACH))
		.find(({ lower, pos, text }) => lower === link || /^(VERB|AUX)$/.test(pos) || /^[,:;—–]$/.test(text));
	return stop?.lower === link ? stop.index : -1;
}
