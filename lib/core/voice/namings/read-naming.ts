import type { Token, TokenRange } from '../../text/tokens';
import type { Clause } from '../speakers/speakers';
import { announced, isMute, leavesGap, namerBefore, opensClause } from './namer';
import { objectOf } from './naming-object';
import { complementEnd, linkAt, pastBy } from './naming-parts';
import { isUrged } from './urged';

/** Verbs that name somebody so, by how what they name stands behind them: bare ("call"), or behind "as" ("describe"). */
export interface NamingVerbs {
	readonly bare: ReadonlySet<string>;
	readonly as: ReadonlySet<string>;
	/** Verbs whose passive brings a name behind "to be" ("is said to be a menace"). */
	readonly held?: ReadonlySet<string>;
}

/** Somebody names somebody so: "Israel calls Hamas a menace", "Hamas, branded a menace by Israel, …". */
export interface Naming {
	/** The verb with its auxiliaries and adverbs, and with its "to" ("refers to"). */
	readonly cue: TokenRange;
	/** Who names; null where nobody is said to. */
	readonly namer: TokenRange | null;
	/** What somebody is named, with its article. */
	readonly name: TokenRange;
	/** Whom the verb names, with the name, where its object stands between. */
	readonly content: TokenRange;
	/**
	 * Where whoever is named stands: the `object` of the verb or of its relative clause, the `subject` of a passive, right
	 * `before` a participle or, where that opens the sentence, `behind` its comma.
	 */
	readonly named: 'object' | 'subject' | 'before' | 'behind';
	/** Nobody else names: "it would be wrong to call", "one may call", "the world should call" are the writer's own words. */
	readonly isOwn: boolean;
}

/** What could be named so is not: "could be seen as" is the writer's own view. */
const MODAL = /^(can|could|may|might|must|shall|should|will|'ll|would|ought)$/;

const PARTICIPLE = /(ed|en|wn|cast|said|held|thought|understood)$/;

/** Read a verb as one that names somebody so; null where it does not. */
export function readNaming(clause: Clause, verbs: NamingVerbs, verb: number): Naming | null {
	const { tokens } = clause.doc;
	const { pos, lemma, lower } = tokens[verb]!;
	const isNaming = verbs.bare.has(lemma) || verbs.as.has(lemma);
	if (pos !== 'VERB' || !(isNaming || verbs.held?.has(lemma)) || clause.isQuoted(verb)) return null;
	const first = groupStart(tokens, verb, clause.first);
	const group = tokens.slice(first, verb);
	const isPassive = PARTICIPLE.test(lower) && group.some((token) => /^(be|being|get|become)$/.test(token.lemma));
	const last = lemma === 'refer' && tokens[verb + 1]?.lower === 'to' ? verb + 2 : verb + 1;
	const place: Place = { clause, verbs, lemma, cue: { first, last } };
	const isSupposed = group.some((token) => MODAL.test(token.lower));
	const suffers = isPassive ? suffered(place, 'subject', isSupposed) : null;
	// "He's called the raid a crime" is active.
	const isHas =
		suffers !== null &&
		!suffers.namer &&
		group.some((token) => token.lower === "'s") &&
		tokens[suffers.name.first]!.lower === 'the';
	const found = isHas ? null : suffers;
	if (!isNaming) return found && tokens[found.name.first - 1]!.lower === 'be' ? found : null;
	if (isPassive) return found;
	const isBare = PARTICIPLE.test(lower) && group.every((token) => token.pos !== 'AUX');
	return (isBare ? reduced(place) : null) ?? done(place);
}

/** A verb as it is read. */
interface Place {
	readonly clause: Clause;
	readonly verbs: NamingVerbs;
	readonly lemma: string;
	readonly cue: TokenRange;
}

/** Where auxiliaries, adverbs and denials before a verb begin. */
function groupStart(tokens: readonly Token[], verb: number, first: number): number {
	let at = verb;
	while (at > first && (/^(AUX|ADV)$/.test(tokens[at - 1]!.pos) || /^(not|n't|to)$/.test(tokens[at - 1]!.lower))) at--;
	return at;
}

/** Verbs that also give an office, which are nobody's words where nobody is said to give it. */
const CONFERS = /^(name|certify)$/;

/** "Is called a menace by Israel", "… by Israel a menace", "is seen by many as a menace". */
function suffered({ clause, verbs, lemma, cue }: Place, named: Naming['named'], isSupposed: boolean): Naming | null {
	const { tokens } = clause.doc;
	const by = pastBy(clause, cue.last);
	const link = linkAt(tokens, by.last, verbs.bare.has(lemma));
	if (link === null || link >= clause.last) return null;
	const end = complementEnd(clause, link, by.namer === null);
	const namer = by.namer ?? end.namer;
	if (end.last <= link || ((isSupposed || CONFERS.test(lemma)) && !namer)) return null;
	const name = { first: link, last: end.last };
	return { cue, namer, name, content: name, named, isOwn: false };
}

/** "Hamas, branded a menace by Israel, …", "a group seen as a menace", "branded a menace, Brook left". */
function reduced(place: Place): Naming | null {
	const { clause, cue } = place;
	const { tokens } = clause.doc;
	const before = tokens[cue.first - 1];
	const opens = opensClause(clause, cue.first);
	// "A debate Brook described as": behind a name the verb is active.
	const isBeside = before !== undefined && (/^[,(—–-]$/.test(before.text) || before.pos === 'NOUN');
	if (!opens && !isBeside) return null;
	const found = suffered(place, opens ? 'behind' : 'before', false);
	if (!found) return null;
	const after = tokens[Math.max(found.name.last, found.namer?.last ?? 0)];
	if (opens) return after?.text === ',' ? found : null;
	const isAs = /^(as|be)$/.test(tokens[found.name.first - 1]!.lower);
	if (isAs || found.namer) return found;
	// ", called a halt to the talks and left": a verb in the past with an object of its own.
	const closes = after !== undefined && /^[,)—–]$/.test(after.text) && before!.pos === 'PUNCT';
	const next = tokens[(after?.index ?? 0) + 1];
	return closes && (after.text !== ',' || (/^(VERB|AUX)$/.test(next?.pos ?? '') && !next!.lower.endsWith('ing')))
		? found
		: null;
}

/** "Israel calls Hamas a menace", "Hamas, which Israel calls a menace", "a country Israel sees as a menace". */
function done({ clause, verbs, lemma, cue }: Place): Naming | null {
	const { tokens } = clause.doc;
	const isBare = verbs.bare.has(lemma);
	const isOwn = isUrged(clause, cue);
	const subject = isOwn ? null : namerBefore(clause, cue);
	if (subject && isMute(clause, subject)) return null;
	const gap = linkAt(tokens, cue.last, isBare);
	const isGap = gap !== null && leavesGap(clause, subject, tokens[gap - 1]!.lower === 'as');
	const object = isGap ? cue.last : objectOf(clause, cue.last, isBare);
	const link = object === null ? null : linkAt(tokens, object, isBare);
	if (link === null || link >= clause.last) return null;
	const { last } = complementEnd(clause, link, false);
	if (last <= link) return null;
	const content = { first: isGap ? link : cue.last, last };
	const namer = subject ?? (isOwn ? null : announced(clause, cue, last));
	return { cue, namer, name: { first: link, last }, content, named: 'object', isOwn };
}
