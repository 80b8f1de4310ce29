import type { Reference } from '../../actors/references';
import type { Candidate } from '../clause';
import { nounPhrase } from '../phrase';
import {
	type Draft,
	judges,
	type LabelRule,
	type LabelSentence,
	referenceEnding,
	referenceStarting,
} from '../sentence';
import { subjectOf } from '../subject';
import { gerundEnd, isGerund } from './gerund';

/** Participles that hold something against whoever they stand behind, with what brings the charge. */
const CHARGED = new Map<string, RegExp>([
	...['accuse', 'convict', 'suspect'].map((verb) => [verb, /^of$/] as const),
	...['criticize', 'criticise', 'condemn', 'denounce', 'fault', 'slam', 'blast', 'rebuke', 'castigate', 'deride'].map(
		(verb) => [verb, /^(for|over)$/] as const,
	),
	...['indict', 'censure', 'fine', 'jail', 'imprison', 'reprimand', 'sanction'].map(
		(verb) => [verb, /^(for|on)$/] as const,
	),
]);
/** Participles that speak for whoever they stand behind. */
const CREDITED = new Map<string, RegExp>([
	...['praise', 'hail', 'laud', 'commend', 'applaud', 'honor', 'honour', 'celebrate'].map(
		(verb) => [verb, /^for$/] as const,
	),
	['credit', /^with$/],
]);
/** "Accusations of fraud against X". */
const ACCUSATION = /^(accusation|allegation|charge|claim|complaint|suspicion)$/;
/** How far behind an accusation it is told whom it is against, in tokens. */
const AGAINST_REACH = 12;

/** Verbs that charge somebody in the active alone, or with a link of their own. */
const BLAMED = new Map<string, RegExp>([
	['blame', /^for$/],
	['charge', /^with$/],
	['thank', /^for$/],
]);

/** Whether a verb with what follows it brings what is said against or for somebody: "accused of", "praised for". */
export const isCharge = (verb: string, link: string): boolean =>
	[CHARGED, CREDITED, BLAMED].some((links) => links.get(verb)?.test(link));

/** "X was accused of stealing", "X, convicted of fraud, left", "X was praised for her courage": what is said against or for somebody, without who says it. */
export const charge: LabelRule = (sentence) => {
	const { tokens } = sentence.doc;
	return tokens.slice(sentence.first, sentence.last - 2).flatMap(({ index, lemma, lower, pos }) => {
		if (pos !== 'VERB' || !/(ed|t)$/.test(lower)) return [];
		const slant = CHARGED.has(lemma) ? -1 : 1;
		const link = CHARGED.get(lemma) ?? CREDITED.get(lemma);
		if (!link?.test(tokens[index + 1]!.lower)) return [];
		const charged = borneBy(sentence, index);
		const found = charged ? told(sentence, index + 2) : null;
		const says =
			found && (/^(accuse|convict|suspect)$/.test(lemma) || isGerund(sentence, found.first) || judges(sentence, found));
		return charged && found && says ? [{ ...found, actor: charged.actor, form: 'other', mention: charged, slant }] : [];
	});
};

/** Who undergoes what a participle says: the subject of a passive, or whom it stands behind. */
export function borneBy(sentence: LabelSentence, participle: number): Reference | null {
	const { tokens } = sentence.doc;
	let before = participle - 1;
	while (tokens[before]?.pos === 'ADV') before--;
	if (/^(be|get|stand)$/.test(tokens[before]?.lemma ?? '')) return subjectOf(sentence, participle);
	const end = tokens[before]?.text === ',' ? before : before + 1;
	const ending = referenceEnding(sentence, end);
	return ending && (ending.form === 'name' || ending.form === 'epithet') ? ending : null;
}

/** What a charge says: a gerund with what hangs on it, or a phrase. */
function told(sentence: LabelSentence, from: number): Candidate | null {
	const first = /^(DET|PRON)$/.test(sentence.doc.tokens[from]?.pos ?? '') ? from + 1 : from;
	if (!isGerund(sentence, first)) return nounPhrase(sentence, first);
	return { first, last: gerundEnd(sentence, first), head: first };
}

/** "Allegations of fraud against X": the charge is what they are of. */
export const accusation: LabelRule = (sentence) =>
	sentence.phrases.flatMap((phrase) => {
		const { tokens } = sentence.doc;
		const isOne = ACCUSATION.test(tokens[phrase.head]!.lemma) && tokens[phrase.last]?.lower === 'of';
		const found = isOne ? nounPhrase(sentence, phrase.last + 1, true) : null;
		const reach = tokens.slice(phrase.last, Math.min(sentence.last, phrase.last + AGAINST_REACH));
		const against = found && reach.find(({ lower }) => lower === 'against')?.index;
		const accused = against ? referenceStarting(sentence, against + 1) : null;
		if (!found || !against || !accused || against <= found.first) return [];
		const last = Math.min(found.last, against);
		return [{ ...found, last, actor: accused.actor, form: 'other', mention: accused, slant: -1 } satisfies Draft];
	});
