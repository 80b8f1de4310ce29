import type { Candidate } from '../clause';
import { mayBeCalled } from '../may-be-called';
import { nounPhrase } from '../phrase';
import type { LabelRule, LabelSentence } from '../sentence';
import { borneBy } from './charge';
import { gerundEnd } from './gerund';

/** Participles and adjectives that with a preposition say what somebody is like, is after, is in or stands behind. */
const LINKED: readonly (readonly [word: RegExp, link: RegExp])[] = [
	[/^(known|famous|famed|notorious|infamous|renowned|remembered|beloved)$/, /^for$/],
	[/^(bent|intent|fixated)$/, /^(on|upon)$/],
	[
		/^(obsessed|infatuated|consumed|riven|w?racked|gripped|plagued|dogged|haunted|beset|marred|tainted)$/,
		/^(with|by)$/,
	],
	[/^(mired|embroiled|implicated|caught|ensnared|entangled|steeped|rooted)$/, /^(in|up)$/],
	[
		/^(backed|funded|financed|bankrolled|sponsored|armed|supported|controlled|dominated|led|headed|run|founded)$/,
		/^by$/,
	],
	[
		/^(dedicated|devoted|committed|opposed|hostile|sympathetic|beholden|tied|loyal|linked|allied|affiliated|aligned)$/,
		/^(to|with)$/,
	],
];

/** "X, known for her temper, left", "X, backed by Y, …", "a group bent on war": what a participle behind a name says. */
export const participle: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return tokens.slice(sentence.first + 1, sentence.last - 2).flatMap(({ index, lower }) => {
		const linked = LINKED.some(([word, link]) => word.test(lower) && link.test(tokens[index + 1]!.lower));
		if (!linked) return [];
		const actor = borneBy(sentence, index);
		const found = actor ? phraseBehind(sentence, index + 2) : null;
		// Who pays for a thing that the text speaks of is a fact about it, and no word of what it is.
		if (!actor || !found || !mayBeCalled(sentence, actor, found)) return [];
		const first = tokens[index - 1]?.pos === 'ADV' && tokens[index - 1]!.lower !== 'also' ? index - 1 : index;
		return [{ ...found, first, head: index, actor: actor.actor, form: 'other', mention: actor }];
	});
};

/** Past "in" of "caught up in" and a possessor of the phrase. */
function phraseBehind(sentence: LabelSentence, from: number): Candidate | null {
	const { tokens } = sentence.doc;
	const at = tokens[from]?.lower === 'in' ? from + 1 : from;
	// "Bent on building an empire": the tagger takes the gerund for a noun.
	const gerund = tokens[at];
	if (gerund && /.{2}ing$/.test(gerund.lower) && /^(VERB|NOUN)$/.test(gerund.pos) && tokens[at + 1]?.pos !== 'ADP') {
		const last = gerundEnd(sentence, at);
		if (last > at + 1) return { first: at, last, head: at };
	}
	return nounPhrase(sentence, at) ?? nounPhrase(sentence, at + 1);
}

/** "X was caught taking bribes": what somebody is found at. */
export const caught: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return tokens.slice(sentence.first + 1, sentence.last - 2).flatMap(({ index, lower }) => {
		const at = /^(caught|busted|nabbed|exposed)$/.test(lower) && /.{2}ing$/.test(tokens[index + 1]!.lower);
		const actor = at ? borneBy(sentence, index) : null;
		if (!actor) return [];
		const last = gerundEnd(sentence, index + 1);
		return [{ first: index, last, head: index, actor: actor.actor, form: 'other', mention: actor, slant: -1 }];
	});
};
