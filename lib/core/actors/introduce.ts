import { isHyphen } from '../text/chunks';
import type { TextDoc, Token, TokenRange } from '../text/tokens';
import type { ActorRef } from './gazetteer';
import type { Gender, GivenName } from './given-names';
import type { Reference } from './references';
import { isRole, type ReferenceTable } from './words';

/** A person, an organization or another name the gazetteer does not list, at its first mention. */
export interface Introduction extends TokenRange {
	readonly actor: ActorRef;
	/** Words by which it is named later: a surname, an acronym. */
	readonly short: readonly string[];
}

/** What an introduction is told from. */
export interface IntroductionContext {
	readonly doc: TextDoc;
	readonly sentence: TokenRange;
	/** Names of listed actors in the sentence. */
	readonly names: readonly Reference[];
	readonly words: ReferenceTable;
	/** Names introduced before, which then need no more to show them. */
	readonly known: ReadonlySet<string>;
	/** Surnames of persons introduced before. */
	readonly surnames: ReadonlySet<string>;
	/** Surnames that stand after "Mr" and the like anywhere in the text, with what those say. */
	readonly courtesies: ReadonlyMap<string, Gender>;
	readonly isSpeechVerb: (token: Token) => boolean;
}

const CALENDAR =
	/^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/;
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
	const range = { first, last: run.last };
	const words = doc.tokens.slice(first, run.last).filter((token) => !isHyphen(token));
	if (words.length === 0 || isListed(context, range)) return null;
	const name = doc.text.slice(doc.tokens[first]!.start, doc.tokens[run.last - 1]!.end);
	const acronym = acronymAfter(doc, range);
	if (words.length > 1 && (acronym || words.some((word) => table.organizationWords.has(word.lower))))
		return { ...range, actor: local(name, 'organization', null), short: acronym ? [acronym] : [] };
	const given = table.givenNames.get(words[0]!.lower);
	if (isShapedAsPerson(words) && (titled || given?.sure || isShownAsPerson(context, run, range))) {
		const surname = words.at(-1)!.text;
		return { ...range, actor: local(name, 'person', genderOf(context, surname, given)), short: [surname] };
	}
	const short = words.length === 1 ? [name] : [];
	if (context.surnames.has(name)) return null;
	const shown = context.known.has(name) || isName(context, range);
	return shown ? { ...range, actor: local(name, 'unknown', null), short } : null;
}

/** What a people, a belief or a quality is called by its ending: no name of an actor. */
const GENERAL = /(ism|ity|ians?|ists?|ese|ish|isms)$/;

/** Whether capitals show a name: inside a sentence, one word or more, no whole heading in capitals. */
function isName({ doc: { tokens }, sentence, words }: IntroductionContext, { first, last }: TokenRange): boolean {
	const run = tokens.slice(first, last);
	const opens = first === sentence.first && !(last - first > 1 && /^(VERB|AUX|PUNCT)$/.test(tokens[last]?.pos ?? ''));
	if (words.bodies.has(tokens[first]!.lower)) return false;
	// "A Tux" is no name.
	if (/^an?$/.test(tokens[first - 1]?.lower ?? '')) return false;
	if (opens || CALENDAR.test(tokens[first]!.lower)) return false;
	if (GENERAL.test(tokens[last - 1]!.lower)) return false;
	if (run.some((token) => token.pos !== 'PROPN' && !isHyphen(token) && token.lower !== 'of')) return false;
	const rest = tokens.slice(sentence.first, sentence.last).filter((token) => /^\p{L}/u.test(token.text));
	return rest.filter((token) => /^\p{Lu}/u.test(token.text)).length * 2 < rest.length;
}

/** Past listed actors, titles and days before a name: "Russian Foreign Minister", "CNN's", "On Tuesday". */
function skipTitles({ doc: { tokens }, names, words }: IntroductionContext, run: TokenRange) {
	let first = run.first;
	let titled = false;
	while (first < run.last) {
		const listed = names.find((name) => name.first <= first && first < name.last);
		const given = words.givenNames.get(tokens[first]!.lower);
		const isTitle = words.titles.has(bare(tokens[first]!.lower));
		if (given?.sure && !isTitle && (first === run.first || titled || listed === undefined)) break;
		if (listed && listed.last < run.last) first = listed.last;
		else if (isTitle || CALENDAR.test(tokens[first]!.lower)) [first, titled] = [first + 1, isTitle];
		else {
			const title = givenAfterTitle({ tokens, words }, first, run.last);
			if (title < 0) break;
			[first, titled] = [title, true];
		}
		if (isHyphen(tokens[first])) first++;
	}
	return { first, titled };
}

/** Where a name begins behind a longer title ("Pentagon Press Secretary John Kirby"); -1 where none does. */
function givenAfterTitle(
	{ tokens, words }: { tokens: readonly Token[]; words: ReferenceTable },
	first: number,
	last: number,
): number {
	for (let i = first + 1; i < last - 1; i++) {
		const title = words.titles.has(bare(tokens[i - 1]!.lower)) || isRole(words, tokens[i - 1]);
		if (title && words.givenNames.has(tokens[i]!.lower)) return i;
	}
	return -1;
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

const bare = (word: string): string => word.replace(/\.$/, '');

const local = (name: string, kind: ActorRef['kind'], gender: Gender | null): ActorRef => ({
	id: `local:${name}`,
	name,
	kind,
	gender,
});

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
	if (abbreviated || isRole(words, tokens[run.first - 1]) || courtesies.has(tokens[last - 1]!.text)) return true;
	if (tokens[last]?.text === ',' && tokens.slice(last + 1, last + 6).some((token) => isRole(words, token))) return true;
	const [before, after] = [tokens[first - 1], tokens[last]];
	return (
		(after !== undefined && isSpeechVerb(after)) ||
		(before !== undefined && isSpeechVerb(before) && before.lower !== 'told')
	);
}

function genderOf({ courtesies }: IntroductionContext, surname: string, given: GivenName | undefined): Gender | null {
	const gender = courtesies.get(surname) ?? given?.gender ?? null;
	return gender === 'they' ? null : gender;
}

/** "Conference of Presidents (COP)": the acronym in the brackets after a name, where its letters are the name's initials. */
function acronymAfter({ tokens }: TextDoc, { first, last }: TokenRange): string | null {
	const inside = tokens[last]?.text === '(' && tokens[last + 2]?.text === ')' ? tokens[last + 1]!.text : null;
	if (!inside || !/^\p{Lu}{2,6}$/u.test(inside)) return null;
	const initials = tokens.slice(first, last).map((token) => token.text[0]!);
	return initials.filter((letter) => /\p{Lu}/u.test(letter)).join('') === inside ? inside : null;
}
