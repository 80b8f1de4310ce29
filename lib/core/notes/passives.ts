import { isDayOrMonth } from '../text/calendar';
import type { NounPhrase } from '../text/chunks';
import { isOneOf } from './act-words';
import { isAsserted } from './asserted';
import type { ActSentence } from './doers';
import type { Deed } from './hidden-agents';

const JOIN = /^(of|and|,|or|in|at|from|including|least)$/;
const RELATIVE = new Set(['who', 'which', 'that']);
const TIME = /^(then|now|early|mid|late|noon|midnight|\d{4})$/;

/** Find passives of harm without a "by": "were killed", "have been displaced". */
export function findPassives(sentence: ActSentence): Deed[] {
	const { doc, first } = sentence;
	const { tokens } = doc;
	const deeds: Deed[] = [];
	const by = lastBy(sentence);
	for (let i = first; i < sentence.last; i++) {
		const group = groupBefore(sentence, i);
		if (group === i) continue;
		const victim = victimBefore(sentence, group);
		const end = participleEnd(sentence, i, victim.head);
		// "You got killed last time": a figure of speech.
		if (tokens[group - 1]?.lower === 'you') continue;
		if (end < 0 || by >= end || !isAsserted(sentence, group, i)) continue;
		if (/^(for|over|as|up)$/.test(tokens[end]?.lower ?? '') && tokens[end - 1]!.lower === 'attacked') continue;
		// "Driven from": the words that only tell the sense of the participle are left out.
		const last = /^(from|of|without)$/.test(tokens[end - 1]!.lower) ? end - 1 : end;
		deeds.push({ first: group, last, verb: i, victim });
		i = end - 1;
	}
	return deeds;
}

const PAST = /^(was|were|got)$/;
const HAVE = /^(has|have|had|having|'s|'ve|'d)$/;
const NOW = /^(is|are|am|'s|'re|'m)$/;

/**
 * Where the auxiliaries and adverbs before a participle begin; the participle's own place where it is no passive of what
 * has happened or is happening ("are killed every year", "risk being killed").
 */
function groupBefore({ doc, first }: ActSentence, participle: number): number {
	const { tokens } = doc;
	if (tokens[participle]!.pos !== 'VERB') return participle;
	let start = participle;
	let past = false;
	let been = false;
	let being = false;
	for (let i = participle - 1; i >= first; i--) {
		const { pos, lemma, lower } = tokens[i]!;
		// "A human being was killed"
		if (lower === 'being' && past) break;
		if (pos === 'AUX' || lemma === 'get' || (pos === 'PART' && lower !== "'s")) start = i;
		else if (pos !== 'ADV' && lower !== 'since') break;
		past ||= PAST.test(lower) || (been && HAVE.test(lower)) || (being && NOW.test(lower));
		been ||= lower === 'been';
		being ||= lower === 'being';
	}
	return past ? start : participle;
}

interface Victim {
	readonly first: number;
	readonly last: number;
	/** -1 where none was found. */
	readonly head: number;
}

/** The subject before a passive, with what is joined to it by "of", "and" or commas. */
function victimBefore({ doc, phraseAt, first }: ActSentence, group: number): Victim {
	const { tokens } = doc;
	let at = group - 1;
	if (at > first && RELATIVE.has(tokens[at]!.lower)) at--;
	if (at > first && tokens[at]!.text === ',') at--;
	const phrase = at >= first ? phraseAt[at - first] : undefined;
	if (!phrase) return { first: group, last: group, head: -1 };
	let start: NounPhrase = phrase;
	let head = phrase.head;
	for (let before = joinedBefore(start); before; before = joinedBefore(start)) {
		// "homes in the town were burned": the first is the head.
		if (doc.tokens[before.last]!.pos === 'ADP') head = before.head;
		start = before;
	}
	return { first: start.first, last: phrase.last, head };

	function joinedBefore({ first: from }: NounPhrase): NounPhrase | undefined {
		let join = from - 1;
		while (join > first && JOIN.test(tokens[join]!.lower)) join--;
		const before = join >= first && join < from - 1 ? phraseAt[join - first] : undefined;
		// "Under the generals, thousands were killed": what a preposition opens ends at its comma.
		const opener = before && tokens[(before.owner ?? before).first - 1];
		const opens = opener && opener.index >= first && opener.pos === 'ADP' && opener.lower !== 'of';
		return opens && tokens[before.last]!.text === ',' ? undefined : before;
	}
}

/** Where a participle of harm ends, with its particle and others joined to it; -1 where it tells no harm. */
function participleEnd({ doc, table, last }: ActSentence, i: number, head: number): number {
	const { tokens } = doc;
	const subject = head < 0 ? null : tokens[head]!;
	if (subject && isOneOf(table.otherwise, subject)) return -1;
	let end = longest(table.passives.at(tokens, i));
	for (const hit of table.objects.at(tokens, i))
		if (subject && isOneOf(hit.value, subject)) end = Math.max(end, hit.last);
	if (end < 0 || end > last) return -1;
	while (/^(and|or)$/.test(tokens[end]?.lower ?? '') && end + 1 < last) {
		const joined = longest(table.passives.at(tokens, end + 1));
		if (joined < 0 || joined > last) break;
		end = joined;
	}
	return end;
}

const longest = (hits: readonly { readonly last: number }[]): number => Math.max(-1, ...hits.map((hit) => hit.last));

const tellsTime = (word: string): boolean => TIME.test(word) || isDayOrMonth(word);

/** Index of the last "by" of the sentence that may bring the agent, -1 where there is none. */
function lastBy({ doc, first, last }: ActSentence): number {
	for (let i = last - 1; i >= first; i--)
		if (doc.tokens[i]!.lower === 'by' && !tellsTime(doc.tokens[i + 1]?.lower ?? '')) return i;
	return -1;
}
