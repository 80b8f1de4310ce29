import type { Token, TokenRange } from '../../text/tokens';
import { mainSubject } from '../speakers/cue-speaker';
import { type Clause, speakerAfter, subjectBefore } from '../speakers/speakers';
import { MANY } from './naming-parts';

/** Nothing but "once" or a mark stands before. */
export const opensClause = ({ doc: { tokens }, first }: Clause, at: number): boolean =>
	at - first <= MAX_OPENING &&
	tokens.slice(first, at).every(({ pos, text }) => /^(ADV|SCONJ|CCONJ)$/.test(pos) || /^["“]$/.test(text));

/** No more tokens open a sentence before a participle. */
const MAX_OPENING = 4;

/** "Calling Hamas a menace, Israel …": the subject behind the comma of a participle that opens the sentence. */
export function announced(clause: Clause, { first }: TokenRange, comma: number): TokenRange | null {
	const { tokens } = clause.doc;
	const isOne = opensClause(clause, first) && tokens[comma]?.text === ',';
	return isOne ? speakerAfter(clause, comma + 1) : null;
}

/** The writer's own "I call it …", and what nobody says ("that calling it …", "today sees …"). */
export const isMute = ({ doc: { tokens } }: Clause, { first }: TokenRange): boolean =>
	/^(i|we|you|this|that|today|yesterday)$/.test(tokens[first]!.lower);

/**
 * Who stands before a verb, without the relative pronoun that the chunker may take with it ("what activists describe
 * as"); of "refused to call", "left, calling it", "left and called it" whoever is the subject of the verb before.
 */
export function namerBefore(clause: Clause, { first: at, last }: TokenRange): TokenRange | null {
	const { tokens } = clause.doc;
	const isParticiple = tokens[last - 1]!.lower.endsWith('ing');
	const before = tokens[at - 1];
	const isJoined = (isParticiple ? /^(of|for|by|,|and)$/ : /^(and|but)$/).test(before?.lower ?? '');
	if (before?.pos === 'VERB' || isJoined) return blamed(clause, at) ?? sharedNamer(clause, at);
	// "The decision to call it so": whose it is cannot be told.
	if (tokens[at]!.lower === 'to' && before?.pos === 'NOUN') return null;
	if (MANY.test(before?.lower ?? '')) return { first: at - 1, last: at };
	const subject = subjectBefore(clause, at);
	if (!subject || subject.last - subject.first === 1) return subject;
	const isRelative = RELATIVE.test(tokens[subject.first]!.lower);
	return { first: subject.first + (isRelative ? 1 : 0), last: subject.last };
}

/** "Iran accused Israel of calling it so", "… him for calling it so": whoever is blamed for a naming, in front of its "of" or "for". */
function blamed({ doc: { tokens }, phrases }: Clause, at: number): TokenRange | null {
	if (!/^(of|for)$/.test(tokens[at - 1]!.lower)) return null;
	const object = phrases.find(({ last }) => last === at - 1) ?? pronounEnding(tokens, at - 1);
	return object && tokens[object.first - 1]?.pos === 'VERB' && /^(PROPN|PRON)$/.test(tokens[object.last - 1]!.pos)
		? { first: object.first, last: object.last }
		: null;
}

const pronounEnding = (tokens: readonly Token[], last: number): TokenRange | null =>
	tokens[last - 1]?.pos === 'PRON' ? { first: last - 1, last } : null;

/** How far back the verb is looked for whose subject another one shares, in tokens. */
const SHARED_REACH = 60;

/** The subject of the clause that a participle, an infinitive or a second verb goes on with. */
function sharedNamer(clause: Clause, at: number): TokenRange | null {
	const isAside = clause.doc.tokens[at - 1]!.text === ',';
	const near = { ...clause, first: Math.max(clause.first, at - SHARED_REACH) };
	return mainSubject(near, at) ?? (isAside ? subjectBefore(clause, at - 1) : null);
}

const RELATIVE = /^(which|whom|that|what|who)$/;

/** Whether the object of a verb without one stands before its subject: "which Israel calls", "a country Israel sees as". */
export function leavesGap({ doc: { tokens } }: Clause, subject: TokenRange | null, isAs: boolean): boolean {
	if (!subject) return false;
	const before = tokens[subject.first - 1];
	const isBesideNoun = (at: number) => /^(NOUN|PROPN)$/.test(tokens[at]?.pos ?? '') || tokens[at]?.text === ',';
	// "A group that Israel calls", not "says that Israel calls".
	if (before?.lower === 'that') return isBesideNoun(subject.first - 2);
	return RELATIVE.test(before?.lower ?? '') || (isAs && /^(NOUN|PROPN)$/.test(before?.pos ?? ''));
}
