import type { Reference } from '../../actors/references';
import { isHyphen } from '../../text/chunks';
import type { Draft, LabelRule, LabelSentence } from '../sentence';

/** What tells which of its kind a place is, or how large, and no more. */
const PLAIN =
	/^(the|small|large|big|northern|southern|eastern|western|central|same|entire|whole|nearby|neighbou?ring|greater)$/;

/** "The leafy Denver suburb of Green Hill", "the war-torn city of Aleppo": a class with what describes it, and "of" before the name of its only member. */
export const classOfPlace: LabelRule = (sentence) =>
	sentence.references.flatMap((reference) => {
		const found = /^(state|place|unknown)$/.test(reference.actor.kind) ? classBefore(sentence, reference) : null;
		return found ? [{ ...found, actor: reference.actor, form: 'appositive', mention: reference }] : [];
	});

function classBefore(
	sentence: LabelSentence,
	{ form, first }: Reference,
): Pick<Draft, 'first' | 'last' | 'head'> | null {
	const { doc, phrases, words } = sentence;
	const { tokens } = doc;
	const phrase = tokens[first - 1]?.lower === 'of' ? phrases.find((p) => p.last === first - 1) : undefined;
	if (form !== 'name' || !phrase || !words.places.has(tokens[phrase.head]!.lower)) return null;
	if (phrase.first === phrase.core || !/^(the|this|that)$/.test(tokens[phrase.first]!.lower)) return null;
	// "The outlying suburb of Chicago" is no Chicago: only with another place before it is the suburb named.
	const before = tokens.slice(phrase.core, phrase.head);
	const isPart = /^(suburb|neighbou?rhood|district|port|resort|region|capital|enclave|stronghold)$/.test(
		tokens[phrase.head]!.lower,
	);
	if (isPart && !before.some(({ pos }) => pos === 'PROPN')) return null;
	const says = before.some(
		(t) =>
			/^(ADJ|NOUN|VERB)$/.test(t.pos) && !isHyphen(t) && !PLAIN.test(t.lower) && !words.plainAdjectives.has(t.lower),
	);
	return says ? { first: phrase.core, last: phrase.last, head: phrase.head } : null;
}
