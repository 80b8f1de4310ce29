import type { Token, TokenRange } from '../../text/tokens';
import { type Clause, isDate, speakerAfter } from '../speakers/speakers';

/** No name runs on for longer, in tokens. */
const MAX_NAME = 24;

/** Those who name without a name of their own. */
export const MANY = /^(some|many|most|others|few)$/;

/** What ends a name wherever it stands. */
const ENDS = /^([;:()—–]|but|because|while|when|after|before|if|since|although|though)$/;

/** "As if", "as well": no name follows. */
const NO_NAME = /^(if|though|well|much|many|soon|long|far|often|early|late|of|to|in)$/;

/**
 * Where what somebody is named begins: behind "as" or "to be", or, for a verb that takes it bare, right there; null where
 * no name begins.
 */
export function linkAt(tokens: readonly Token[], at: number, isBare: boolean): number | null {
	const [token, next] = [tokens[at], tokens[at + 1]];
	if (!token || !next) return null;
	if (token.lower === 'as') return NO_NAME.test(next.lower) || next.lower.endsWith('ing') ? null : at + 1;
	if (token.lower === 'to') return next.lower === 'be' ? at + 2 : null;
	if (!isBare) return null;
	if (/^(an?|the|one|nothing|anything|none|little)$/.test(token.lower) || /^["“‘]$/.test(token.text)) return at;
	// "Called them extremists", "called the plan deeply unfair"
	const isPlural = token.pos === 'NOUN' && token.lower !== token.lemma;
	return isPlural || token.pos === 'ADJ' || (token.pos === 'ADV' && next.pos === 'ADJ') ? at : null;
}

/** Past who names, and where or when, between a passive and its name: "seen by many in Norway as", "described in a report as". */
export function pastBy(clause: Clause, from: number): { readonly last: number; readonly namer: TokenRange | null } {
	const { tokens } = clause.doc;
	let last = from;
	let namer: TokenRange | null = null;
	for (let at = from; at < clause.last; ) {
		const { lower, pos } = tokens[at]!;
		if (pos === 'ADV' && lower !== 'as') {
			at++;
			continue;
		}
		const found: TokenRange | null = lower === 'by' && !namer ? agentAt(clause, at + 1) : null;
		const hung = pos === 'ADP' && !found && lower !== 'as' ? hungEnd(clause, at + 1) : null;
		if (!found && !hung) break;
		namer ??= found;
		at = found?.last ?? hung!;
		if (found || linkAt(tokens, at, false) !== null || tokens[at]?.lower === 'by') last = at;
	}
	return { last, namer };
}

/** Exclusive end of a phrase or a number that a preposition brings ("in 2019", "around the world"); null where none stands there. */
function hungEnd({ doc: { tokens }, phrases }: Clause, at: number): number | null {
	return phrases.find((phrase) => phrase.first === at)?.last ?? (tokens[at]?.pos === 'NUM' ? at + 1 : null);
}

/** Whoever stands behind a "by"; null for a day or a number. */
function agentAt(clause: Clause, at: number): TokenRange | null {
	const { lower } = clause.doc.tokens[at] ?? { lower: '' };
	if (isDate(lower)) return null;
	const found = speakerAfter(clause, at);
	if (!found) return MANY.test(lower) ? { first: at, last: at + 1 } : null;
	// "Branded a liar by Norway, Brook left": behind the comma stands another, unless several name.
	const inside = clause.doc.tokens.slice(at, found.last);
	const comma = inside.findIndex(({ text }) => text === ',');
	return comma < 0 || inside.some(({ lower }) => lower === 'and') ? found : { first: at, last: at + comma };
}

/** Where what somebody is named ends, and whoever a "by" behind it brings. */
export function complementEnd(
	clause: Clause,
	from: number,
	mayName: boolean,
): { readonly last: number; readonly namer: TokenRange | null } {
	const { tokens } = clause.doc;
	const limit = Math.min(clause.last, from + MAX_NAME);
	let isRelative = false;
	for (let i = from; i < limit; i++) {
		const { lower, text } = tokens[i]!;
		if (ENDS.test(lower) || /^[.?!]$/.test(text) || (text === ',' && !goesOn(tokens, i, limit)))
			return { last: i, namer: null };
		if (/^(who|which|that)$/.test(lower)) isRelative = true;
		const namer = mayName && !isRelative && lower === 'by' ? agentAt(clause, i + 1) : null;
		if (namer) return { last: i, namer };
		if (!isRelative && i > from && isMainVerb(clause, i))
			return { last: tokens[i - 1]!.pos === 'CCONJ' ? i - 1 : i, namer: null };
	}
	return { last: limit, namer: null };
}

/** ", a cheat and a menace": a series of names goes on behind its comma. */
function goesOn(tokens: readonly Token[], comma: number, limit: number): boolean {
	if (!/^an?$/.test(tokens[comma + 1]?.lower ?? '')) return false;
	for (let i = comma + 2; i + 1 < limit; i++) {
		if (/^(VERB|AUX)$/.test(tokens[i]!.pos) || /^[;:—–()]$/.test(tokens[i]!.text)) return false;
		if (/^(and|or)$/.test(tokens[i]!.lower)) return /^an?$/.test(tokens[i + 1]!.lower);
	}
	return false;
}

/** A verb that goes on with the clause, and no participle that belongs to a phrase ("a banned group", "a group bent on war"). */
function isMainVerb({ doc: { tokens }, phrases }: Clause, i: number): boolean {
	const { pos, lower } = tokens[i]!;
	if (pos === 'AUX') return true;
	if (pos !== 'VERB' || lower.endsWith('ing') || tokens[i - 1]!.lower === 'to') return false;
	return tokens[i + 1]?.pos !== 'ADP' && !phrases.some((phrase) => phrase.first <= i && i < phrase.last);
}
