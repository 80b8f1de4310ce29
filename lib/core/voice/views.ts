import { isPossessiveMark } from '../text/chunks';
import { type Stretch, stretch, type TextDoc, type TokenRange } from '../text/tokens';
import type { RawAttribution } from './attributions';
import { toSpan } from './content-bounds';
import type { CueTable } from './cues';
import { tokenAt } from './denial/negation';
import type { Clause } from './speakers/speakers';

/** What is somebody's own: "in her telling", "by his account", "to their mind", "from her point of view". */
const VIEW =
	/^(view|opinion|telling|retelling|mind|eyes?|judge?ment|reading|account|estimation|estimate|version|assessment|reckoning|recollection|perspective|viewpoint|standpoint|worldview)$/;
const LINK = /^(in|by|to|from)$/;
const THEIRS = /^(his|her|their)$/;
/** At most so many tokens stand in front of what opens a sentence: "and", "yet". */
const MAX_OPENING = 2;

/**
 * What a sentence tells as somebody sees it, without a verb of saying or thinking: "In her telling, …", "To Brook, A is
 * B.", "The narrative of the left is that …".
 */
export function findViews(clause: Clause, table: CueTable): RawAttribution[] {
	const { tokens } = clause.doc;
	const views = tokens.slice(clause.first, clause.last).flatMap(({ index }) => inView(clause, index) ?? []);
	const others = clause.phrases.flatMap(
		(phrase) => toSomebody(clause, phrase, table) ?? ofNoun(clause, phrase, table) ?? [],
	);
	return [...views, ...others].filter(({ cue }) => !clause.isQuoted(tokenAt(tokens, cue!)));
}

type Phrase = Clause['phrases'][number];

/** Whose the thing is that a phrase names: "Brook" of "Brook's view", "her" of "her view". */
const ownerOf = (clause: Clause, { owner, first }: Phrase): Stretch | null => owner ?? theirs(clause, first);

/** The "her" that a token is, null where it is none. */
const theirs = ({ doc: { tokens } }: Clause, at: number): Stretch | null =>
	THEIRS.test(tokens[at]!.lower) ? stretch(tokens, { first: at, last: at + 1 }) : null;

/** Whether a token stands first in its sentence, but for a joining word. */
const opens = ({ doc: { tokens }, first }: Clause, at: number): boolean =>
	at - first < MAX_OPENING && tokens.slice(first, at).every(({ pos }) => /^(CCONJ|SCONJ|ADV)$/.test(pos));

/** "In her telling, …", "…, in Brook's view." */
function inView(clause: Clause, at: number): RawAttribution[] | null {
	const { doc, phrases, first, last } = clause;
	const { tokens } = doc;
	if (!VIEW.test(tokens[at]!.lower) || at === first) return null;
	const phrase = phrases.find((one) => one.first <= at && at < one.last);
	// The tagger takes a "telling" for a verb.
	const isOwned = isPossessiveMark(tokens[at - 1]);
	const speaker = phrase
		? ownerOf(clause, phrase)
		: (isOwned && phrases.find((one) => one.last >= at - 1 && one.last <= at)) || theirs(clause, at - 1);
	const link = speaker ? tokens[speaker.first - 1] : undefined;
	if (!speaker || !link || link.index < first || !LINK.test(link.lower)) return null;
	const [before, after] = [tokens[link.index - 1]?.text ?? '', tokens[at + 1]?.text ?? ''];
	const isFirst = opens(clause, link.index);
	if (!(isFirst ? after === ',' : before === ',' && /^[,.;]$/.test(after))) return null;
	const front = isFirst ? [] : [{ first, last: link.index - 1 }];
	const content = spansOf(clause, [...front, { first: at + 1, last }]);
	return content.length > 0
		? [{ speaker, cue: stretch(tokens, { first: at, last: at + 1 }), content, class: 'aside' }]
		: null;
}

const spansOf = ({ doc: { tokens } }: Clause, parts: readonly TokenRange[]) =>
	parts.flatMap((part) => toSpan(tokens, part) ?? []);

/** "To Brook, Amazon is a menace." */
function toSomebody(clause: Clause, phrase: Phrase, { sources }: CueTable): RawAttribution[] | null {
	const { tokens } = clause.doc;
	const [to, head] = [tokens[phrase.first - 1], tokens[phrase.head]!];
	if (to?.lower !== 'to' || !opens(clause, to.index) || to.index < clause.first) return null;
	if (!(head.pos === 'PROPN' || sources.has(head.lemma)) || tokens[phrase.last]?.text !== ',') return null;
	const subject = clause.phrases.find(({ first }) => first === phrase.last + 1);
	const verb = tokens[subject?.last ?? phrase.last + 2];
	if (verb?.lemma !== 'be' || verb.index >= clause.last) return null;
	const cue = stretch(tokens, { first: to.index, last: to.index + 1 });
	const content = spansOf(clause, [{ first: phrase.last, last: clause.last }]);
	return [{ speaker: phrase, cue, content, class: 'aside' }];
}

/** "Her argument is that …", "the narrative of the left is that …". Of "the idea is that …" nobody need be known. */
function ofNoun(clause: Clause, phrase: Phrase, { nominal, unasserted }: CueTable): RawAttribution[] | null {
	const { tokens } = clause.doc;
	const noun = tokens[phrase.head]!;
	if (!nominal.has(noun.lemma) && !unasserted.has(noun.lemma)) return null;
	const cue = stretch(tokens, { first: noun.index, last: noun.index + 1 });
	const owner = ownerOf(clause, phrase);
	const be = linkBehind(clause, phrase.last);
	if (be === null) return null;
	const isOf = tokens[phrase.last]!.lower === 'of';
	const speaker = owner ?? (isOf ? stretch(tokens, { first: phrase.last + 1, last: be }) : null);
	const content = spansOf(clause, [{ first: be + 2, last: clause.last }]);
	if (content.length === 0 || (!speaker && !unasserted.has(noun.lemma))) return null;
	return [{ speaker, cue, content, class: speaker ? 'nominal' : 'hearsay' }];
}

/** What is done with a claim. */
const MADE = /^(make|advance|offer|put|raise|level|push|use|repeat|spread|present|face|reject|hear|file|bring)$/;

/** "The idea that …": that it is somebody's, of a noun with its clause as the rules find it; null where it need not be. */
export function heard({ tokens }: TextDoc, one: RawAttribution, { unasserted }: CueTable): RawAttribution | null {
	const [clause] = one.content;
	if (one.class !== 'nominal' || !one.cue || !clause || !unasserted.has(tokens[tokenAt(tokens, one.cue)]!.lemma))
		return null;
	const words = tokens.slice(tokenAt(tokens, clause) + 1, tokenAt(tokens, { start: clause.end, end: clause.end }));
	// "The claim that broke the bank", "the claim that Brook made": no clause of what is claimed.
	const isRelative = /^(VERB|AUX)$/.test(words[0]?.pos ?? '') || MADE.test(words.at(-1)?.lemma ?? '');
	// "The idea that a free nation should wait": what is asked of somebody, who is described by the writer.
	const isAsked = words.some(({ lower }) => /^(should|must|ought)$/.test(lower));
	if (isRelative || isAsked) return null;
	return { ...one, content: [], reach: one.content, class: one.speaker ? 'nominal' : 'hearsay' };
}

/** How far behind a noun its "is that" is looked for, in tokens. */
const REACH = 12;

/** Token index of the "is" of "… is that", with nothing between but what hangs on the noun; null where there is none. */
function linkBehind({ doc: { tokens }, last }: Clause, from: number): number | null {
	if (tokens[from]?.lower !== 'of' && tokens[from]?.lemma !== 'be') return null;
	for (let i = from; i < Math.min(last - 1, from + REACH); i++) {
		if (tokens[i]!.lemma === 'be') return tokens[i + 1]!.lower === 'that' ? i : null;
		if (/^(VERB|AUX|PUNCT)$/.test(tokens[i]!.pos)) return null;
	}
	return null;
}
