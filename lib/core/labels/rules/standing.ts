import { isSaidOf } from '../../actors/said-of';
import { isThing } from '../../actors/unlisted';
import { isPlural, type Token } from '../../text/tokens';
import { nounPhrase } from '../phrase';
import { type Draft, draftOf, judges, type LabelRule, type LabelSentence, referenceAt } from '../sentence';

/** "The criminal Zionist entity": an epithet is its own label, where it says more than a bare "the group". */
export const epithet: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return sentence.references.flatMap((reference) => {
		const phrase = reference.form === 'epithet' ? sentence.phrases.find((p) => p.last === reference.last) : undefined;
		if (!phrase || isThing(reference)) return [];
		// "The former chief of the bank": what the role is of belongs to it.
		const isPerson = reference.actor.kind === 'person';
		const goesOn = isPerson && tokens[phrase.last]?.lower === 'of';
		// "A president who will not listen" says what follows, "the senator who spoke" points to one of several.
		const tells =
			isPerson &&
			/^an?$/.test(tokens[phrase.first]!.lower) &&
			/^(who|whose|with)$/.test(tokens[phrase.last]?.lower ?? '');
		const whole = goesOn || tells ? nounPhrase(sentence, phrase.first, !tells) : null;
		const draft = { ...draftOf(phrase, reference.actor, 'epithet', null), last: whole?.last ?? phrase.last };
		const isMade = sentence.words.characters.has(tokens[draft.head]!.lemma);
		return (draft.last - draft.first > 1 || isMade) && !isOffice(sentence, draft) ? [draft] : [];
	});
};

/** "The vice president", "the first lady", "the federal government" are but the office; "the former president" says more. */
function isOffice({ doc: { tokens }, words }: LabelSentence, { first, last }: Draft): boolean {
	const all = tokens.slice(first, last).map(({ lower }) => lower);
	return BARE.test(all.join(' ')) || all.every((word) => word !== 'former' && words.titles.has(word));
}

const BARE = /^(first lady|(federal|national|central|state|local) government)$/;

/** A name of several words that is itself a contested phrase is a label too; one that has become a law's name is none. */
export const contestedName: LabelRule = ({ references, matches, phrases }) =>
	references
		.filter(
			(r) =>
				r.form === 'name' &&
				r.last - r.first > 1 &&
				!/^(unknown|agreement)$/.test(r.actor.kind) &&
				matches.some((m) => m.first === r.first && m.last === r.last) &&
				phrases.some((p) => p.first <= r.first && p.last === r.last),
		)
		.map(({ first, last, actor }) => ({ first, last, head: last - 1, actor, form: 'epithet', mention: null }));

/** "Suspected Boko Haram militants", "Hamas terrorists": people of a group, called what they are made out to be. */
export const followers: LabelRule = (sentence) =>
	sentence.phrases.flatMap((phrase) => {
		const { tokens } = sentence.doc;
		const head = tokens[phrase.head]!;
		if (!isPlural(head) || !sentence.words.characters.has(head.lemma)) return [];
		const group = sentence.references.find(
			(r) => r.form === 'name' && r.first >= phrase.core && r.last <= phrase.head && GROUP.test(r.actor.kind),
		);
		if (!group) return [];
		const first = tokens[group.first - 1]?.pos === 'ADJ' && group.first > phrase.core ? group.first - 1 : group.last;
		return [{ ...draftOf(phrase, group.actor, 'epithet', group), first }];
	});

/** Actors that are made of the people in them. */
const GROUP = /^(armed-group|organization)$/;

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
		if (referenceAt(sentence, phrase.head) || isSaidOfOther(sentence, phrase.first)) return [];
		return [{ ...draftOf(phrase, sentence.latestGroup, 'epithet', null), last: told ? whole.last : phrase.last }];
	});

/** "Red Front, a violent group …", "declared it a violent group", "has a violent group": what is said of a name, or is somebody's. */
function isSaidOfOther({ doc: { tokens }, words }: LabelSentence, first: number): boolean {
	const isApposed = tokens[first - 1]?.text === ',' && tokens[first - 2]?.pos === 'PROPN';
	// "Who call Red Front a violent group": then the name before is the group's.
	const isCalled = tokens[first - 1]?.pos !== 'PROPN' && isSaidOf(tokens, first, words);
	return isApposed || tokens[first - 1]?.lemma === 'have' || isCalled;
}

/** "Those barking dogs", "regardless of 'barking dogs'": a dehumanising word that points back, or stands in marks, is said of the actor named last in the sentence. */
export const metaphor: LabelRule = ({ doc: { tokens }, references, matches }) =>
	matches.flatMap(({ first, last, entry }) => {
		const target =
			entry.kind === 'dehumanising' && isPointed(tokens, first)
				? references.findLast((r) => r.last <= first && r.form === 'name')
				: undefined;
		return target ? [{ first, last, head: last - 1, actor: target.actor, form: 'metaphor', mention: null }] : [];
	});

const isPointed = (tokens: readonly Token[], first: number): boolean =>
	/^(this|that|these|those|such|["“‘])$/.test(tokens[first - 1]?.lower ?? '');
