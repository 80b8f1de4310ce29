import type { NounPhrase } from '../../text/chunks';
import type { TokenRange } from '../../text/tokens';
import type { Clause } from '../speakers/speakers';
import { objectOf } from './naming-object';
import { complementEnd, linkAt, pastBy } from './naming-parts';

/** A noun tells that somebody names somebody so: "Israel's description of Hamas as a menace", "their portrayal as thugs". */
export interface NounNaming {
	/** The noun. */
	readonly cue: TokenRange;
	/** Who names; null where nobody is said to. */
	readonly namer: TokenRange | null;
	/** Who is named so. */
	readonly named: TokenRange;
	/** What somebody is named, with its article. */
	readonly name: TokenRange;
}

/** Read the noun of a phrase as one that names somebody so; null where it does not. */
export function readNounNaming(clause: Clause, nouns: ReadonlySet<string>, phrase: NounPhrase): NounNaming | null {
	const { tokens } = clause.doc;
	const { head } = phrase;
	if (!nouns.has(tokens[head]!.lemma) || clause.isQuoted(head)) return null;
	const owner = phrase.owner ?? pronounOf(clause, phrase);
	const isOf = tokens[head + 1]?.lower === 'of';
	const named = isOf ? objectAt(clause, head + 2) : owner;
	if (!named) return null;
	const by = pastBy(clause, isOf ? named.last : head + 1);
	const link = linkAt(tokens, by.last, false);
	if (link === null || link >= clause.last) return null;
	const doer = by.namer ?? (isOf ? owner : null);
	const end = complementEnd(clause, link, doer === null);
	if (end.last <= link) return null;
	const cue = { first: head, last: head + 1 };
	return { cue, namer: doer ?? end.namer, named, name: { first: link, last: end.last } };
}

/** "Its description of …": the pronoun that opens a phrase. */
const pronounOf = ({ doc: { tokens } }: Clause, { first }: NounPhrase): TokenRange | null =>
	/^(its|his|her|their)$/.test(tokens[first]!.lower) ? { first, last: first + 1 } : null;

/** Who is described: all that stands before the "as", or one phrase where somebody else comes between ("of Brook by the press as"). */
function objectAt(clause: Clause, first: number): TokenRange | null {
	const phrase = clause.phrases.find((one) => one.first === first);
	const whole = objectOf(clause, first, false);
	const isDone = clause.doc.tokens.slice(first, whole ?? first).some(({ lower }) => lower === 'by');
	const last = (isDone ? null : whole) ?? phrase?.last;
	return last ? { first, last } : null;
}
