import { isPossessiveMark } from '../../text/chunks';
import type { Token } from '../../text/tokens';
import { nounPhrase } from '../phrase';
import { draftOf, judges, type LabelRule, referenceAt } from '../sentence';

/** "The criminal Zionist entity": an epithet is its own label, where it says more than a bare "the group". */
export const epithet: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return sentence.references.flatMap((reference) => {
		const phrase = reference.form === 'epithet' ? sentence.phrases.find((p) => p.last === reference.last) : undefined;
		if (!phrase) return [];
		// "The former chief of the bank": what the role is of belongs to it.
		const owns = isPossessiveMark(tokens[phrase.last]);
		const whole = reference.actor.kind === 'person' && !owns ? nounPhrase(sentence, phrase.first, true) : null;
		const draft = { ...draftOf(phrase, reference.actor, 'epithet', null), last: whole?.last ?? phrase.last };
		return draft.last - draft.first > 1 ? [draft] : [];
	});
};

/** A name that is itself a contested word is a label too. */
export const contestedName: LabelRule = ({ references, matches }) =>
	references
		.filter(
			(r) =>
				r.form === 'name' &&
				r.actor.kind !== 'unknown' &&
				matches.some((match) => match.first === r.first && match.last === r.last),
		)
		.map(({ first, last, actor }) => ({ first, last, head: last - 1, actor, form: 'epithet', mention: null }));

/** "A sovereign nation like Kazakhstan", "powerful lobbying groups such as …". */
export const likePhrase: LabelRule = ({ doc: { tokens }, references, phrases, words }) =>
	references.flatMap((reference) => {
		const before = tokens[reference.first - 1]?.pos === 'DET' ? reference.first - 2 : reference.first - 1;
		const such = tokens[before]?.lower === 'as' && tokens[before - 1]?.lower === 'such' ? before - 1 : -1;
		const link = tokens[before]?.lower === 'like' ? before : tokens[such - 1]?.text === ',' ? such - 1 : such;
		const phrase = reference.form === 'name' && link > 0 ? phrases.find((p) => p.last === link) : undefined;
		const isClass = phrase && (/^an?$/.test(tokens[phrase.first]!.lower) || isPlural(tokens[phrase.head]!));
		// "Inspiring neighbors like …" may be a verb with its object; "other nations like …" says nothing.
		if (!phrase || !isClass) return [];
		const opening = tokens[phrase.core]!;
		if (opening.pos === 'ADV' || words.plainAdjectives.has(opening.lower)) return [];
		if (phrase.last - phrase.core < 2) return [];
		return [draftOf(phrase, reference.actor, 'other', reference)];
	});

const isPlural = ({ pos, lower, lemma }: Token): boolean => pos === 'NOUN' && lower.endsWith('s') && lower !== lemma;

/** "Harvey Milk and other San Francisco liberals": the class is the name's too. */
export const otherPhrase: LabelRule = ({ doc: { tokens }, references, phrases }) =>
	references.flatMap((reference) => {
		const and = tokens[reference.last]?.text === ',' ? reference.last + 1 : reference.last;
		if (!/^(and|or)$/.test(tokens[and]?.lower ?? '') || tokens[and + 1]?.lower !== 'other') return [];
		const phrase = phrases.find((p) => p.first <= and + 1 && and + 1 < p.last);
		const first = and + 2;
		if (reference.form !== 'name' || !phrase || !isPlural(tokens[phrase.head]!) || phrase.last - first < 2) return [];
		return [{ ...draftOf(phrase, reference.actor, 'other', reference), first }];
	});

/** "The dictates of a terrorist organization", "a group bent on war": an indefinite loaded phrase for a group stands for the group named last. */
export const indefinite: LabelRule = (sentence) =>
	sentence.phrases.flatMap((phrase) => {
		const { tokens } = sentence.doc;
		const stands =
			/^an?$/.test(tokens[phrase.first]!.lower) && sentence.words.collectives.has(tokens[phrase.head]!.lower);
		const loaded = sentence.matches.some(
			(m) => m.entry.kind === 'label' && m.first < phrase.last && m.last > phrase.core,
		);
		const whole = stands ? nounPhrase(sentence, phrase.first) : null;
		const told =
			whole !== null && whole.last > phrase.last && judges(sentence, { first: phrase.last, last: whole.last });
		if (!stands || !(loaded || told) || !sentence.latestGroup || tokens[phrase.last]?.lower === 'like') return [];
		if (referenceAt(sentence, phrase.head)) return [];
		return [{ ...draftOf(phrase, sentence.latestGroup, 'epithet', null), last: told ? whole.last : phrase.last }];
	});

/** "Barking dogs": a dehumanising word that no name stands beside is said of the actor named last in the sentence. */
export const metaphor: LabelRule = ({ references, matches }) =>
	matches.flatMap(({ first, last, entry }) => {
		const target =
			entry.kind === 'dehumanising' ? references.findLast((r) => r.last <= first && r.form === 'name') : undefined;
		return target ? [{ first, last, head: last - 1, actor: target.actor, form: 'metaphor', mention: null }] : [];
	});
