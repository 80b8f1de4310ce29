import { isDayOrMonth } from '../text/calendar';
import { isHyphen } from '../text/chunks';
import type { TextDoc, Token, TokenRange } from '../text/tokens';
import type { ActorRef } from './gazetteer';
import type { Gender } from './given-names';
import type { Reference } from './references';
import { BEHIND_OFFICE, isRole, isTitle, type ReferenceTable } from './words';

/** What an introduction is told from. */
export interface IntroductionContext {
	readonly doc: TextDoc;
	readonly sentence: TokenRange;
	/** Names of listed actors in the sentence. */
	readonly names: readonly Reference[];
	readonly words: ReferenceTable;
	/** Names introduced before, which then need no more to show them. */
	readonly known: ReadonlyMap<string, ActorRef>;
	/** Surnames of persons introduced before. */
	readonly surnames: ReadonlySet<string>;
	/** Surnames that stand after "Mr" and the like anywhere in the text, with what those say. */
	readonly courtesies: ReadonlyMap<string, Gender>;
	readonly isSpeechVerb: (token: Token) => boolean;
	/** Words that the text also writes in lower case. */
	readonly common: ReadonlySet<string>;
}

/** A word without the point of an abbreviation. */
export const bare = (word: string): string => word.replace(/\.$/, '');

/** Past listed actors, titles and days before a name: "Russian Foreign Minister", "CNN's", "On Tuesday". */
export function skipTitles({ doc: { tokens }, names, words }: IntroductionContext, run: TokenRange) {
	let first = run.first;
	let titled = false;
	while (first < run.last) {
		const listed = names.find((name) => name.first <= first && first < name.last);
		const given = words.givenNames.get(tokens[first]!.lower);
		const titles = isTitle(words, tokens[first]!);
		if (given?.sure && !titles && (first === run.first || titled || listed === undefined)) break;
		// "Minister of Health Ada Brook"
		const office =
			titled && tokens[first]!.lower === 'of' ? pastPortfolio({ tokens, words }, first + 1, run.last) : first;
		if (office > first) {
			first = office;
			continue;
		}
		if (listed && listed.last < run.last) first = listed.last;
		else if (titles || (titled && BEHIND_OFFICE.test(tokens[first]!.lower)) || isDayOrMonth(tokens[first]!.lower))
			[first, titled] = [first + 1, titles || titled];
		else {
			const title = givenAfterTitle({ tokens, words }, first, run.last);
			if (title < 0) break;
			[first, titled] = [title, true];
		}
		if (isHyphen(tokens[first])) first++;
	}
	// "Democrat of Ohio": no name begins with "of".
	return tokens[first]?.lower === 'of' ? { first: first + 1, titled: false } : { first, titled };
}

/** What titles are read from. */
interface Titled {
	readonly tokens: readonly Token[];
	readonly words: ReferenceTable;
}

/** Past what a minister is of, where a name of two words or more follows; the beginning where none does. */
function pastPortfolio({ tokens, words }: Titled, from: number, last: number): number {
	let end = from;
	while (words.portfolios.has(tokens[end]?.lower ?? '')) end++;
	return end > from && end < last - 1 ? end : from - 1;
}

/** Where a name begins behind a longer title ("Pentagon Press Secretary John Kirby", "Green County Judge Ada Brook"); -1 where none does. */
function givenAfterTitle({ tokens, words }: Titled, first: number, last: number): number {
	const run = tokens.slice(first, last);
	const body = run.some(({ lower }) => words.organizationWords.has(lower) || lower === 'of');
	for (let i = last - 2; i > first; i--) {
		const office = bare(tokens[i - 1]!.lower);
		if (!isTitle(words, tokens[i - 1]!) && !isRole(words, tokens[i - 1])) continue;
		if (words.givenNames.has(tokens[i]!.lower)) return i;
		// An unknown given name: the title alone has to show the person.
		const shaped = last - i <= 3 && tokens.slice(i, last).every(({ pos }) => pos === 'PROPN');
		const ranked = office === 'general' && /^attorney$/.test(tokens[i - 2]?.lower ?? '');
		if (shaped && !body && words.titles.has(office) && (ranked || !words.weakTitles.has(office))) return i;
	}
	return -1;
}

/** Where a run ends without the day behind it: "who met Kerry Wednesday". */
export function pastDays({ tokens }: TextDoc, first: number, last: number): number {
	let end = last;
	while (end > first && isDayOrMonth(tokens[end - 1]!.lower)) end--;
	return end;
}

/** The words of a run, without its hyphens. */
export const wordsIn = ({ tokens }: TextDoc, { first, last }: TokenRange): Token[] =>
	tokens.slice(first, last).filter((token) => !isHyphen(token));

/** A run as it is written. */
export const nameOf = ({ text, tokens }: TextDoc, { first, last }: TokenRange): string =>
	text.slice(tokens[first]!.start, tokens[last - 1]!.end);
