import type { NounPhrase } from '../text/chunks';
import { type Stretch, stretch, type TextDoc, type TokenRange } from '../text/tokens';
import type { RawAttribution } from './attributions';
import { toSpan } from './content-bounds';
import { mainSubject } from './speakers/cue-speaker';
import { type Clause, subjectBefore } from './speakers/speakers';

/** Participles that charge whoever they stand behind, with the word that brings what with. */
const CHARGED = new Map([
	['accuse', 'of'],
	['suspect', 'of'],
	['charge', 'with'],
]);
const CHARGE = /^(accusation|allegation|charge|claim)$/;
/** No charge runs on for longer, in tokens. */
const REACH = 12;

/**
 * What somebody is charged with, as somebody's words: "was accused of spreading lies", "a charge of abuse", "allegations
 * he lied". The content is empty: only its reach says whose the words are, of whoever owns the charge or of nobody named.
 *
 * @param phrases - The noun phrases of each sentence.
 */
export function findCharges(
	doc: TextDoc,
	phrases: readonly (readonly NounPhrase[])[],
	isQuoted: (index: number) => boolean,
): RawAttribution[] {
	return doc.sentences.flatMap((sentence, number) => {
		const clause: Clause = { ...sentence, doc, phrases: phrases[number]!, isQuoted };
		return [...byParticiples(clause), ...pastAppositions(clause), ...byNouns(clause), ...byBareClauses(clause)];
	});
}

/** "Was accused of", "Brook, suspected of", by nobody named. */
function byParticiples(clause: Clause): RawAttribution[] {
	const { tokens } = clause.doc;
	return tokens.slice(clause.first, clause.last - 2).flatMap(({ index, lemma, lower, pos }) => {
		const link = CHARGED.get(lemma);
		const isOne = link === tokens[index + 1]!.lower && pos === 'VERB' && lower.endsWith('ed');
		if (!isOne || clause.isQuoted(index)) return [];
		const { first, last } = chargeAt(clause, index + 2);
		return tokens[last]?.lower === 'by'
			? []
			: toCharge(clause, { first: index, last: index + 1 }, { first, last }, null);
	});
}

/** No apposition to whoever is charged is longer, in tokens. */
const MAX_APPOSITION = 10;

/** "Accused the press, a thorn in its side, of lying": what stands behind an apposition is still the accuser's. */
function pastAppositions(clause: Clause): RawAttribution[] {
	const { tokens } = clause.doc;
	return tokens.slice(clause.first, clause.last - 2).flatMap(({ index, lemma, lower, pos }) => {
		const charged = pos === 'VERB' && CHARGED.has(lemma) ? clause.phrases.find((p) => p.first === index + 1) : null;
		if (!charged || tokens[charged.last]?.text !== ',' || clause.isQuoted(index)) return [];
		const close = tokens
			.slice(charged.last + 1, charged.last + MAX_APPOSITION)
			.find(({ text, pos }) => text === ',' || pos === 'VERB');
		if (close?.text !== ',' || tokens[close.index + 1]?.lower !== CHARGED.get(lemma)) return [];
		const speaker = lower.endsWith('ing') ? mainSubject(clause, index) : subjectBefore(clause, index);
		return toCharge(clause, { first: index, last: index + 1 }, chargeAt(clause, close.index + 2), speaker);
	});
}

/** "A charge of abuse", "the mayor's accusations of fraud", but not "in charge of". */
function byNouns(clause: Clause): RawAttribution[] {
	const { tokens } = clause.doc;
	return clause.phrases.flatMap(({ head, last, first, owner }) => {
		const isOne = CHARGE.test(tokens[head]!.lemma) && tokens[last]?.lower === 'of' && !clause.isQuoted(head);
		const isOffice = tokens[head]!.lower === 'charge' && last - first === 1;
		// Of what somebody was convicted a court has spoken.
		const isProven = /^(convict|guilty|sentence|jail|imprison)$/.test(tokens[first - 2]?.lemma ?? '');
		if (!isOne || isOffice || isProven || last + 1 >= clause.last) return [];
		return toCharge(clause, { first: head, last: head + 1 }, chargeAt(clause, last + 1), owner);
	});
}

/** What is done with allegations, and no part of them: "the claims Brook made". */
const DONE_WITH =
	/^(make|deny|face|dispute|reject|answer|bring|level|file|raise|fight|drop|hear|repeat|spread|refute|rebut|advance|press|call|describe|cite|contest)$/;

/** How far a clause without a "that" runs on, in tokens. */
const CLAUSE_REACH = 40;

/** "Allegations Brook sought to spread lies": a clause that no "that" brings. */
function byBareClauses(clause: Clause): RawAttribution[] {
	const { doc, last, phrases, isQuoted } = clause;
	const { tokens } = doc;
	return phrases.flatMap((phrase, i) => {
		const noun = tokens
			.slice(phrase.first, phrase.last)
			.find(({ lemma, lower, pos }) => pos === 'NOUN' && lower !== lemma && CHARGE.test(lemma));
		const verb = noun ? subjectEnd(clause, noun.index, i) : null;
		if (!noun || verb === null || verb + 1 >= last || isQuoted(noun.index)) return [];
		const rest = tokens.slice(verb, Math.min(last, verb + CLAUSE_REACH));
		const main = rest.find(({ pos }) => !/^(AUX|ADV|PART)$/.test(pos));
		const isClause = /^(AUX|VERB)$/.test(rest[0]!.pos) && !DONE_WITH.test(main?.lemma ?? '');
		// "The claims Brook wrote in May"
		const isFull = rest[0]!.pos === 'AUX' || /^(PART|DET|NOUN|PROPN|PRON|ADJ)$/.test(rest[1]!.pos);
		if (!isClause || !isFull) return [];
		const end = rest.find(({ text }) => /^[,;:—–]$/.test(text));
		const said = { first: noun.index + 1, last: end?.index ?? verb + rest.length };
		return toCharge(clause, { first: noun.index, last: noun.index + 1 }, said, null);
	});
}

/** Where a subject ends that begins right behind the noun of a phrase; null where none does. */
function subjectEnd({ doc: { tokens }, phrases }: Clause, noun: number, place: number): number | null {
	const { last } = phrases[place]!;
	const next = tokens[noun + 1];
	// The chunker takes the name behind the noun for a part of its phrase.
	if (noun + 1 < last) return next!.pos === 'PROPN' ? last : null;
	if (/^(he|she|they|it)$/.test(next?.lower ?? '')) return last + 1;
	const subject = phrases[place + 1];
	return subject?.first === last && /^(DET|PROPN)$/.test(next!.pos) ? subject.last : null;
}

/** What is charged, from a token on: up to a mark, a new clause or whom it is against. */
function chargeAt({ doc: { tokens }, last: end, isQuoted }: Clause, first: number): TokenRange {
	let last = first;
	while (last < Math.min(end, first + REACH)) {
		const { pos, lower } = tokens[last]!;
		// "Spouting lies": the tagger takes the noun for a verb.
		const isObject = tokens[last - 1]!.lower.endsWith('ing');
		const isVerb = pos === 'AUX' || (pos === 'VERB' && !lower.endsWith('ing') && !isObject);
		const ends =
			isVerb || pos === 'SCONJ' || /^([,;:—–()“”"]|by|against|who|which|that|but|after|before|when)$/.test(lower);
		if ((ends && last > first) || isQuoted(last)) break;
		last++;
	}
	return { first, last };
}

function toCharge(
	{ doc: { tokens } }: Clause,
	cue: TokenRange,
	charge: TokenRange,
	speaker: Stretch | null,
): RawAttribution[] {
	const reach = toSpan(tokens, charge);
	if (!reach) return [];
	return [
		{
			speaker: speaker && stretch(tokens, speaker),
			cue: stretch(tokens, cue),
			content: [],
			reach: [reach],
			class: 'naming',
		},
	];
}
