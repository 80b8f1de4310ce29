import { isRole } from '../../actors/words';
import { isPossessiveMark, type NounPhrase } from '../../text/chunks';
import { isPlural, type Token } from '../../text/tokens';
import { nounPhrase } from '../phrase';
import { draftOf, type LabelRule, type LabelSentence } from '../sentence';
import { nameStart } from './name-start';
import { otherPhrase } from './others';

/** What picks out one of a class named before. */
const PICKING = /^(including|particularly|especially|notably|namely|chiefly|mainly|primarily|principally)$/;
/** How many phrases before "including" the class may begin ("officials caught up in the affair, including …"). */
const REACH = 4;

/** "A sovereign nation like Kazakhstan", "powerful lobbying groups such as …". */
const likePhrase: LabelRule = (sentence) =>
	sentence.references.flatMap((reference) => {
		const { doc, phrases, words } = sentence;
		const { tokens } = doc;
		const before = nameStart(sentence, reference) - 1;
		const such = tokens[before]?.lower === 'as' && tokens[before - 1]?.lower === 'such' ? before - 1 : -1;
		const word = tokens[before]?.lower === 'like' ? before : such;
		const link = tokens[word - 1]?.text === ',' ? word - 1 : word;
		const phrase = reference.form === 'name' && link > 0 ? phrases.find((p) => p.last === link) : undefined;
		const isClass = phrase && (/^an?$/.test(tokens[phrase.first]!.lower) || isPlural(tokens[phrase.head]!));
		// "Inspiring neighbors like …" may be a verb with its object; "other nations like …" says nothing.
		// "Rules like Section 12" name a part of something.
		const isPart = tokens[reference.last]?.pos === 'NUM';
		if (!phrase || !isClass || isPart || isPossessiveMark(tokens[reference.last])) return [];
		const first = words.plainAdjectives.has(tokens[phrase.core]!.lower) ? phrase.core + 1 : phrase.core;
		// "Give it a bad name, like Brook did": behind a comma only several are a class.
		const isLoose = tokens[link]!.text === ',' && such < 0;
		if (isLoose && (!isPlural(tokens[phrase.head]!) || phrase.last - first < 2)) return [];
		const says = phrase.last - first > 1 || !words.wideClasses.has(tokens[phrase.head]!.lemma);
		if (tokens[first]!.pos === 'ADV' || first >= phrase.last || !says) return [];
		return [{ ...draftOf(phrase, reference.actor, 'other', reference), first }];
	});

/** How a class leads to the name of its one member. */
const NAMING = /^(called|named|dubbed|nicknamed)$/;

/** "A militant group called Green Hands", "the retired teacher known as Ada Brook": the class is what the name is. */
const calledPhrase: LabelRule = (sentence) =>
	sentence.references.flatMap((reference) => {
		const { tokens } = sentence.doc;
		const link = nameStart(sentence, reference) - 1;
		const known = tokens[link]?.lower === 'as' && tokens[link - 1]?.lower === 'known' ? link - 1 : -1;
		const verb = NAMING.test(tokens[link]?.lower ?? '') ? link : known;
		const phrase = reference.form === 'name' ? sentence.phrases.find((p) => p.last === verb) : undefined;
		if (!phrase || phrase.core === phrase.first || phrase.owner) return [];
		const first = pastCounts(sentence, phrase);
		const { lemma, pos } = tokens[phrase.head]!;
		const says = phrase.head > first || !sentence.words.wideClasses.has(lemma);
		if (pos !== 'NOUN' || !says || !isClassFor(sentence, phrase, reference.actor.kind)) return [];
		return [{ ...draftOf(phrase, reference.actor, 'appositive', reference), first }];
	});

/** Whether what a phrase says may be said of who bears a name that the text introduces. */
const isClassFor = (sentence: LabelSentence, phrase: NounPhrase, kind: string): boolean =>
	isClassOf(sentence, phrase, kind === 'person' ? kind : 'organization') || isClassOf(sentence, phrase, 'person');

/** "Several senior Democrats, including Ada Brook", "the nation's rivals, particularly Russia": the class is the name's too. */
const memberPhrase: LabelRule = (sentence) =>
	sentence.references.flatMap((reference) => {
		const { tokens } = sentence.doc;
		const link = nameStart(sentence, reference) - 1;
		const end = tokens[link - 1]?.text === ',' ? link - 1 : link;
		const isPicked = reference.form === 'name' && PICKING.test(tokens[link]?.lower ?? '');
		const phrase = isPicked ? classEnding(sentence, end) : undefined;
		if (!phrase || isPossessiveMark(tokens[reference.last])) return [];
		const first = pastCounts(sentence, phrase);
		const isOne = phrase.head - first === 0 && tokens[phrase.last]?.lower !== 'of';
		if (first > phrase.head || !isClassOf(sentence, phrase, reference.actor.kind) || isOne) return [];
		return [{ ...draftOf(phrase, reference.actor, 'appositive', reference), first, last: end }];
	});

/** The phrase of several whose members follow: the one that ends there with all that hangs on it. */
const classEnding = (sentence: LabelSentence, end: number): NounPhrase | undefined =>
	sentence.phrases
		.filter((p) => p.last <= end)
		.slice(-REACH)
		.find(
			(p) => isSeveral(sentence.doc.tokens[p.head]!) && (p.last === end || nounPhrase(sentence, p.first)?.last === end),
		);

/** Whether persons, bodies or states are what a plural may stand for, as its member is. */
function isClassOf({ doc: { tokens }, words }: LabelSentence, { head }: NounPhrase, kind: string): boolean {
	const { lemma, pos } = tokens[head]!;
	if (kind === 'person' || kind === 'state') return pos === 'PROPN' || isRole(words, tokens[head]);
	return [words.concerns, words.collectives, words.organizationWords].some((list) => list.has(lemma));
}

/** Past "some", "several" and what only orders. */
function pastCounts({ doc: { tokens }, words }: LabelSentence, { core, head }: NounPhrase): number {
	let first = core;
	while (first < head && (tokens[first]!.pos === 'NUM' || words.plainAdjectives.has(tokens[first]!.lower))) first++;
	return first;
}

const isSeveral = (token: Token): boolean =>
	isPlural(token) || (token.pos === 'PROPN' && /(an|crat|al|ive)s$/.test(token.lower));

/** A class that is said of a name beside it, in the ways above. */
export const membership: LabelRule = (sentence) =>
	[likePhrase, memberPhrase, calledPhrase, otherPhrase].flatMap((rule) => rule(sentence));
