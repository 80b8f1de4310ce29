import { isDay } from '../text/calendar';
import { firstEndingAfter, inReadingOrder, overlaps } from '../text/span';
import { stretch, type TextDoc, type Token } from '../text/tokens';
import { isClassNoun } from './body-name';
import { capitalRuns } from './capitals';
import { classAcronyms } from './class-acronyms';
import type { ActorRef } from './gazetteer';
import { courtesies, type Introduction, introduce } from './introduce';
import { bare, type IntroductionContext } from './name-run';
import type { Reference } from './references';
import { Relatives } from './relatives';
import { isToldBehind } from './told-of';
import type { ReferenceTable } from './words';

/**
 * Find persons and organizations that the text itself introduces, and every later place that names them by surname or
 * acronym. A run of capitalised words is a person only where a given name, a title, a role or a speech verb says so.
 *
 * @param names - Names of listed actors; one that is but the surname of another person ("Melania Trump") gives way.
 * @param isSpeechVerb - Whether a token is a verb of speech.
 * @returns All names, listed and introduced, in reading order.
 */
export function addIntroduced(
	doc: TextDoc,
	names: readonly Reference[],
	words: ReferenceTable,
	isSpeechVerb: (token: Token) => boolean,
): Reference[] {
	const listed = names.map((name) => completed(doc, name)).filter((name) => !goesOn(doc, name, words));
	// The surnames that somebody bears already.
	const borne = new Set(names.flatMap(({ actor }) => (actor.kind === 'person' ? [actor.name.split(' ').at(-1)!] : [])));
	const introductions = findIntroductions({ doc, words, courtesies: courtesies(doc), isSpeechVerb }, listed, borne);
	// "Ada Brook", listed, is not the Brook whom the text has introduced since.
	const inside = new Set(listed.flatMap(({ first, last }) => (last - first > 1 ? range(first, last) : [])));
	const later = laterMentions(doc, introductions).filter(({ first }) => !inside.has(first));
	const added = [...firstMentions(doc, introductions), ...later].sort(inReadingOrder);
	const kept = listed.filter((name) => !meets(added, name));
	const all = [...kept, ...added.filter((one, i) => i === 0 || !overlaps(added[i - 1]!, one))];
	return all.filter((name) => !isOneOfFamily(doc, name)).sort(inReadingOrder);
}

/**
 * Who is introduced, in reading order.
 *
 * @param listed - Names of listed actors, in reading order.
 * @param borne - Their surnames, to which those of the introduced are added.
 */
function findIntroductions(
	text: Pick<IntroductionContext, 'doc' | 'words' | 'courtesies' | 'isSpeechVerb'>,
	listed: readonly Reference[],
	borne: Set<string>,
): Introduction[] {
	const { doc, words } = text;
	const introductions: Introduction[] = [];
	const known = new Map<string, ActorRef>();
	const surnames = new Set<string>();
	const lowered = doc.tokens.filter(({ text, lower }) => text === lower).map(({ lower }) => lower);
	const common = new Set([...lowered, ...classAcronyms(doc.tokens)]);
	const relatives = new Relatives(doc, words);
	const isClass = (token: Token) => isClassNoun(words, token);
	const isGiven = (token: Token) => words.givenNames.get(token.lower)?.sure === true;
	const isTold = (comma: number) => isToldBehind(doc.tokens, words, comma);
	let passed = 0;
	for (const sentence of doc.sentences) {
		while (passed < listed.length && listed[passed]!.last <= sentence.first) passed++;
		const context = { ...text, known, surnames, common, sentence, names: upTo(listed, passed, sentence.last) };
		for (const run of capitalRuns(doc.tokens, sentence, isClass, isGiven, isTold)) {
			const found = introduce(context, run);
			if (!found) continue;
			const isPerson = found.actor.kind === 'person';
			const isPassing = isPerson && borne.has(found.short[0]!) && relatives.isPassing(found);
			introductions.push(isPassing ? { ...found, short: found.short.slice(1) } : found);
			known.set(found.actor.name, found.actor);
			const doubled = isPerson ? found.actor.name.split(' ').slice(1) : [];
			if (doubled.length > 1) known.set(doubled.slice(-2).join(' '), found.actor);
			if (isPerson) for (const set of [surnames, borne]) set.add(found.short[0]!);
		}
	}
	return introductions;
}

/** "President Xi Jinping": what follows the last word of an alias may complete the name. */
function completed({ text, tokens }: TextDoc, name: Reference): Reference {
	const next = tokens[name.last];
	const whole = next && text.slice(tokens[name.last - 1]!.start, next.end);
	if (!next || whole !== name.actor.name) return name;
	return { ...name, ...stretch(tokens, { first: name.first, last: name.last + 1 }) };
}

/** "The younger Brook": one of several of the name, and the text rather speaks of the other by the name alone. */
const isOneOfFamily = ({ tokens }: TextDoc, { actor, first, last }: Reference): boolean =>
	actor.kind === 'person' &&
	last - first === 1 &&
	/^(younger|elder|older|oldest|youngest|eldest)$/.test(tokens[first - 1]?.lower ?? '');

/** "Sen. Paul Stone" is not the "Sen. Paul" who is listed: behind a title and a given name a surname follows. */
function goesOn({ tokens }: TextDoc, { first, last }: Reference, { titles, givenNames }: ReferenceTable): boolean {
	const next = tokens[last];
	if (last - first < 2 || next?.pos !== 'PROPN' || !/^\p{Lu}\p{Ll}+$/u.test(next.text) || isDay(next.lower))
		return false;
	return titles.has(bare(tokens[first]!.lower)) && givenNames.get(tokens[last - 1]!.lower)?.sure === true;
}

const range = (first: number, last: number): number[] => Array.from({ length: last - first }, (_, i) => first + i);

function upTo(names: readonly Reference[], from: number, last: number): Reference[] {
	let end = from;
	while (end < names.length && names[end]!.first < last) end++;
	return names.slice(from, end);
}

/** Whether one of a list in reading order overlaps a name. */
function meets(list: readonly Reference[], name: Reference): boolean {
	const next = list[firstEndingAfter(list, name.start)];
	return next !== undefined && overlaps(next, name);
}

function firstMentions(doc: TextDoc, introductions: readonly Introduction[]): Reference[] {
	return introductions.map(({ actor, first, last }) => ({
		...stretch(doc.tokens, { first, last }),
		actor,
		form: 'name',
		confidence: 1,
	}));
}

/** Surnames and acronyms after their introduction; the latest introduction of a surname counts. Introductions come in reading order. */
function laterMentions(doc: TextDoc, introductions: readonly Introduction[]): Reference[] {
	const latest = new Map<string, Introduction>();
	let next = 0;
	return doc.tokens.flatMap((token) => {
		for (; next < introductions.length && introductions[next]!.last <= token.index; next++)
			for (const short of introductions[next]!.short) latest.set(short, introductions[next]!);
		const known = latest.get(token.text);
		const joined =
			/^\p{Lu}/u.test(doc.tokens[token.index + 1]?.text ?? '') && doc.tokens[token.index + 1]!.pos === 'PROPN';
		if (!known || joined) return [];
		return [
			{
				...stretch(doc.tokens, { first: token.index, last: token.index + 1 }),
				actor: known.actor,
				form: 'name' as const,
				confidence: 1,
			},
		];
	});
}
