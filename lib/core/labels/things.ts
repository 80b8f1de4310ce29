import type { Reference } from '../actors/references';
import { thing } from '../actors/unlisted';
import type { NounPhrase } from '../text/chunks';
import { stretch, type TokenRange } from '../text/tokens';
import { type Affair, affairOf } from './affairs';
import { MARKS } from './clause';
import { isClauseSubject } from './clause-subject';
import { type LabelSentence, referenceAt } from './sentence';
import { bareName, nameOwned, ownerOf } from './thing-names';

/** No more phrases than this hang on an affair one after the other. */
const MAX_HUNG = 3;

/**
 * The subject of a verb that is no listed actor, but somebody's thing ("Brook's stance was an attempt to …") or a name
 * that the text leaves unexplained ("BrookCare is a travesty"): an actor of this text alone. Null where neither stands
 * right before the verb group, at the start of its clause.
 *
 * @param verb - Token index of the verb.
 */
export function thingBefore(sentence: LabelSentence, verb: number): Reference | null {
	let start = verb;
	while (start > sentence.first && isOfGroup(sentence, start - 1)) start--;
	const end = relativeStart(sentence, start);
	if (end === start && /^(and|but)$/.test(sentence.doc.tokens[start - 1]?.lower ?? ''))
		return sharedThing(sentence, start);
	const phrase = sentence.phrases.find((p) => p.last === end);
	if (!phrase || isClauseSubject(sentence, end)) return null;
	const thing = thingOf(sentence, phrase);
	const whole = thing ?? affairWith(sentence, phrase);
	if (!whole) return null;
	// What stands behind a verb may be its object ("to swap its arms for peace is …", "a deal to scrap his arms became …").
	const { tokens } = sentence.doc;
	const before = tokens[whole.first - 1];
	const isInfinitive = tokens[whole.first - 2]?.lower === 'to';
	const isObject = (!thing || isInfinitive) && before?.pos === 'VERB' && !sentence.words.clauseVerbs.has(before.lemma);
	// "X, which is …", said of the object of another verb, stands anywhere.
	return end < start || (!isObject && opensClause(sentence, whole.first)) ? whole : null;
}

/** How far back the verb is looked for whose subject another one shares, in tokens. */
const SHARED_REACH = 12;

/** "The deal hurts us and is …": the affair that is the subject of the verb before. */
function sharedThing(sentence: LabelSentence, start: number): Reference | null {
	const { tokens } = sentence.doc;
	for (let i = start - 2; i > sentence.first && start - i < SHARED_REACH; i--) {
		if (tokens[i]!.pos === 'PUNCT') return null;
		const isMain = /^(VERB|AUX)$/.test(tokens[i]!.pos) && !/^(VERB|AUX)$/.test(tokens[i - 1]!.pos);
		if (isMain && !tokens[i]!.lower.endsWith('ing')) return thingBefore(sentence, i);
	}
	return null;
}

/** Where the relative pronoun before a verb group begins, with its comma; the group's own start where there is none. */
function relativeStart({ doc: { tokens } }: LabelSentence, start: number): number {
	if (!/^(which|that)$/.test(tokens[start - 1]?.lower ?? '')) return start;
	const before = tokens[start - 2];
	if (before?.text === ',') return tokens[start - 1]!.lower === 'which' ? start - 2 : start;
	return before?.pos === 'NOUN' ? start - 1 : start;
}

/** "The push into the city", "this bill on taxes": an affair with the phrases that prepositions hang on it. */
function affairWith(sentence: LabelSentence, hung: NounPhrase): Reference | null {
	const { tokens, text } = sentence.doc;
	let phrase: NounPhrase | undefined = hung;
	for (let steps = 0; phrase && steps < MAX_HUNG; steps++) {
		const first: number = phrase.owner?.first ?? phrase.first;
		if (tokens[first - 1]?.pos !== 'ADP') return null;
		phrase = sentence.phrases.find((p) => p.last === first - 1);
		const affair = phrase && affairOf(sentence, phrase, true);
		const owned = phrase && !affair ? thingOf(sentence, phrase) : null;
		const hangs = text.slice(tokens[phrase?.last ?? 0]!.start, tokens[hung.last - 1]!.end);
		if (affair)
			return ofText(sentence, `${textOf(sentence, affair)} ${hangs}`, 'epithet', {
				first: affair.first,
				last: hung.last,
			});
		// "Brook's record on rights", where a judging word tells that it matters
		if (owned?.form === 'event')
			return ofText(sentence, `${owned.actor.name} ${hangs}`, 'name', { first: owned.first, last: hung.last });
	}
	return null;
}

/** Somebody's thing, or a bare name, as the object that begins at a token ("called Brook's plan a disaster"); null where none does. */
export function thingStarting(sentence: LabelSentence, from: number): Reference | null {
	const phrase = sentence.phrases.find((p) => (p.owner?.first ?? p.first) === from && (p.owner || p.core > p.first));
	return phrase ? thingOf(sentence, phrase) : null;
}

/** The same right before a token ("the plan, called reckless by …"). */
export function thingEnding(sentence: LabelSentence, last: number): Reference | null {
	const phrase = sentence.phrases.find((p) => p.last === last);
	return phrase ? thingOf(sentence, phrase) : null;
}

/** "The 'dam' theory": the chunker parts a phrase at the marks that close within it. */
function overMarks({ doc: { tokens }, phrases }: LabelSentence, phrase: NounPhrase): NounPhrase {
	const opening = MARKS.test(tokens[phrase.first]!.text) ? phrases.find((p) => p.last === phrase.first) : undefined;
	const isMarked = opening && tokens.slice(opening.first, opening.head).some(({ text }) => MARKS.test(text));
	return opening && isMarked ? { ...phrase, first: opening.first, core: opening.core, owner: opening.owner } : phrase;
}

function thingOf(sentence: LabelSentence, part: NounPhrase): Reference | null {
	const phrase = overMarks(sentence, part);
	const owner = ownerOf(sentence, phrase);
	const affair = owner || referenceAt(sentence, phrase.head) ? null : affairOf(sentence, phrase, false);
	if (affair) return ofText(sentence, textOf(sentence, affair), 'epithet', affair);
	const name = owner ? nameOwned(sentence, owner, phrase) : bareName(sentence, phrase);
	const first = Math.min(owner?.first ?? phrase.first, phrase.owner?.first ?? phrase.first);
	const found = name && ofText(sentence, name, owner ? 'event' : 'name', { first, last: phrase.last });
	return found ? { ...found, confidence: owner?.confidence ?? 1 } : null;
}

const textOf = ({ doc: { tokens, text } }: LabelSentence, { core, last }: Affair): string =>
	text.slice(tokens[core]!.start, tokens[last - 1]!.end).replace(/["“”]/g, '');

const ofText = (
	{ doc: { tokens } }: LabelSentence,
	name: string,
	form: Reference['form'],
	{ first, last }: TokenRange,
): Reference => ({
	...stretch(tokens, { first, last }),
	actor: thing(name),
	form,
	confidence: 1,
});

const isOfGroup = ({ doc: { tokens }, words }: LabelSentence, i: number): boolean =>
	/^(AUX|ADV)$/.test(tokens[i]!.pos) ||
	/^(not|n't|to)$/.test(tokens[i]!.lower) ||
	(words.raisingForms.has(tokens[i]!.lower) && tokens[i + 1]?.lower === 'to');

/** Nothing that the phrase could hang on, or be joined with, stands before it. */
function opensClause({ doc: { tokens }, first: opening }: LabelSentence, first: number): boolean {
	const before = tokens[first - 1];
	if (first === opening || !before || /^(SCONJ|VERB)$/.test(before.pos) || before.lower === 'that') return true;
	if (/^(and|but)$/.test(before.lower)) return first - 1 === opening || tokens[first - 2]?.text === ',';
	return before.pos === 'PUNCT';
}
