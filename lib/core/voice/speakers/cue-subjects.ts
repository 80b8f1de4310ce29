import type { NounPhrase } from '../../text/chunks';
import { firstEndingAfter } from '../../text/span';
import { type Stretch, stretch, type TextDoc, type Token, type TokenRange } from '../../text/tokens';
import { isSource, type RawAttribution } from '../attributions';
import { type CueTable, verbClass } from '../cues';
import { tokenAt } from '../denial/negation';
import { isPassive } from '../passive';
import { behindAgent, objectSubject } from './participle-subjects';
import { sharedSubject } from './shared-subject';
import { type Clause, subjectBefore } from './speakers';

/** What is needed to read the sentence of a cue again. */
interface Ground {
	readonly doc: TextDoc;
	/** The noun phrases of each sentence. */
	readonly phrases: readonly (readonly NounPhrase[])[];
	readonly isQuoted: (token: number) => boolean;
	readonly table: CueTable;
}

/**
 * Give a verb the subject its own clause has, where the model takes another for who speaks: somebody named right before
 * it, the whole of a subject of which the model has the end, whoever a "who" takes up. Of whom the model says nothing
 * the subject that the verb shares is a guess.
 */
export function withSubject(ground: Ground, one: RawAttribution): RawAttribution {
	const { doc, phrases, isQuoted, table } = ground;
	const { cue, speaker } = one;
	if (!cue || one.class === 'naming' || one.class === 'according' || one.class === 'nominal') return one;
	const range = { first: tokenAt(doc.tokens, cue), last: tokenAt(doc.tokens, { start: cue.end, end: cue.end }) };
	const verb = doc.tokens.slice(range.first, range.last).findLast(({ pos }) => pos === 'VERB');
	const isBehind = speaker !== null && speaker.first >= range.last;
	if (!verb || isBehind || isQuoted(range.first) || isPassive(doc, range)) return one;
	const number = firstEndingAfter(doc.sentences, cue.start);
	const clause: Clause = { ...doc.sentences[number]!, doc, phrases: phrases[number]!, isQuoted };
	const first = groupStart(clause, range);
	const subject = speaker
		? (objectSubject(clause, first, table) ??
			pastTime(clause, speaker) ??
			behindSubordinate(clause, first, speaker) ??
			namedBefore(clause, first, speaker) ??
			behindRelative(clause, first, speaker, table) ??
			behindAgent(clause, first, speaker) ??
			wholeSubject(clause, first, speaker))
		: (objectSubject(clause, first, table) ?? sharedSubject(clause, first, table));
	if (!subject) return one;
	// "This suggests" is the writer's own argument, and a thing that "threatens to" says nothing.
	const isEvidence = verb.lemma === 'threaten' || verbClass(doc.tokens, verb.index, table) === 'evidential';
	const told = verb.lemma === 'threaten' ? one.class : 'evidential';
	const kind = isSource(clause, subject, table) ? told : 'stance';
	return { ...one, speaker: subject, class: isEvidence ? kind : one.class };
}

/** Where the auxiliaries and adverbs before a verb begin. */
function groupStart({ doc: { tokens }, first }: Clause, cue: TokenRange): number {
	let at = cue.first;
	while (at > first && (/^(AUX|ADV)$/.test(tokens[at - 1]!.pos) || /^(not|n't|to)$/.test(tokens[at - 1]!.lower))) at--;
	return at;
}

/** What a clause with a subject of its own begins behind. */
const OPENS =
	/^(and|but|or|yet|so|after|before|until|as|that|because|while|when|whenever|where|since|although|though|if|unless|whether|how|why|what)$/;

/** "He said, after Brook argued", "Officials left, and Brook denied": a name or pronoun that is the subject of no other verb. */
function namedBefore(clause: Clause, first: number, speaker: Stretch): Stretch | null {
	const { tokens } = clause.doc;
	const before = tokens[first - 1];
	const named = clause.phrases.find(({ last, head }) => last === first && tokens[head]!.pos === 'PROPN');
	// The tagger may take a surname for a verb ("after Cooper argued").
	const isWord = before !== undefined && (/^(he|she|they)$/.test(before.lower) || /^\p{Lu}\p{Ll}/u.test(before.text));
	const start = named?.first ?? (isWord ? first - 1 : first);
	const opens = start > clause.first && start < first && OPENS.test(tokens[start - 1]!.lower);
	const isOther = speaker.last <= start - 1;
	// "Critics of Norway and Sweden say": a list.
	return opens && isOther && !endsList(clause, start, speaker) ? stretch(tokens, { first: start, last: first }) : null;
}

/** Whether what stands before an "and" is all one with the speaker ("Adam Brook, the mayor, and Eve Hill said"). */
const endsList = ({ doc: { tokens } }: Clause, start: number, speaker: Stretch): boolean =>
	/^(and|or)$/.test(tokens[start - 1]!.lower) &&
	!tokens.slice(speaker.last, start).some(({ pos }) => pos === 'VERB' || pos === 'AUX');

/** How far back the "who" of a relative clause is looked for, in tokens. */
const WHO_REACH = 6;

/** "The inspectors who questioned Brook said": whom the clause is about stands before its "who". */
function behindRelative(clause: Clause, first: number, speaker: Stretch, table: CueTable): Stretch | null {
	const { tokens } = clause.doc;
	if (speaker.last !== first) return null;
	for (let i = speaker.first - 1; i > Math.max(clause.first, speaker.first - WHO_REACH); i--) {
		const { text, lower } = tokens[i]!;
		if (/^[,;:—–]$/.test(text) || clause.isQuoted(i)) return null;
		if (lower !== 'who') continue;
		const verbs = tokens.slice(i + 1, speaker.first).filter(({ pos }) => pos === 'VERB');
		// "Those who think Brook said so": the clause is what they think.
		const isPlain = verbs.length === 1 && (verbs[0]!.lemma === 'question' || !table.verbs.has(verbs[0]!.lemma));
		const before = clause.phrases.find(({ last }) => last === i)?.first ?? i - 1;
		return isPlain ? stretch(tokens, { first: before, last: first }) : null;
	}
	return null;
}

/** "Brook, who these days says": the subject before what says when. */
function pastTime(clause: Clause, speaker: Stretch): Stretch | null {
	const { lemma } = clause.doc.tokens[speaker.last - 1]!;
	return /^(day|night|week|month|year|decade)$/.test(lemma) ? subjectBefore(clause, speaker.first) : null;
}

/** "As Brook left, Moss spoke, alleging": a participle goes on with the main clause. */
function behindSubordinate(clause: Clause, first: number, speaker: Stretch): Stretch | null {
	const { tokens } = clause.doc;
	const isParticiple = tokens[first]!.lower.endsWith('ing') && tokens[first - 1]?.text === ',';
	if (
		!isParticiple ||
		!/^(as|while|when|after|before|because|since|although|though)$/.test(tokens[clause.first]!.lower)
	)
		return null;
	const comma = tokens.slice(clause.first, first - 1).find(({ text }) => text === ',');
	if (!comma || speaker.first > comma.index) return null;
	const verb = tokens.slice(comma.index + 2, first).find(({ pos }) => pos === 'VERB' || pos === 'AUX');
	const subject = verb ? subjectBefore(clause, verb.index) : null;
	return subject?.first === comma.index + 1 ? subject : null;
}

const HANGS = /^(of|for|at|from|in|on|with|to|about|by|across|over|against|between)$/;

/** "Brook's attacks on the paper and its host suggest": all of a subject of which the speaker is the end. */
function wholeSubject(clause: Clause, first: number, speaker: Stretch): Stretch | null {
	const { tokens } = clause.doc;
	if (speaker.last !== first) return null;
	let start = speaker.first;
	let hangs = false;
	for (let left = leftOf(clause, start); left; left = leftOf(clause, start)) {
		hangs ||= HANGS.test(tokens[left.last]!.lower);
		start = left.first;
	}
	const before = start > clause.first ? tokens[start - 1]! : null;
	// "In a call with Brook Norway said", "He met the aides of Brook".
	const isGoverned = before !== null && /^(ADP|VERB|AUX|PART)$/.test(before.pos) && !OPENS.test(before.lower);
	return hangs && !isGoverned ? stretch(tokens, { first: start, last: first }) : null;
}

/** The phrase that another hangs on or is joined to, or that owns it. */
function leftOf({ doc: { tokens }, phrases }: Clause, start: number): NounPhrase | undefined {
	const link = tokens[start - 1];
	const isLink = (token: Token | undefined) => HANGS.test(token?.lower ?? '') || token?.lower === 'and';
	const own = phrases.find((phrase) => phrase.first === start)?.owner;
	return own ?? (isLink(link) ? phrases.find(({ last }) => last === start - 1) : undefined);
}
