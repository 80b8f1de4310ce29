import { isHyphen } from '../text/chunks';
import { overlaps } from '../text/span';
import { stretch, type TextDoc, type Token, type TokenRange } from '../text/tokens';
import type { ActorRef } from './gazetteer';
import type { Reference } from './references';
import type { ReferenceTable } from './words';

const PARTICLE = new Set([
	'al',
	'el',
	'bin',
	'ibn',
	'ben',
	'abu',
	'de',
	'da',
	'del',
	'della',
	'di',
	'la',
	'le',
	'van',
	'von',
	'der',
	'den',
	'ter',
	'st.',
]);
const CALENDAR =
	/^(mon|tues|wednes|thurs|fri|satur|sun)day$|^(january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** A person or organization the gazetteer does not list, at its first mention. */
interface Introduction extends TokenRange {
	readonly actor: ActorRef;
	/** Words by which it is named later: a surname, an acronym. */
	readonly short: readonly string[];
}

/**
 * Find persons and organizations that the text itself introduces, and every later place that names them by surname or
 * acronym. A run of capitalised words is a person only where a title, a role or a speech verb says so.
 *
 * @param names - Names of listed actors; one that is but the surname of another person ("Melania Trump") gives way.
 * @param isSpeechVerb - Whether a token is a verb of speech.
 * @returns All names, listed and introduced, in reading order.
 */
export function addIntroduced(
	doc: TextDoc,
	names: readonly Reference[],
	table: ReferenceTable,
	isSpeechVerb: (token: Token) => boolean,
): Reference[] {
	const introductions: Introduction[] = [];
	for (const sentence of doc.sentences) {
		for (const run of capitalRuns(doc.tokens, sentence)) {
			const found = introduce(doc, run, names, table, isSpeechVerb);
			if (found) introductions.push(found);
		}
	}
	const added = [...firstMentions(doc, introductions), ...laterMentions(doc, introductions)];
	const kept = names.filter((name) => !added.some((other) => overlaps(name, other)));
	const all = [...kept, ...added.filter((a, i) => !added.some((b, k) => k < i && overlaps(a, b)))];
	return all.sort((a, b) => a.start - b.start);
}

/** Runs of capitalised words with the particles and hyphens inside them. */
function capitalRuns(tokens: readonly Token[], { first, last }: TokenRange): TokenRange[] {
	const runs: TokenRange[] = [];
	const capital = (i: number) =>
		i < last && /^\p{Lu}/u.test(tokens[i]!.text) && ['PROPN', 'NOUN', 'ADJ'].includes(tokens[i]!.pos);
	const joins = (i: number) =>
		(PARTICLE.has(tokens[i]!.lower) || isHyphen(tokens[i]) || tokens[i]!.lower === 'of') && capital(i + 1);
	for (let i = first; i < last; i++) {
		if (!capital(i)) continue;
		let end = i + 1;
		while (end < last && (capital(end) || joins(end))) end++;
		runs.push({ first: i, last: end });
		i = end;
	}
	return runs;
}

function introduce(
	doc: TextDoc,
	run: TokenRange,
	names: readonly Reference[],
	table: ReferenceTable,
	isSpeechVerb: (token: Token) => boolean,
): Introduction | null {
	const { tokens } = doc;
	let first = run.first;
	let titled = false;
	const nameAt = (i: number) => names.find((name) => name.first <= i && i < name.last);
	while (first < run.last) {
		const name = nameAt(first);
		if (name && name.last < run.last) first = name.last;
		else if (table.titles.has(bare(tokens[first]!.lower)) || CALENDAR.test(tokens[first]!.lower))
			titled = table.titles.has(bare(tokens[first++]!.lower));
		else break;
		if (isHyphen(tokens[first])) first++;
	}
	const range = { first, last: run.last };
	const words = tokens.slice(first, run.last).filter((token) => !isHyphen(token));
	const listed = nameAt(first) ?? (words.length > 0 ? nameAt(run.last - 1) : undefined);
	if (words.length < 2 || (listed && (listed.first <= first || listed.actor.kind !== 'person'))) return null;
	const name = doc.text.slice(tokens[first]!.start, tokens[run.last - 1]!.end);
	const acronym = acronymAfter(doc, range);
	if (words.some((word) => table.organizationWords.has(word.lower)) || acronym) {
		return { ...range, actor: local(name, 'organization'), short: acronym ? [acronym] : [] };
	}
	const shaped = words.length <= 4 && words.every((word) => word.lower !== 'of');
	const role = titled || isRole(tokens, run, table) || speaks(tokens, range, isSpeechVerb);
	return shaped && role ? { ...range, actor: local(name, 'person'), short: [words.at(-1)!.text] } : null;
}

const bare = (word: string): string => word.replace(/\.$/, '');
const local = (name: string, kind: 'person' | 'organization'): ActorRef => ({
	id: `local:${name}`,
	name,
	kind,
	gender: null,
});

/** The name is followed by an apposition that says what the person is, or preceded by a role in lower case. */
function isRole(tokens: readonly Token[], { first, last }: TokenRange, table: ReferenceTable): boolean {
	if (table.roles.has(tokens[first - 1]?.lemma ?? '')) return true;
	if (tokens[last]?.text !== ',') return false;
	return tokens.slice(last + 1, last + 6).some((token) => table.roles.has(token.lemma));
}

function speaks(
	tokens: readonly Token[],
	{ first, last }: TokenRange,
	isSpeechVerb: (token: Token) => boolean,
): boolean {
	const before = tokens[first - 1];
	const after = tokens[last];
	return (
		(after !== undefined && isSpeechVerb(after)) ||
		(before !== undefined && isSpeechVerb(before) && before.lower !== 'told')
	);
}

/** "Conference of Presidents (COP)": the acronym in the brackets after a name, where its letters are the name's initials. */
function acronymAfter({ tokens }: TextDoc, { first, last }: TokenRange): string | null {
	const inside = tokens[last]?.text === '(' && tokens[last + 2]?.text === ')' ? tokens[last + 1]!.text : null;
	if (!inside || !/^\p{Lu}{2,6}$/u.test(inside)) return null;
	const initials = tokens.slice(first, last).map((token) => token.text[0]!);
	return initials.filter((letter) => /\p{Lu}/u.test(letter)).join('') === inside ? inside : null;
}

function firstMentions(doc: TextDoc, introductions: readonly Introduction[]): Reference[] {
	return introductions.map(({ actor, first, last }) => ({
		...stretch(doc.tokens, { first, last }),
		actor,
		form: 'name',
	}));
}

/** Surnames and acronyms after their introduction; the latest introduction of a surname counts. */
function laterMentions(doc: TextDoc, introductions: readonly Introduction[]): Reference[] {
	const byShort = new Map<string, Introduction[]>();
	for (const one of introductions)
		for (const short of one.short) byShort.set(short, [...(byShort.get(short) ?? []), one]);
	return doc.tokens.flatMap((token) => {
		const known = byShort.get(token.text)?.findLast((one) => one.last <= token.index);
		const joined =
			/^\p{Lu}/u.test(doc.tokens[token.index + 1]?.text ?? '') && doc.tokens[token.index + 1]!.pos === 'PROPN';
		if (!known || joined) return [];
		return [
			{
				...stretch(doc.tokens, { first: token.index, last: token.index + 1 }),
				actor: known.actor,
				form: 'name' as const,
			},
		];
	});
}
