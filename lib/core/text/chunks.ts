import { isQuoteMark, pastQuoted } from './quoted-words';
import { type Stretch, stretch, type TextDoc, type Token, type TokenRange } from './tokens';

/** A base noun phrase: determiner, modifiers and head, without what follows ("the group's leaders" is two). */
export interface NounPhrase extends Stretch {
	/** Index of the last noun. */
	readonly head: number;
	/** Index of the first token that is no determiner or possessive. */
	readonly core: number;
	/** The phrase whose "'s" this one belongs to: "Hamas" in "Hamas's rhetoric". */
	readonly owner: NounPhrase | null;
}

const NOUN = new Set(['NOUN', 'PROPN']);
const MODIFIER = new Set(['ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
const POSSESSIVE_PRONOUN = new Set(['its', 'his', 'her', 'their', 'our', 'my', 'your', 'whose']);
const PREDETERMINER = new Set(['all', 'both', 'such', 'half']);

/** Adverbs that lead to a phrase and are no part of it: "back when conservative control …", "as free people". */
const CONNECTING = /^(as|when|whenever|where|wherever|why)$/;

/** A hyphen, also one at which no line breaks. */
export const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‑';
/** A hyphen with spaces around it stands for a dash. */
export const isDash = (tokens: readonly Token[], at: number): boolean =>
	isHyphen(tokens[at]) && tokens[at - 1]?.end !== tokens[at]!.start && tokens[at + 1]?.start !== tokens[at]!.end;
/** "'s", or the mark behind a plural. */
export const isPossessiveMark = (token: Token | undefined): boolean =>
	token?.lower === "'s" || (token?.lower === "'" && token.pos === 'PART');
const GENERALS =
	/^(attorney|solicitor|surgeon|governor|inspector|director|secretary|comptroller|auditor|postmaster|consul)s?$/;
/** What grades an adjective; an adverb that says how sure a clause is grades none. */
export const GRADING =
	/^(more|most|less|least|very|(?!(probab|possib|presumab|apparent|certain|obvious|reported|alleged|usual|final|sudden|on|like)ly).+ly)$/;

/** Whether the token is a participle that stands before a noun ("severed ties", "U.S.-brokered"). */
function isParticiple(tokens: readonly Token[], i: number): boolean {
	const token = tokens[i]!;
	if (token.pos !== 'VERB' || !/(ed|en|ing|wn|run|led|born|held|made)$/.test(token.lower)) return false;
	const before = tokens[i - 1];
	if (!before || ['DET', 'ADJ', 'ADP'].includes(before.pos) || isPossessiveMark(before) || isHyphen(before))
		return true;
	const twoBefore = tokens[i - 2];
	// "A one-time rising star"
	if (before.lower === 'time' && isHyphen(twoBefore)) return true;
	// "a rapidly growing group", but not "is now facing charges".
	if (before.pos === 'ADV') return !twoBefore || !['AUX', 'VERB', 'PRON', 'NOUN', 'PROPN'].includes(twoBefore.pos);
	// "a living, breathing thing", but not "he was angry, saying things".
	if (before.text === ',' || before.lower === 'and')
		return tokens[i - 3]?.pos === 'DET' && twoBefore !== undefined && ['ADJ', 'VERB'].includes(twoBefore.pos);
	return POSSESSIVE_PRONOUN.has(before.lower);
}

const isAdjectival = (tokens: readonly Token[], i: number): boolean =>
	tokens[i] !== undefined && (tokens[i].pos === 'ADJ' || isParticiple(tokens, i));

/** An adjective, a compound one ("energy-rich"), or one with an adverb that grades it ("most gentle", "deeply corrupt"). */
const isModifier = (tokens: readonly Token[], i: number): boolean =>
	isAdjectival(tokens, i) ||
	(isHyphen(tokens[i + 1]) && isAdjectival(tokens, i + 2)) ||
	(GRADING.test(tokens[i]?.lower ?? '') && tokens[i]!.pos === 'ADV' && tokens[i + 1]?.pos === 'ADJ');

const isLower = (token: Token | undefined): boolean => /^\p{Ll}/u.test(token?.text ?? '');

/** Where a phrase that starts at `first` ends (exclusive), and its head; -1 for the head and how far was looked where no noun comes. */
function extent(tokens: readonly Token[], first: number, end: number): { last: number; head: number } {
	let head = -1;
	let i = first;
	for (; i < end; i++) {
		// "The 'rebel' challenger", but "the 'Green Street' star": a name is told apart from whose it is.
		if (head < 0 && (i > first || isLower(tokens[i + 1]))) i = pastQuoted(tokens, i, end);
		const token = tokens[i]!;
		if (NOUN.has(token.pos) || (head === i - 1 && isGeneral(tokens, i))) head = i;
		const inside =
			MODIFIER.has(token.pos) ||
			isParticiple(tokens, i) ||
			(isHyphen(token) && !isDash(tokens, i) && i + 1 < end) ||
			(token.pos === 'ADV' &&
				(head < 0 || token.lower !== 'as') &&
				(isAdjectival(tokens, i + 1) || (isHyphen(tokens[i + 1]) && isAdjectival(tokens, i + 2)))) ||
			(head < 0 && isQuoteMark(token)) ||
			(head < 0 &&
				(token.text === ',' || token.pos === 'CCONJ') &&
				isAdjectival(tokens, i - 1) &&
				isModifier(tokens, i + 1));
		if (!inside || (head >= 0 && isTimeApart(tokens, i))) break;
	}
	if (isZeroRelative(tokens, first, head)) head--;
	return { last: head < 0 ? i : head + 1, head };
}

/** "The attorney general": the adjective of an office is its last word. */
const isGeneral = (tokens: readonly Token[], i: number): boolean =>
	tokens[i]!.lower === 'general' && GENERALS.test(tokens[i - 1]?.lower ?? '') && !NOUN.has(tokens[i + 1]?.pos ?? '');

const isBest = ({ lower, pos }: Token): boolean =>
	/^(most|least)$/.test(lower) || (pos === 'ADJ' && /.{2}est$/.test(lower));

/** "His victory four years ago", "a coup months later": the time when something was is no part of it. */
function isTimeApart(tokens: readonly Token[], i: number): boolean {
	const unit = tokens[i]!.pos === 'NUM' ? i + 1 : i;
	return (
		TIME_UNIT.test(tokens[unit]?.lower ?? '') && /^(ago|earlier|later|before)$/.test(tokens[unit + 1]?.lower ?? '')
	);
}

const TIME_UNIT = /^(second|minute|hour|day|week|month|year|decade|century|generation)s?$|^centuries$/;

/** "A country Israel sees as …", "the best leaders Britain has had": behind an indefinite or a singled noun a single name before a verb opens a clause. */
const isZeroRelative = (tokens: readonly Token[], first: number, head: number): boolean =>
	head > first &&
	(/^an?$/.test(tokens[first - 1]?.lower ?? '') || isBest(tokens[first]!)) &&
	tokens[head]!.pos === 'PROPN' &&
	tokens[head - 1]!.pos === 'NOUN' &&
	/^(VERB|AUX)$/.test(tokens[head + 1]?.pos ?? '');

/**
 * Find the base noun phrases of one stretch of tokens, in reading order; they do not overlap. Quotation marks before
 * the head do not end a phrase (a "reprehensible" effort).
 */
export function findNounPhrases(doc: TextDoc, { first, last }: TokenRange): NounPhrase[] {
	const { tokens } = doc;
	const phrases: NounPhrase[] = [];
	let i = first;
	while (i < last) {
		let core = i;
		if (PREDETERMINER.has(tokens[core]!.lower)) core++;
		if (tokens[core] && core < last && (tokens[core]!.pos === 'DET' || POSSESSIVE_PRONOUN.has(tokens[core]!.lower)))
			core++;
		const mark = core < last && isPossessiveMark(tokens[core]) && phrases.at(-1)?.last === core;
		if (mark) core++;
		const starts =
			core < last &&
			(MODIFIER.has(tokens[core]!.pos) ||
				isParticiple(tokens, core) ||
				isQuoteMark(tokens[core]) ||
				(tokens[core]!.pos === 'ADV' && !CONNECTING.test(tokens[core]!.lower)));
		const found = starts ? extent(tokens, core, last) : null;
		if (!found || found.head < 0) {
			// No phrase begins before the place looked at last either, so each token is looked at once.
			i = Math.max(core, found?.last ?? 0, i + 1);
			continue;
		}
		while (isQuoteMark(tokens[core]) && core < found.head) core++;
		const owner = mark ? phrases.at(-1)! : null;
		phrases.push({ ...stretch(tokens, { first: mark ? core : i, last: found.last }), core, head: found.head, owner });
		i = found.last;
	}
	return phrases;
}

/** The pronouns that can stand for an actor, by what they can stand for. */
export const PRONOUNS: ReadonlyMap<string, 'it' | 'they' | 'he' | 'she'> = new Map([
	['it', 'it'],
	['its', 'it'],
	['itself', 'it'],
	['they', 'they'],
	['them', 'they'],
	['their', 'they'],
	['he', 'he'],
	['him', 'he'],
	['his', 'he'],
	['she', 'she'],
	['her', 'she'],
]);
