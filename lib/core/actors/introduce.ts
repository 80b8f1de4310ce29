import { isHyphen } from '../text/chunks';
import type { TextDoc, Token, TokenRange } from '../text/tokens';
import { bodyOf, lawOf } from './body-name';
import { PARTICLE } from './capitals';
import type { ActorRef } from './gazetteer';
import type { Gender, GivenName } from './given-names';
import { headBefore } from './head-before';
import { bare, type IntroductionContext, nameOf, pastDays, skipTitles, wordsIn } from './name-run';
import { isName, isPartyAndPlace, isPiece } from './shown-name';
import { isSaidToBe, isToldBehind } from './told-of';
import { local } from './unlisted';
import { BEHIND_OFFICE, isRole, isTitle } from './words';

/** A person, an organization or another name the gazetteer does not list, at its first mention. */
export interface Introduction extends TokenRange {
	readonly actor: ActorRef;
	/** Words by which it is named later: a surname, a given name that is no other word, an acronym. */
	readonly short: readonly string[];
}

const COURTESY: ReadonlyMap<string, Gender> = new Map([
	['mr', 'he'],
	['mrs', 'she'],
	['ms', 'she'],
	['miss', 'she'],
]);

/** Surnames that stand after "Mr", "Mrs", "Ms" or "Miss". */
export function courtesies({ tokens }: TextDoc): ReadonlyMap<string, Gender> {
	const found = new Map<string, Gender>();
	for (const token of tokens) {
		const gender = COURTESY.get(bare(token.lower));
		const next = tokens[token.index + 1];
		if (gender && next && /^\p{Lu}/u.test(next.text)) found.set(next.text, gender);
	}
	return found;
}

/**
 * Who a run of capitalised words introduces: an organization by its last word or its acronym, a person by a given name,
 * a title, a role, a "Mr" elsewhere or a verb of speech; null where nothing shows who it is.
 */
export function introduce(context: IntroductionContext, run: TokenRange): Introduction | null {
	const { doc, words: table } = context;
	const { first, titled } = skipTitles(context, run);
	const whole = { first, last: pastDays(doc, first, run.last) };
	if (isPartyAndPlace(doc.tokens, run.first) || isPiece(doc.tokens, run.last)) return null;
	const law = lawOf(context, run);
	if (law) return { ...run, actor: law, short: [] };
	const body = bodyOf(context, run, whole);
	if (body) return isOther(context, body.range) ? null : { ...body.range, ...body };
	const given = table.givenNames.get(doc.tokens[first]?.lower ?? '');
	const range = titled || given ? personEnd(context, whole) : whole;
	const words = wordsIn(doc, range);
	if (words.length === 0 || isListed(context, range)) return null;
	if (!titled && !given && isDressed(context, range)) return null;
	const name = nameOf(doc, range);
	// "Chief Petty Officer" is a rank; a given name makes a person of "Julia Bishop".
	if (titled && !given && isTitle(table, words.at(-1)!)) return null;
	// "Brook Watch Again": behind a surname that is known other words with capitals are a heading's.
	if (words.length > 1 && !titled && context.surnames.has(words[0]!.text)) return null;
	if (isShapedAsPerson(words) && (titled || given?.sure || isShownAsPerson(context, run, range))) {
		const surname = words.at(-1)!.text;
		const short = given?.sure ? [surname, words[0]!.text] : [surname];
		// "Ada Brook Hill", later "Brook Hill"
		const longer = given?.sure ? undefined : context.known.get(name);
		const actor = longer?.kind === 'person' ? longer : local(name, 'person', genderOf(context, surname, given));
		return { ...range, actor, short };
	}
	const short = words.length === 1 ? [name] : [];
	if (context.surnames.has(name) || (words.length === 1 && table.origins.has(words[0]!.lower))) return null;
	const shown = context.known.has(name) || isName(context, range);
	return shown ? { ...range, actor: local(name, 'unknown', null), short } : null;
}

/** Where a person's name ends: before "of New York", and before a common word that has but a capital ("Brook More Videos"). */
function personEnd({ doc: { tokens }, common }: IntroductionContext, { first, last }: TokenRange): TokenRange {
	let end = first + 1;
	// "Omar al-Brook", "Kim Chun-hee": what a hyphen ties to a name is part of it.
	const isTied = (i: number) => isHyphen(tokens[i]) || isHyphen(tokens[i - 1]) || PARTICLE.has(tokens[i]!.lower);
	const isWord = (i: number) =>
		tokens[i]!.lower === 'of' || (tokens[i]!.pos !== 'PROPN' && common.has(tokens[i]!.lower));
	while (end < last && (isTied(end) || !isWord(end))) end++;
	return { first, last: end - first > 1 ? end : last };
}

/** Whether a listed actor bears the name; another person of a listed person's surname ("Melania Trump") is new. */
function isListed({ names, doc, words }: IntroductionContext, { first, last }: TokenRange): boolean {
	const at = (i: number) => names.find((name) => name.first <= i && i < name.last);
	const opening = at(first);
	// "Jordan Brook" is a person where the rest of the name is nobody's.
	const given = opening?.last === first + 1 && words.givenNames.has(doc.tokens[first]!.lower) && !at(last - 1);
	if (opening) return !given;
	const closing = at(last - 1);
	return closing !== undefined && closing.actor.kind !== 'person';
}

/** Whether the name of a body is a listed one's; what it is for may be one ("the Centers for Medicare"). */
const isOther = (context: IntroductionContext, range: TokenRange): boolean =>
	isListed(context, range) &&
	!isBranch(context, range) &&
	(context.names.some((name) => name.form === 'name' && name.first <= range.first && range.first < name.last) ||
		!context.doc.tokens.slice(range.first, range.last).some(({ lower }) => lower === 'for'));

/** "The firm Brook USA", "the Catholic Union": a country behind the name of a body says which branch it is, a people before it whose. */
const isBranch = ({ names }: IntroductionContext, { first, last }: TokenRange): boolean =>
	names.every(
		(name) =>
			name.last <= first ||
			name.first >= last ||
			(name.actor.kind === 'state' && name.first > first && name.last === last) ||
			(name.form === 'adjective' && name.first === first),
	);

/** "Angry Brook": before the surname of a listed person a word that is no given name is none of the name. */
const isDressed = ({ names }: IntroductionContext, { first, last }: TokenRange): boolean =>
	names.some(({ actor, ...name }) => actor.kind === 'person' && name.first > first && name.last === last);

/** Two to four words, not in capitals throughout as in a headline. */
const isShapedAsPerson = (words: readonly Token[]): boolean =>
	words.length > 1 &&
	words.length <= 4 &&
	words.every((word) => word.lower !== 'of') &&
	!words.every((word) => word.text.length > 2 && word.text === word.text.toUpperCase());

/** By an apposition, a role in lower case before it, a "Mr" elsewhere, or a verb of speech beside it. */
function isShownAsPerson(
	{ doc: { tokens }, words, courtesies, isSpeechVerb }: IntroductionContext,
	run: TokenRange,
	{ first, last }: TokenRange,
): boolean {
	const abbreviated = tokens[run.first - 1]?.text === '.' && words.titles.has(tokens[run.first - 2]?.lower ?? '');
	if (
		abbreviated ||
		BEHIND_OFFICE.test(tokens[run.first - 1]?.lower ?? '') ||
		isRole(words, tokens[run.first - 1]) ||
		courtesies.has(tokens[last - 1]!.text)
	)
		return true;
	if (isToldBehind(tokens, words, last) || isSaidToBe(tokens, words, first, last)) return true;
	const [before, after] = [tokens[first - 1], tokens[last]];
	// "Ada Brook, D-Ohio, …", "Ada Brook (R-Mont.)"
	if (/^[,(]$/.test(after?.text ?? '') && isPartyAndPlace(tokens, last + 1)) return true;
	// "With his wife, Ada Brook, …"
	const role = before?.text === ',' ? tokens[headBefore(tokens, first - 2)] : undefined;
	if (role?.pos === 'NOUN' && role.lower === role.lemma && isRole(words, role) && /^[,.]$/.test(after?.text ?? '.'))
		return true;
	// "Florence Brook: The novelist …"
	if (after?.text === ':' && words.givenNames.has(tokens[first]!.lower) && tokens[last + 1]?.pos === 'DET') return true;
	return (
		(after !== undefined && isSpeechVerb(after)) ||
		(before !== undefined && isSpeechVerb(before) && !/^(told|called)$/.test(before.lower))
	);
}

function genderOf({ courtesies }: IntroductionContext, surname: string, given: GivenName | undefined): Gender | null {
	const gender = courtesies.get(surname) ?? given?.gender ?? null;
	return gender === 'they' ? null : gender;
}
